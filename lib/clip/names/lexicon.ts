import { lexicon, type Named, type Phrase } from './phrases';
import type { Word } from './words';

/** A name found in a text. */
export interface Hit extends Named {
  /** Where it begins (UTF-16). */
  start: number;
  /** Where it ends. */
  end: number;
  /** Index of its first word. */
  from: number;
  /** Index of its last word. */
  to: number;
}

/** The names in a text, the longest at each place; of a text in small letters throughout, too. */
export function findNames(text: string, words: readonly Word[], anyCase: boolean, isEnglish = false): Hit[] {
  const known = lexicon();
  // English writes its adjectives of peoples with a capital.
  const small = isEnglish ? known.smallEnglish : known.small;
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as Word;
    if (!first.isCapital && !anyCase && !small.has(first.key)) continue;
    const phrases = known.byFirst.get(first.key);
    if (!phrases) continue;
    const found = phrases.find((phrase) => stands(phrase, text, words, at, anyCase));
    if (!found) continue;
    const to = at + found.keys.length - 1;
    let end = found.literal ? first.start + found.literal.length : (words[to] as Word).end;
    if (text[end] === ')' && text.slice(first.start, end).includes('(')) end += 1;
    hits.push({ ...found.named, start: first.start, end, from: at, to });
    at = to;
  }
  return hits;
}

function stands(phrase: Phrase, text: string, words: readonly Word[], at: number, anyCase: boolean): boolean {
  const { keys, exact } = phrase;
  const first = words[at] as Word;
  if (!first.isCapital && !anyCase && !phrase.isSmall) return false;
  if (phrase.literal)
    return text.slice(first.start, first.start + phrase.literal.length).toLowerCase() === phrase.literal;
  for (let i = 1; i < keys.length; i++) {
    const word = words[at + i];
    if (word?.key !== keys[i] || !isJoint(text, (words[at + i - 1] as Word).end, word?.start ?? 0)) return false;
  }
  if (exact === null) return true;
  if (anyCase && !first.isCapital) return keys.length > 1 || !RISKY.has(keys[0] as string);
  const end = (words[at + keys.length - 1] as Word).end;
  return text.slice(first.start, end) === exact || (text[end] === '.' && text.slice(first.start, end + 1) === exact);
}

// Words that no transcript means as a country.
const RISKY = new Set([
  'us',
  'who',
  'made',
  'add',
  'au',
  'eau',
  'las',
  'car',
  'pole',
  'poles',
  'finn',
  'damas',
  'add',
  'wp',
]);

function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!" .&'’-‐‑–(/\n\u00a0".includes(text[at] as string)) return false;
  return true;
}
