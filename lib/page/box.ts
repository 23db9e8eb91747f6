import { attribute, isElement, localName } from './dom';

/** How an element stands in the text: not at all, in its line, apart in it, as a line break, a cell, or a block. */
export type Box = 'none' | 'inline' | 'apart' | 'break' | 'cell' | 'block';

const UNREAD =
  /^(script|style|template|noscript|head|title|iframe|object|canvas|audio|video|select|textarea|datalist|rp)$/;
const BLOCK =
  /^(html|body|main|article|section|header|footer|nav|aside|address|div|p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|pre|table|caption|thead|tbody|tfoot|tr|form|fieldset|details|summary|hr)$/;

/** A look at elements' boxes that remembers what it has asked the browser. */
export function createBoxReader(view: Window): (node: Node) => Box {
  const known = new WeakMap<Node, Box>();
  return (node) => {
    if (!isElement(node)) return 'inline';
    const box = known.get(node) ?? boxOf(node, view);
    known.set(node, box);
    return box;
  };
}

function boxOf(element: Element, view: Window): Box {
  const name = localName(element).toLowerCase();
  if (UNREAD.test(name) || attribute(element, 'hidden') !== null) return 'none';
  if (name === 'br') return 'break';
  if (BLOCK.test(name)) return isGone(element, view) ? 'none' : 'block';
  if (name === 'td' || name === 'th') return isGone(element, view) ? 'none' : 'cell';
  return boxOfDisplay(display(element, view));
}

// checkVisibility is quick but calls an element gone that has no box of its own and yet shows its children.
const isGone = (element: Element, view: Window): boolean =>
  element.checkVisibility?.() === false && display(element, view) === 'none';

// Firefox has no style to tell inside a frame that is not drawn.
function display(element: Element, view: Window): string {
  try {
    return view.getComputedStyle(element)?.display ?? 'inline';
  } catch {
    return 'inline';
  }
}

function boxOfDisplay(value: string): Box {
  // Chromium tells nothing of an element that a shadow root leaves out.
  if (value === 'none' || value === '') return 'none';
  if (value === 'inline' || value === 'contents' || value.startsWith('ruby')) return 'inline';
  if (value.startsWith('inline')) return 'apart';
  return value === 'table-cell' ? 'cell' : 'block';
}
