// A page may name a form's field "parentNode" or an image "body" and so cover the property of that name.
// The getters and methods of the prototypes cannot be covered.

/** The first node inside. */
export const firstChild = getter<Node, Node | null>('Node', 'firstChild');
/** The last node inside. */
export const lastChild = getter<Node, Node | null>('Node', 'lastChild');
/** The node after, in the same parent. */
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling');
/** The node before, in the same parent. */
export const previousSibling = getter<Node, Node | null>('Node', 'previousSibling');
/** The node around. */
export const parentNode = getter<Node, Node | null>('Node', 'parentNode');
/** All nodes inside. */
export const childNodes = getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
/** 1 for an element, 3 for text. */
export const nodeType = getter<Node, number>('Node', 'nodeType');
/** All text inside. */
export const textContent = getter<Node, string | null>('Node', 'textContent');
/** Name of an element, without prefix. */
export const localName = getter<Element, string>('Element', 'localName');
/** An element's open shadow root. */
export const openShadowRoot = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
/** The document's title. */
export const documentTitle = getter<Document, string>('Document', 'title');
/** The outermost element. */
export const documentElement = getter<Document, Element | null>('Document', 'documentElement');
/** What the document was served as. */
export const contentType = getter<Document, string>('Document', 'contentType');
/** The element that has the focus. */
export const activeElement = getter<Document, Element | null>('Document', 'activeElement');
/** An attribute's value. */
export const attribute = method<Element, [name: string], string | null>('Element', 'getAttribute');
/** The nearest element around, itself included, that fits. */
export const closest = method<Element, [selector: string], Element | null>('Element', 'closest');
/** Whether a node lies in another. */
export const contains = method<Node, [other: Node | null], boolean>('Node', 'contains');
/** How another node lies to this one. */
export const comparePosition = method<Node, [other: Node], number>('Node', 'compareDocumentPosition');

const inDocument = method<Document, [selector: string], NodeListOf<Element>>('Document', 'querySelectorAll');
const inFragment = method<DocumentFragment, [selector: string], NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);
const inElement = method<Element, [selector: string], NodeListOf<Element>>('Element', 'querySelectorAll');

/** All elements inside that fit, in document order. */
export function all(root: Node, selector: string): NodeListOf<Element> {
  if (isDocument(root)) return inDocument(root, selector);
  return isElement(root) ? inElement(root, selector) : inFragment(root as DocumentFragment, selector);
}

/** An element, not text or a comment. */
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
/** Text, also of a CDATA section. */
export const isText = (node: Node): node is Text => nodeType(node) === 3 || nodeType(node) === 4;
/** The document itself. */
export const isDocument = (node: Node): node is Document => nodeType(node) === 9;

/** The element itself, or the nearest one around a node, out of shadow roots too. */
export function elementAt(node: Node | null): Element | null {
  for (let at = node; at; at = parentOf(at)) if (isElement(at)) return at;
  return null;
}

/** The node around; of a shadow root, its host. */
export const parentOf = (node: Node): Node | null => parentNode(node) ?? hostOf(node);

/** The nearest element around that fits, out of shadow roots too. */
export function closestAcross(node: Node, selector: string): Element | null {
  for (let at = elementAt(node); at; at = hostOf(rootOf(at))) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return null;
}

/** The document or shadow root that a node stands in. */
export function rootOf(node: Node): Node {
  let root = node;
  for (let up = parentNode(root); up; up = parentNode(root)) root = up;
  return root;
}

const hostOf = (root: Node): Element | null =>
  nodeType(root) === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;

type Interface = 'Node' | 'Element' | 'Document' | 'DocumentFragment';

function getter<T, R>(owner: Interface, name: string): (it: T) => R {
  const read = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get;
  return (it) => read?.call(it);
}

function method<T, A extends unknown[], R>(owner: Interface, name: string): (it: T, ...values: A) => R {
  const call = Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.value;
  return (it, ...values) => call.apply(it, values);
}
