import { all, isElement, localName, openShadowRoot } from './dom';

interface Opener {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

const MAY_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
const MOST_ELEMENTS = 200_000;

/** An element's shadow root; a closed one where the browser shows it to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!MAY_HOST.test(localName(element))) return null;
  return openShadowRoot(element) ?? closedShadowRoot(element);
}

/** The shadow root to read on the way through a page: any open one, a closed one of a custom element only, for asking costs. */
export function shadowToRead(element: Element): ShadowRoot | null {
  return localName(element).includes('-') ? shadowRootOf(element) : openShadowRoot(element);
}

/** All shadow roots inside, the ones in shadow roots too. */
export function shadowRootsIn(root: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting = [root];
  let left = MOST_ELEMENTS;
  for (let at = waiting.pop(); at && left > 0; at = waiting.pop()) {
    const elements = all(at, '*');
    for (let index = 0; index < elements.length && left > 0; index += 1, left -= 1) {
      const element = elements[index];
      const shadow = element && isElement(element) && shadowRootOf(element);
      if (shadow) waiting.push(shadow);
      if (shadow) found.push(shadow);
    }
  }
  return found;
}

// Chromium has it in chrome.dom; Firefox also as a property that only extensions see.
function closedShadowRoot(element: Element): ShadowRoot | null {
  const { browser, chrome } = globalThis as { browser?: Opener; chrome?: Opener };
  const dom = browser?.dom ?? chrome?.dom;
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null; // not an HTML element
  }
}
