import { activeElement, attribute, localName, openShadowRoot } from './dom';
import { shadowRootsIn } from './shadow-root';

/** A place between two characters or nodes. */
export interface Point {
  node: Node;
  offset: number;
}

/** What a person has selected. */
export interface Selected {
  /** The words as the browser gives them to a copy, without space at the ends. */
  words: string;
  start: Point;
  end: Point;
  /** The words stand in a field; what else its value says is nobody's business. */
  inField: boolean;
}

type ComposedSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};
type SelectableRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The selected words of a frame: in the focused field, else on the page, in shadow roots too; null when there are none. */
export function readSelection(view: Window): Selected | null {
  return inFocusedField(view.document) ?? onPage(view);
}

function onPage(view: Window): Selected | null {
  // The window's own method: an image named "getSelection" covers the document's.
  const selection = view.getSelection();
  if (!selection) return null;
  const words = String(selection).trim();
  if (words && !selection.isCollapsed) return { words, ...ends(selection), inField: false };

  // Chromium shows a selection inside a shadow root as a collapsed one beside its host.
  const roots = shadowRootsIn(view.document);
  const inside = roots.map((root) => (root as SelectableRoot).getSelection?.()).find((it) => it && String(it).trim());
  const said = words || String(inside ?? '').trim();
  if (!said) return null;
  const range = (selection as ComposedSelection).getComposedRanges?.({ shadowRoots: roots })[0];
  if (range && !range.collapsed) return { words: said, ...pointsOf(range), inField: false };
  const shown = [inside, selection].find((it) => it && it.rangeCount > 0);
  return shown ? { words: said, ...ends(shown), inField: false } : null;
}

// Firefox keeps one range for each piece selected with Ctrl.
function ends(selection: Selection): { start: Point; end: Point } {
  const { start } = pointsOf(selection.getRangeAt(0));
  const { end } = pointsOf(selection.getRangeAt(selection.rangeCount - 1));
  return { start, end };
}

const pointsOf = (range: AbstractRange): { start: Point; end: Point } => ({
  start: { node: range.startContainer, offset: range.startOffset },
  end: { node: range.endContainer, offset: range.endOffset },
});

function inFocusedField(document: Document): Selected | null {
  const field = focused(document);
  if (!field || !/^(input|textarea)$/.test(localName(field)) || attribute(field, 'type') === 'password') return null;
  const { value, selectionStart, selectionEnd, type } = field as HTMLInputElement;
  if (type === 'password' || typeof value !== 'string') return null;
  const words = value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
  const at = { node: field, offset: 0 };
  return words ? { words, start: at, end: at, inField: true } : null;
}

function focused(document: Document): Element | null {
  let element = activeElement(document);
  for (let root = element && openShadowRoot(element); root?.activeElement; root = openShadowRoot(element)) {
    element = root.activeElement;
  }
  return element;
}
