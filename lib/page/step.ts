import {
  childNodes,
  firstChild,
  isElement,
  isText,
  lastChild,
  nextSibling,
  parentNode,
  parentOf,
  previousSibling,
} from './dom';
import type { Point } from './selection';
import { shadowToRead } from './shadow-root';

/** One step of a walk through a page: into a node, or out of it. A shadow root is walked before its host's own children. */
export interface Step {
  node: Node;
  entering: boolean;
}

/** A step, and how far into its text; 0 where it is no text. */
export interface Mark extends Step {
  offset: number;
}

/** Whether a walk goes into an element. */
export type Opens = (node: Node) => boolean;

/** The step after, in reading order. */
export function forth({ node, entering }: Step, opens: Opens): Step | null {
  const child = entering && opens(node) ? first(node) : null;
  if (child) return { node: child, entering: true };
  if (entering) return { node, entering: false };
  const sibling = next(node);
  if (sibling) return { node: sibling, entering: true };
  const parent = parentOf(node);
  return parent && { node: parent, entering: false };
}

/** The step before, in reading order. */
export function back({ node, entering }: Step, opens: Opens): Step | null {
  const child = !entering && opens(node) ? last(node) : null;
  if (child) return { node: child, entering: false };
  if (!entering) return { node, entering: true };
  const sibling = previous(node);
  if (sibling) return { node: sibling, entering: false };
  const parent = parentOf(node);
  return parent && { node: parent, entering: true };
}

/** The step that a selection's end falls on: everything before the step lies before the end. */
export function markAt({ node, offset }: Point): Mark {
  if (isText(node)) return { node, entering: true, offset };
  const child = childNodes(node)[offset];
  return child ? { node: child, entering: true, offset: 0 } : { node, entering: false, offset: 0 };
}

const shadow = (node: Node | null): Node | null => (node && isElement(node) ? shadowToRead(node) : null);
const isRoot = (node: Node): boolean => parentNode(node) === null;

const first = (node: Node): Node | null => shadow(node) ?? firstChild(node);
const last = (node: Node): Node | null => lastChild(node) ?? shadow(node);
const previous = (node: Node): Node | null =>
  isRoot(node) ? null : (previousSibling(node) ?? shadow(parentNode(node)));
function next(node: Node): Node | null {
  const host = isRoot(node) ? parentOf(node) : null;
  return host ? firstChild(host) : nextSibling(node);
}
