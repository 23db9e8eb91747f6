import { type Box, createBoxReader } from './box';
import type { Selected } from './selection';
import { back, forth, type Mark, markAt, type Step } from './step';
import { walkWords, wordsOf } from './walk';

/** A page's text in three: before the selection, the selection, after it. Blocks end with one line break, cells with a tab. */
export interface Surroundings {
  head: string;
  body: string;
  tail: string;
  /** Head and tail reach to the ends of the page. */
  whole: boolean;
}

const NEAR_CHARACTERS = 4_000;
const NEAR_STEPS = 50_000;

/** Reads the page around a selection; of a page too long to read, only what stands near. */
export function readSurroundings(view: Window, { start, end }: Pick<Selected, 'start' | 'end'>): Surroundings {
  const boxOf = createBoxReader(view);
  const from = markAt(start);
  const to = markAt(end);
  return readWhole(view.document, from, to, boxOf) ?? readNear(from, to, boxOf);
}

function readWhole(document: Document, from: Mark, to: Mark, boxOf: (node: Node) => Box): Surroundings | null {
  const parts: [string, string, string] = ['', '', ''];
  let part = 0;
  const isWhole = walkWords(document, boxOf, (step, found) => {
    let words = found;
    let read = 0;
    for (const mark of [from, to].slice(part)) {
      if (!isAt(mark, step)) break;
      parts[part as 0] += words.slice(0, mark.offset - read);
      words = words.slice(mark.offset - read);
      read = mark.offset;
      part += 1;
    }
    parts[part as 0] += words;
  });
  return isWhole && part === 2 ? tidied(parts, true) : null;
}

function readNear(from: Mark, to: Mark, boxOf: (node: Node) => Box): Surroundings {
  const head = readOn(from, back, wordsOf(from, boxOf).slice(0, from.offset), boxOf);
  const tail = readOn(to, forth, wordsOf(to, boxOf).slice(to.offset), boxOf);
  return tidied([head, '', tail], false);
}

function readOn(mark: Mark, next: typeof forth, beginning: string, boxOf: (node: Node) => Box): string {
  const opens = (node: Node) => boxOf(node) !== 'none';
  let text = beginning;
  let read = text.length;
  let steps = 0;
  for (let step = next(mark, opens); step && read < NEAR_CHARACTERS && steps < NEAR_STEPS; step = next(step, opens)) {
    const words = wordsOf(step, boxOf);
    text = next === back ? words + text : text + words;
    read += words.trim().length;
    steps += 1;
  }
  return text;
}

const isAt = (mark: Mark, step: Step): boolean => mark.node === step.node && mark.entering === step.entering;

// Space at the seams goes to the outer parts, so that the three together are the tidy text.
function tidied([head, body, tail]: [string, string, string], whole: boolean): Surroundings {
  const words = body.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  const lead = body.slice(0, body.length - body.replace(/^[ \t\n]+/, '').length);
  const trail = words ? body.slice(lead.length + words.length) : '';
  return {
    head: tidy(head + lead).replace(/^[ \t\n]/, ''),
    body: tidy(words),
    tail: tidy(trail + tail).replace(/[ \t\n]$/, ''),
    whole,
  };
}

const tidy = (text: string): string =>
  text.replace(/[ \t\n]+/g, (space) => (space.includes('\n') ? '\n' : space.includes('\t') ? '\t' : ' '));
