import type { Box } from './box';
import { closest, elementAt, isText } from './dom';
import { forth, type Step } from './step';

// Limits that are the same on every machine, since a statement's id depends on what is counted; the clock is for emergencies.
const MOST_CHARACTERS = 3_000_000;
const MOST_STEPS = 600_000;
const MOST_MILLISECONDS = 3_000;

const SIGN: Record<Box, string> = { none: '', inline: '', apart: ' ', break: '\n', cell: '\t', block: '\n' };

/** Walks through a page's text in reading order; false when the page is too long and the walk stopped on the way. */
export function walkWords(
  document: Document,
  boxOf: (node: Node) => Box,
  visit: (step: Step, words: string) => void,
): boolean {
  const opens = (node: Node) => boxOf(node) !== 'none';
  const deadline = performance.now() + MOST_MILLISECONDS;
  let [length, steps] = [0, 0];
  for (let step: Step | null = { node: document, entering: true }; step; step = forth(step, opens)) {
    const words = wordsOf(step, boxOf);
    length += words.length;
    steps += 1;
    const late = steps % 1_024 === 0 && performance.now() > deadline;
    if (length > MOST_CHARACTERS || steps > MOST_STEPS || late) return false;
    visit(step, words);
  }
  return true;
}

/** What a step adds to the text, one character for each of the node's, so that offsets hold. */
export function wordsOf({ node, entering }: Step, boxOf: (node: Node) => Box): string {
  if (!isText(node)) return entering || boxOf(node) !== 'break' ? SIGN[boxOf(node)] : '';
  if (!entering) return '';
  const { data } = node;
  if (!/[\t\r\n\f]/.test(data)) return data;
  const element = elementAt(node);
  const keepsLines = element && closest(element, 'pre');
  return data.replace(keepsLines ? /[\t\r\f]/g : /[\t\r\n\f]/g, ' ');
}
