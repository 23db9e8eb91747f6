import { COMMON, KNOWN, MAYBE, OFFICES, PARTICLES, PERSONAL } from '../person-words';
import type { Word } from './words';

/** Words from one index to another, both included. */
export interface Span {
  /** Index of the first word. */
  from: number;
  /** Index of the last word. */
  to: number;
}

/** What may not be part of a name: words that other rules know, by index. */
export type Taken = (index: number) => boolean;

const MOST_WORDS = 8;

/** The person's name that begins at a word, without titles: "Ana T. de Souza", "HAN SEO-YOON"; null where none does. */
export function nameAt(text: string, words: readonly Word[], at: number, taken: Taken): Span | null {
  const first = words[at] as Word;
  if (!first.isCapital || !isPart(text, words, at, taken, true)) return null;
  let to = at;
  for (let next = at + 1; next < words.length && next - at < MOST_WORDS; next++) {
    const word = words[next] as Word;
    const gap = text.slice((words[next - 1] as Word).end, word.start);
    if (!(NEXT.test(gap) || (gap === '. ' && isInitial(text, words[next - 1] as Word)))) break;
    if (isPart(text, words, next, taken, false) && (word.isCapital || isAfterHyphen(gap))) to = next;
    else if (/^['’]$/.test(gap) && word.raw.length < 3 && word.key !== 's' && to === next - 1) to = next;
    else if (first.isUpper && word.isUpper && isWordOfMeetings(word.key) && !taken(next) && gap === ' ') to = next;
    else if (!((isParticle(word) || /^[yei]$/.test(word.key)) && !/[.]/.test(gap) && next - to < 3)) break;
  }
  // "Lola Paz, Minister": a family name that is a word of meetings as well.
  const next = words[to + 1];
  if (
    to === at &&
    next?.isCapital &&
    (KNOWN.has(next.key) || COMMON.has(next.key)) &&
    !taken(to + 1) &&
    text.slice((words[to] as Word).end, next.start) === ' ' &&
    /^(?:,\s|\s\()/.test(text.slice(next.end, next.end + 2))
  )
    to += 1;
  return { from: at, to };
}

/** The person's name that ends at a word. */
export function nameBefore(text: string, words: readonly Word[], last: number, taken: Taken): Span | null {
  for (let from = Math.max(0, last - MOST_WORDS + 1); from <= last; from++) {
    const name = nameAt(text, words, from, taken);
    if (name && name.to === last) return name;
  }
  return null;
}

/** Whether words are a person's title or office, which stands before a name and is no part of it. */
export const isTitle = ({ key, isCapital }: Word): boolean => PERSONAL.has(key) && isCapital;

/** Whether at least one of a name's words is nothing else that we know, and it is no abbreviation. */
export function isLikelyName(words: readonly Word[], { from, to }: Span): boolean {
  const them = words.slice(from, to + 1);
  const own = them.filter(({ key, raw }) => !isWordOfMeetings(key) && raw.length > 1 && !PARTICLES.has(key));
  return own.length > 0 && (them.length > 1 || !them.every(({ isUpper, raw }) => isUpper && raw.length < 6));
}

/** Whether a word belongs to what meetings are about, and so to no name. */
export const isWordOfMeetings = (key: string): boolean =>
  !GIVEN.has(key) && (KNOWN.has(key) || OFFICES.has(key) || MORE.has(key));

// Words of meetings in one language, and people's names in every other.
const GIVEN = new Set(['marco', 'paz', 'justice', 'ley', 'pages', 'sala', 'march', 'sol', 'law']);

const MORE = new Set(
  `director executive officer secretary general envoy service services state states authority mission commission
  cofacilitator facilitator moderator chair cochair vice principal deputy foreign home consular head chief acting
  also according drawing speaking representing addressing replying responding following noting turning likewise
  platform hotel hall room coffee lunch question applause live updated read watch day morning afternoon evening thank thanks
  delegates speaker participants civil statement round table swiss red cross border coast guard navy bureau employment
  overseas catholic baptist lutheran islamic christian muslim jewish world horn river lake cape port mount bay gulf
  island islands sea ocean desert valley highlands mothers domestic farm seafarers fishers nurses teachers workers
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half dozen
  yes no ok okay well now today tonight yesterday moreover similarly conversely earlier later
  mediterranee jeu salle pause bonjour buenos dias tarde manana`.split(/\s+/),
);

const NEXT = /^(?:\s|[-‐‑](?:\s)?|['’]|\s?['’]\s?)$/;
const isAfterHyphen = (gap: string): boolean => /^[-‐‑'’]/.test(gap);
const isParticle = (word: Word): boolean => PARTICLES.has(word.key) || MORE_PARTICLES.has(word.key);
const MORE_PARTICLES = new Set(
  'al wa ua ui ni nic mac bar bat binti binte bte anak aan op ver dalla dal dei degli ul ur ud thi tho'.split(' '),
);
const isInitial = (text: string, word: Word): boolean =>
  word.raw.length === 1 && word.isCapital && text[word.end] === '.';

function isPart(text: string, words: readonly Word[], at: number, taken: Taken, isFirst: boolean): boolean {
  const { key, raw, isCapital } = words[at] as Word;
  if (taken(at)) return false;
  if (isFirst && key === 'm') return false;
  if (raw.length === 1)
    return (
      isInitial(text, words[at] as Word) ||
      (/['’]/.test(text[(words[at] as Word).end] ?? '') && words[at + 1]?.isCapital === true)
    );
  if (isWordOfMeetings(key)) return false;
  if (isFirst) return !PERSONAL.has(key) && (!COMMON.has(key) || false) && (!PARTICLES.has(key) || isCapital);
  return (
    !PERSONAL.has(key) &&
    (MAYBE.has(key) ||
      !COMMON.has(key) ||
      PARTICLES.has(key) ||
      isAfterHyphen(text.slice((words[at - 1] as Word).end, (words[at] as Word).start)))
  );
}

/** A name as records keep it: capitals only where a name has them. */
export const tidyName = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .replace(/- /g, '-')
    .replace(/\p{Lu}{2,}/gu, (it, _at: number, all: string) =>
      all === all.toUpperCase() && all.includes(' ') ? it.charAt(0) + it.slice(1).toLowerCase() : it,
    );
