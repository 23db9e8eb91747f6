import { bodyNames, capitalNames, countryNames, harmlessNames, type Spelling } from './country-names';
import { findPersonNames, isNamePart, type Word, withoutTitle, wordsIn } from './person-names';

/** A stretch of the quote that every export hides (UTF-16 offsets). */
export interface Struck {
  start: number;
  end: number;
}

/** What is known of a meeting off the record. */
export interface Known {
  /** Names of persons to hide, such as expected speakers. */
  alsoStrike?: readonly string[];
  /** Names that stay: the meeting's own place and body. */
  spared?: readonly string[];
}

const MOST = 1_000;

/** Where a quote names a country, its people, its capital, or a person. */
export function strikeQuote(quote: string, { alsoStrike = [], spared = [] }: Known = {}): Struck[] {
  const found = find(quote, wordsIn(quote), [ownNames(alsoStrike, spared), places()]);
  const hidden = found.filter(({ isHidden }) => isHidden);
  const kept = found.filter(({ isHidden }) => !isHidden);
  const struck = joined([...hidden, ...findPersonNames(quote, { places: hidden, kept })]);
  const [first, last] = [struck[0], struck.at(-1)];
  // More than a record can list: hide all between the first and the last.
  return struck.length > MOST && first && last ? [{ start: first.start, end: last.end }] : struck;
}

interface Phrase {
  words: readonly Word[];
  fits: (said: string, written: string) => boolean;
  isHidden: boolean;
  /** Written with a full stop at its end, which goes with it: U.S. */
  hasStop: boolean;
}

/** Phrases by their first word, the longest first, so that "Guinea-Bissau" is not read as "Guinea". */
type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

interface Found extends Struck {
  isHidden: boolean;
}

let placesOnce: Lexicon | undefined;

// Built at the first use: six thousand phrases that a meeting on the record never needs.
function places(): Lexicon {
  if (placesOnce) return placesOnce;
  const hide = (names: Spelling[]) => names.map((name) => phrase(name, true));
  const keep = (names: Spelling[]) => names.map((name) => phrase(name, false));
  const named = [...hide(countryNames()), ...keep(harmlessNames())];
  const countriesOnly = lexicon(named);
  // The Rabat Process stays, the Order of Malta does not.
  const bodies = bodyNames().filter(
    ({ written }) => !find(written, wordsIn(written), [countriesOnly]).some(({ isHidden }) => isHidden),
  );
  placesOnce = lexicon([...named, ...hide(capitalNames()), ...keep(bodies)]);
  return placesOnce;
}

// A full name, and each of its parts alone: "Ana Reis" … "as Reis said".
function ownNames(persons: readonly string[], spared: readonly string[]): Lexicon {
  const parts = persons.flatMap((name) => wordsIn(name).filter(isNamePart)).map(({ raw }) => raw);
  return lexicon([
    ...spared.map((written) => phrase({ written, isExact: false }, false)),
    ...[...persons, ...persons.map(withoutTitle), ...parts].map((written) => ({
      ...phrase({ written, isExact: false }, true),
      fits: asName,
    })),
  ]);
}

const phrase = ({ written, isExact }: Spelling, isHidden: boolean): Phrase => ({
  words: wordsIn(written),
  fits: isExact ? asWritten : anyhow,
  isHidden,
  hasStop: written.endsWith('.'),
});

const anyhow = () => true;
const asWritten = (said: string, written: string) =>
  said === written || said === written.toUpperCase() || said === written.charAt(0).toUpperCase() + written.slice(1);
const asName = (said: string, written: string) => !isCapital(written) || isCapital(said);
const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

function lexicon(phrases: readonly Phrase[]): Lexicon {
  const byFirst = new Map<string, Phrase[]>();
  for (const it of phrases) {
    const first = it.words[0]?.folded;
    if (first === undefined) continue;
    const others = byFirst.get(first);
    if (others) others.push(it);
    else byFirst.set(first, [it]);
  }
  for (const [, them] of byFirst) if (them.length > 1) them.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

// Of two phrases of one length, the first lexicon's wins.
function find(text: string, words: readonly Word[], lexicons: readonly Lexicon[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    const best = lexicons.reduce<Phrase | undefined>((best, them) => {
      const it = them.get(first?.folded ?? '')?.find((phrase) => standsAt(phrase, text, words, at));
      return it && it.words.length > (best?.words.length ?? 0) ? it : best;
    }, undefined);
    const last = words[at + (best?.words.length ?? 1) - 1];
    if (best && first && last) {
      const stop = best.hasStop && text[last.end] === '.' ? 1 : 0;
      found.push({ start: first.start, end: last.end + stop, isHidden: best.isHidden });
    }
    at += best?.words.length ?? 1;
  }
  return found;
}

const standsAt = ({ words: written, fits }: Phrase, text: string, words: readonly Word[], at: number): boolean =>
  written.every(({ folded, raw }, index) => {
    const said = words[at + index];
    if (said?.folded !== folded || !fits(said.raw, raw)) return false;
    return index === 0 || JOINT.test(text.slice(words[at + index - 1]?.end, said.start));
  });

const JOINT = /^[\s.&'’ʼʻ`´\-‐‑–]*$/u;

function joined(ranges: readonly Struck[]): Struck[] {
  const apart: Struck[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
