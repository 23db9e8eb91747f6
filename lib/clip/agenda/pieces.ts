import { asciiDigits } from '@/lib/text/ascii-digits';
import { fold } from '../names/words';
import { OTHER_COLUMN, PEOPLE_COLUMN } from './agenda-words';
import { clockTimes } from './clock-times';
import { END_OF_PEOPLE, labelsIn } from './labels';
import type { Line } from './lines';
import { type NamedDays, namedDays } from './meeting-days';

/** What an agenda is made of, in order. */
export type Piece =
  | { type: 'time'; starts: string; ends: string | null; isLineEnd: boolean; line: Line }
  | { type: 'day'; days: NamedDays | null; number: number | null }
  | { type: 'label'; words: string; isOfPeople: boolean }
  | { type: 'end' }
  | Words;

/** Words that are none of these. */
export interface Words {
  type: 'words';
  text: string;
  line: Line;
  /** They stand in a column of names. */
  isInPeopleColumn: boolean;
  /** A line begins with them. */
  isLineStart: boolean;
}

interface Mark {
  from: number;
  to: number;
  piece: Piece;
}

/** Takes lines apart into times, days, labels and words. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  const columns = new Set<number>();
  return lines.flatMap((line) => {
    const words = fold(line.text).replace(/\s*[:.]$/, '');
    if (line.column !== null && (PEOPLE_COLUMN.test(words) || OTHER_COLUMN.test(words))) {
      if (PEOPLE_COLUMN.test(words)) columns.add(line.column);
      return [];
    }
    return piecesIn(line, line.column !== null && columns.has(line.column));
  });
}

function piecesIn(line: Line, isInPeopleColumn: boolean): Piece[] {
  const text = asciiDigits(line.text);
  const marks = apart([...timesIn(text, line), ...ordinalsIn(text), ...marksOfLabels(text), ...endsIn(text)]);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { from, to, piece } of [...marks, { from: text.length, to: text.length, piece: null }]) {
    const words = trimmed(line.text.slice(reached, from), piece?.type === 'time');
    const days = words.length < 80 ? wholeDays(words) : null;
    if (days) pieces.push({ type: 'day', days, number: null });
    else if (words) pieces.push({ type: 'words', text: words, line, isInPeopleColumn, isLineStart: reached === 0 });
    if (piece) pieces.push(piece);
    reached = to;
  }
  return pieces;
}

const timesIn = (text: string, line: Line): Mark[] =>
  clockTimes(text).map(({ from, to, starts, ends }) => ({
    from,
    to,
    piece: { type: 'time', starts, ends, isLineEnd: !/[\p{L}\d]/u.test(text.slice(to)), line },
  }));

const marksOfLabels = (text: string): Mark[] =>
  labelsIn(text).map(({ from, to, words, isOfPeople }) => ({ from, to, piece: { type: 'label', words, isOfPeople } }));

function endsIn(text: string): Mark[] {
  const found = END_OF_PEOPLE.exec(text);
  // What follows is read as words, to which no names are.
  return found ? [{ from: found.index, to: found.index, piece: { type: 'end' } }] : [];
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const ORDER = [
  'first premier premiere primer primera 1st 1er 1re',
  'second deuxieme seconde segundo segunda 2nd 2e 2eme',
  'third troisieme tercer tercero tercera 3rd 3e 3eme',
  'fourth quatrieme cuarto cuarta 4th 4e 4eme',
  'fifth cinquieme quinto quinta 5th 5e 5eme',
].map((words) => words.split(' '));
const OTHERS = ['un uno i', 'deux dos ii', 'trois tres iii', 'quatre cuatro iv', 'cinq cinco v'].map((words) =>
  words.split(' '),
);
const AT_START = /^(?:day|jour|jour n°|d[íi]a|journ[ée]e|jornada)\s+(\p{L}+|\d)(?=\s*(?:$|[-–—:,.|(]|\d))/iu;
const AS_ORDER =
  /^(\p{L}+|\d(?:st|nd|rd|th|er|re|e|[èe]me))\s+(?:day|jour|d[íi]a|journ[ée]e|jornada)(?=\s*(?:$|[-–—:,.|(]))/iu;
const IN_CAPITALS = /(?<![\p{L}])(?:DAY|JOUR|D[ÍI]A|JOURN[ÉE]E|JORNADA)\s+(\p{Lu}+|\d)(?![\p{L}\d])/gu;

function ordinalsIn(text: string): Mark[] {
  const start = [AT_START.exec(text), AS_ORDER.exec(text)].filter((it) => it !== null);
  return [...start, ...text.matchAll(IN_CAPITALS)].flatMap((found) => {
    const number = numberOf(found[1] ?? '');
    const from = found.index ?? 0;
    return number ? [{ from, to: from + found[0].length, piece: { type: 'day', days: null, number } }] : [];
  });
}

function numberOf(word: string): number | null {
  const it = fold(word);
  const place = [
    NUMBERS.indexOf(it),
    ORDER.findIndex((them) => them.includes(it)),
    OTHERS.findIndex((them) => them.includes(it)),
  ];
  return Number(it) || Math.max(...place) + 1 || null;
}

/** The days that a line names, when it does nothing else. */
function wholeDays(words: string): NamedDays | null {
  const found = namedDays(words);
  const [first] = found;
  if (!first || found.length > 1) return null;
  return /[\p{L}\d]/u.test(
    `${words.slice(0, first.from)} ${words.slice(first.to)}`.replace(/\b(?:on|du|le|del|el|the|from|d[ae]|of)\b/gi, ''),
  )
    ? null
    : first;
}

function apart(marks: Mark[]): Mark[] {
  let reached = 0;
  return marks
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isFree = from >= reached;
      if (isFree) reached = Math.max(reached, to);
      return isFree;
    });
}

const LEADING = /^[\s,;:|•·▪‣◦*.)\]–—-]+/;
const TRAILING = /[\s,;:|•·([–—-]+$/;

function trimmed(words: string, isBeforeTime: boolean): string {
  const text = words.replace(LEADING, '').trim();
  if (!isBeforeTime) return text.replace(/[\s;|•·–—]+$/, '');
  return text
    .replace(TRAILING, '')
    .replace(/(?:^|\s)(?:from|de|time|hours?|heures?|horas?|hora|at|à|a las)$/i, '')
    .replace(TRAILING, '');
}
