import { readAffiliation } from '../names/affiliation';
import type { Hit } from '../names/lexicon';
import type { Word } from '../names/words';
import { type Mention, mentionOf } from './mention';
import type { PageText } from './page-text';

/** What a bracket or an apposition tells of somebody. */
export interface Read {
  /** For whom they speak. */
  affiliation: NonNullable<ReturnType<typeof readAffiliation>>;
  /** Where it ends. */
  end: number;
  /** Its words. */
  written: string;
}

/** Reads the bracket that opens at a place. */
export function readBracket({ text, hits }: PageText, open: number): Read | null {
  const end = closing(text, open);
  if (end < 0) return null;
  const near = between(hits, open, end);
  const affiliation = readAffiliation(text, open + 1, end, near);
  if (
    affiliation &&
    affiliation.country === null &&
    affiliation.countries.length === 1 &&
    !affiliation.role &&
    !affiliation.organisation
  )
    return null;
  return affiliation && { affiliation, end: end + 1, written: text.slice(open + 1, end) };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + 420); at++) {
    const it = text[at];
    if (it === '(' || it === '[') depth += 1;
    else if (it === ')' || it === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The names between two places. */
export const between = (hits: readonly Hit[], start: number, end: number): Hit[] => {
  const found: Hit[] = [];
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < hits.length && (hits[at] as Hit).end <= end; at++) found.push(hits[at] as Hit);
  return found;
};

/** A bracket behind a clause that tells whose it is: "(Sweden)", "[Mayor of Ghent, Belgium]", "[Mexico, Kenya]". */
export function bracketAlone(page: PageText, at: number): Mention | null {
  const { text, words } = page;
  const word = words[at] as Word;
  const open = word.start - 1;
  if (text[open] !== '(' && text[open] !== '[') return null;
  if (!word.isCapital) return null;
  const end = closing(text, open);
  if (end < 0) return null;
  const affiliation = readAffiliation(text, open + 1, end, between(page.hits, open, end));
  if (!affiliation) return null;
  if (affiliation.countries.length > 1 && !affiliation.country)
    return mentionOf(page, open, end + 1, 'list-bracket', {}, 0.8);
  const before = words[at - 1];
  if (!affiliation.country || (before?.isCapital && text[open] === '(') || affiliation.countries.length !== 1)
    return null;
  return mentionOf(page, open, end + 1, 'bracket', affiliation, 0.85);
}
