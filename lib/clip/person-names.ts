import { bodies } from '@/lib/compact/bodies';
import { INVISIBLE } from '@/lib/text/invisible';
import {
  BETWEEN,
  COMMON,
  EITHER,
  KNOWN,
  LINKS,
  MAYBE,
  OFFICES,
  PARTICLES,
  PERSONAL,
  PLURAL,
  SAID,
} from './person-words';

/** A word where it stands in a text (UTF-16 offsets). */
export interface Word {
  start: number;
  end: number;
  /** As written, without what a reader never sees. */
  raw: string;
  /** Without accents and capitals. */
  folded: string;
}

interface Stretch {
  start: number;
  end: number;
}

/** What other rules have found in the text. */
export interface Around {
  /** Names of places: one beside a capitalised word may be a family name. */
  places?: readonly Stretch[];
  /** What a sentence may go on naming, and no person's name reaches into. */
  kept?: readonly Stretch[];
}

/** The words of a text: runs of letters, so that a footnote's number does not hide a name. */
export function wordsIn(text: string): Word[] {
  if (PLAIN.test(text)) return [{ start: 0, end: text.length, raw: text, folded: text.toLowerCase() }];
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const place = { start: index, end: index + found.length };
    if (PLAIN.test(found)) return { ...place, raw: found, folded: found.toLowerCase() };
    const raw = found.replace(INVISIBLE, '').normalize('NFC');
    return { ...place, raw, folded: raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() };
  });
}

const PLAIN = /^[A-Za-z]+$/;
const WORD = /(?![ʻʼ])\p{L}(?:(?![ʻʼ])[\p{L}\p{M}\p{Default_Ignorable_Code_Point}])*/gu;

/** Whether a word is likely to name one person: no title, no particle, no word of the meeting's own language. */
export const isNamePart = ({ folded }: Word): boolean => folded.length > 2 && !lists.some((list) => list.has(folded));

/** A name as a list prints it, without the titles before it: "H.E. Ms. Ana Reis". */
export function withoutTitle(name: string): string {
  const first = wordsIn(name).find(
    ({ raw, folded }) => raw.length > 1 && ![PERSONAL, OFFICES].some((titles) => titles.has(folded)),
  );
  return first ? name.slice(first.start) : name;
}

/**
 * Where a text names persons, by rules that would rather hide a word too many: what follows a title or an office,
 * two capitalised words that no meeting is made of, and one beside "said"; then each of these again, alone.
 */
export function findPersonNames(text: string, around: Around = {}): Stretch[] {
  const tokens = tokensOf(text, around);
  const named = [...tokens.flatMap((_, at) => [...titled(tokens, at), ...speaking(tokens, at)]), ...untitled(tokens)];
  const spans = named.map(([from, to]) => tokens.slice(from, to + 1));
  const parts = new Set(spans.flatMap((them) => them.filter(isNamePart)).map(({ folded }) => folded));
  const again = tokens.filter((it) => it.isCapital && it.kind !== 'kept' && parts.has(it.folded)).map((it) => [it]);
  return [...spans, ...again].flatMap((them) => {
    const [first, last] = [them[0], them.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** kept: no name reaches into it; known: a meeting's own word; maybe: a name only beside another; name: nothing else that we know. */
type Kind = 'kept' | 'place' | 'known' | 'maybe' | 'name';

interface Token extends Word {
  kind: Kind;
  isCapital: boolean;
  isInitial: boolean;
  isAcronym: boolean;
  isFirst: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

/** The first and the last word of a name. */
type Span = [from: number, to: number];

const NONE: Span[] = [];

function tokensOf(text: string, { places = [], kept = [] }: Around): Token[] {
  const isIn = (stretches: readonly Stretch[]) => {
    const ordered = [...stretches].sort((a, b) => a.start - b.start);
    let next = 0;
    return ({ start, end }: Word): boolean => {
      while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      return (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    };
  };
  const [isKept, isPlace] = [isIn(kept), isIn(places)];
  let before: Token | undefined;
  return wordsIn(text).map((word) => {
    const gap = text.slice(before?.end ?? 0, word.start);
    const isCapital = /^[\p{Lu}\p{Lt}]/u.test(word.raw);
    const isFirst = !before || (STOP.test(gap) && !((before.isInitial || PERSONAL.has(before.folded)) && gap === '. '));
    const isInitial =
      isCapital && word.raw.length === 1 && isShort(text.slice(word.end, word.end + 2), word.raw, isFirst);
    const isAcronym = word.raw.length > 1 && word.raw === word.raw.toUpperCase();
    const [inKept, inPlace] = [isKept(word), isPlace(word)];
    const kind = inKept ? 'kept' : inPlace ? 'place' : isInitial ? 'name' : kindOf(word, isFirst);
    before = { ...word, kind, isCapital, isInitial, isAcronym, isFirst, gap };
    return before;
  });
}

// "N. Reis", "O’Neill", and "N’Diaye" but for the "L’Union" that begins a French sentence.
const isShort = (after: string, letter: string, isFirst: boolean): boolean =>
  after.startsWith('.') || (/^['’]\p{Lu}/u.test(after) && (/[ONM]/.test(letter) || !isFirst));

function kindOf({ raw, folded }: Word, isFirst: boolean): Kind {
  if (PARTICLES.has(folded) || COMMON.has(folded)) return isFirst || raw.length === 1 ? 'known' : 'maybe';
  if (MAYBE.has(folded)) return 'maybe';
  return KNOWN.has(folded) || OFFICES.has(folded) || PERSONAL.has(folded) || acronyms.has(raw) ? 'known' : 'name';
}

const STOP = /[.!?…:;•¿¡"“”«»(\n]/;
const NEXT = /^[\s\-‐‑’'ʼ]+$/;

/** Whether a word goes on from the one before: in the same name, if it is one. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, it] = [tokens[at - 1], tokens[at]];
  if (!before || !it || /\n\s*\n/.test(it.gap)) return false;
  return NEXT.test(it.gap) || ((before.isInitial || before.folded === 'st') && /^\.[\s-]*$/.test(it.gap));
}

const LONGEST = 40;

/** The last word of the name that may begin at a word, and what it is made of. */
function readName(tokens: readonly Token[], from: number, isPart: (it: Token) => boolean) {
  const parts: Token[] = [];
  let to = from - 1;
  let linked = 0;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST) && linked < 4; at++) {
    const it = tokens[at];
    if (!it || (at > from && !goesOn(tokens, at))) break;
    if (it.isCapital && isPart(it)) {
      parts.push(it);
      to = at;
      linked = 0;
    } else if (PARTICLES.has(it.folded) || (parts.length > 1 && LINKS.has(it.folded))) linked++;
    else break;
  }
  return { to, parts };
}

const isLoosePart = ({ kind }: Token): boolean => kind === 'name' || kind === 'maybe' || kind === 'place';

// "Minister Ana Reis", "M. Dupont", "la embajadora Ana Reis"; after "Mr." even a word that we know is a name.
function titled(tokens: readonly Token[], at: number): Span[] {
  const title = tokens[at];
  const next = tokens[at + 1];
  if (!title || !next || !isTitle(title)) return NONE;
  const isPersonal = PERSONAL.has(title.folded);
  if (!(isPersonal ? /^\.?\s+$/ : /^\s+$/).test(next.gap)) return [];
  const isPart = (it: Token) =>
    isLoosePart(it) || (isPersonal && it.kind === 'known' && !isTitle(it) && !COMMON.has(it.folded));
  const { to, parts } = readName(tokens, at + 1, isPart);
  if (!parts.some(({ kind, isAcronym }) => isPersonal || (kind === 'name' && !isAcronym) || kind === 'place'))
    return [];
  const [other] = PLURAL.has(title.folded) ? [tokens[to + 1]] : [];
  const and = other && BETWEEN.has(other.folded) ? readName(tokens, to + 2, isPart) : null;
  return [[at + 1, and && and.parts.length > 0 ? and.to : to]];
}

const isTitle = ({ raw, folded, isCapital }: Token): boolean =>
  OFFICES.has(folded) || EITHER.has(folded) || (PERSONAL.has(folded) && (isCapital || raw.length > 3));

// "Ana Reis", "N. El Ouardi", "Ana REIS"; one of the words must be nothing else that we know.
function untitled(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { to, parts } = readName(tokens, at, isLoosePart);
    const isNamed = parts.some(({ kind, isAcronym, isInitial }) => kind === 'name' && !isAcronym && !isInitial);
    if (isNamed && parts.length > 1 && parts[0] === tokens[at]) spans.push([at, to]);
    at = Math.max(to, at) + 1;
  }
  return spans;
}

// "as Reis said", "señaló Reis", "Reis a déclaré".
function speaking(tokens: readonly Token[], at: number): Span[] {
  const it = tokens[at];
  if (!it?.isCapital || it.isAcronym || it.kind !== 'name') return NONE;
  const isSaid = (index: number) =>
    SAID.has(tokens[index]?.folded ?? '') && /^\s+$/.test(tokens[Math.max(index, at)]?.gap ?? '');
  const after = tokens[at + 1];
  const perfect = after && /^(a|ha|has|had)$/.test(after.folded) && isSaid(at + 2);
  return isSaid(at - 1) || isSaid(at + 1) || perfect ? [[at, at]] : [];
}

const acronyms = new Set(bodies.flatMap(({ aliases }) => aliases).filter((it) => /^\p{Lu}+s?$/u.test(it)));

const lists = [PERSONAL, OFFICES, EITHER, PARTICLES, COMMON, MAYBE, KNOWN];
