import { stemOf, type Word, wordsOf } from './words-of';

/** A trait of a text that a model weighs, with the words that show it. */
export interface Feature {
  hash: number;
  start: number;
  end: number;
}

// Shorter words tell how a thing is said, hardly what it is about.
const SHORTEST = 4;

/** What a text is about shows in its longer words, their stems and beginnings, and in neighbouring pairs. */
export function topicFeatures(text: string): Feature[] {
  const words = wordsOf(text).filter(({ plain }) => plain.length >= SHORTEST || plain === '0');
  const stems = words.map(({ plain }) => stemOf(plain));
  const features: Feature[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const stem = stems[at] as string;
    add(features, WORD, word, word, word.plain);
    if (stem !== word.plain) add(features, STEM, word, word, stem);
    if (word.plain.length > 6) add(features, BEGINNING, word, word, word.plain.slice(0, 5));
    const next = words[at + 1];
    if (next) add(features, PAIR, word, next, stem, stems[at + 1]);
  }
  return features;
}

/** Adds a trait of a kind that stands from one word to another: one, two or three words. */
export function add(
  to: Feature[],
  kind: number,
  first: Word,
  last: Word,
  one: string,
  two?: string,
  three?: string,
): void {
  let hash = hashOn(kind, one);
  if (two !== undefined) hash = hashOn(hashOn(hash, ' '), two);
  if (three !== undefined) hash = hashOn(hashOn(hash, ' '), three);
  to.push({ hash: hash >>> 0, start: first.start, end: last.end });
}

/** FNV-1a, 32 bits. */
export const hashOf = (words: string): number => hashOn(0x811c9dc5, words) >>> 0;

function hashOn(from: number, words: string): number {
  let hash = from;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash;
}

const WORD = hashOf('w ');
const STEM = hashOf('s ');
const BEGINNING = hashOf('p ');
const PAIR = hashOf('b ');
