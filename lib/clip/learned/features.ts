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
  const words = wordsOf(text)
    .filter(({ plain }) => plain.length >= SHORTEST || plain === '0')
    .map((word) => ({ ...word, stem: stemOf(word.plain) }));
  const features: Feature[] = [];
  for (const [at, word] of words.entries()) {
    add(features, `w ${word.plain}`, word, word);
    if (word.stem !== word.plain) add(features, `s ${word.stem}`, word, word);
    if (word.plain.length > 6) add(features, `p ${word.plain.slice(0, 5)}`, word, word);
    const next = words[at + 1];
    if (next) add(features, `b ${word.stem} ${next.stem}`, word, next);
  }
  return features;
}

/** Adds a trait that stands from one word to another. */
export function add(to: Feature[], trait: string, first: Word, last: Word): void {
  to.push({ hash: hashOf(trait), start: first.start, end: last.end });
}

/** FNV-1a, 32 bits. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash ^= words.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
