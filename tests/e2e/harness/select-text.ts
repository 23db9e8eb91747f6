import type { Page } from '@playwright/test';
import type { Point } from './menu';

/** Selects a text where the page first shows it, across its elements if need be, as a reader's drag would leave it. */
export async function selectText(target: Evaluates, text: string): Promise<void> {
  await target.evaluate(selectInPage, text);
}

/** Drags the mouse from one point of a tab to another: in Chromium's PDF viewer there is no Range to set. */
export async function dragOver(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

// Travels into the page, so it stands alone.
function selectInPage(text: string): void {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('script, style, noscript, template')) nodes.push(node);
  }

  // A line break in the page's source is a space to its reader, so runs of white space count as one.
  let shown = '';
  const places: [Text, number][] = [];
  for (const node of nodes) {
    for (let index = 0; index < node.data.length; index++) {
      const letter = node.data.charAt(index);
      const isSpace = /\s/.test(letter);
      if (isSpace && (shown === '' || shown.endsWith(' '))) continue;
      shown += isSpace ? ' ' : letter;
      places.push([node, index]);
    }
  }

  const wanted = text.replace(/\s+/g, ' ').trim();
  const start = shown.indexOf(wanted);
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (start < 0 || !first || !last) throw new Error(`The page does not show “${wanted}”.`);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
  first[0].parentElement?.scrollIntoView({ block: 'center' });
}

/** A page or frame of Playwright or of Puppeteer. */
interface Evaluates {
  evaluate(carried: (text: string) => void, text: string): Promise<unknown>;
}
