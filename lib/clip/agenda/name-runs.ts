import { findNames } from '../names/lexicon';
import { isWordOfMeetings } from '../names/people';
import { readWords, type Word } from '../names/words';
import { COMMON, EITHER, LINKS, MAYBE, OFFICES, PARTICLES } from '../person-words';
import { ORGANISATION, ROLE } from './agenda-words';
import { HONOURED } from './honorifics';

/** Capitalised words that go on from each other, as far as they can be a person's name. */
export interface NameRun {
  /** Where the run begins in the line. */
  from: number;
  /** Where the name begins. */
  start: number;
  /** Where the name ends, with the dot of an initial or of "Jr." */
  end: number;
  name: string;
  /** An office before the name: Ambassador. */
  office: string | null;
  /** A title of honour stood before it. */
  isHonoured: boolean;
  /** Only the end of the run is a name: another person's country or organisation stands before. */
  isRest: boolean;
}

// Of a longer run only the end may be a name.
const LONGEST = 12;

/** The names that may stand in a line. Where a boundary is before a run, all of it may be the name. */
export function nameRuns(line: string, isBoundary: (at: number) => boolean): NameRun[] {
  const words = readWords(line);
  if (words.length < 1) return [];
  const taken = placesIn(line, words);
  return runsOf(line, words).flatMap((whole) => {
    const first = whole[0] as Word;
    const run = whole.slice(-LONGEST);
    const isWhole = run.length === whole.length;
    const isHonoured = isWhole && line[first.start - 1] === HONOURED;
    const named = isHonoured || (isWhole && isBoundary(first.start)) ? wholeName(run, isHonoured, taken) : null;
    const name = named ?? restOf(run, taken, isHonoured);
    if (!name) return [];
    const [start, end] = [(name[0] as Word).start, endOf(line, name.at(-1) as Word)];
    const before = whole.length - name.length;
    return [
      {
        from: first.start,
        start,
        end,
        name: line.slice(start, end),
        office: named && before > 0 ? line.slice(first.start, start).trim() : null,
        isHonoured,
        isRest: !named && before > 0,
      },
    ];
  });
}

const NEXT = /^(?:[ \u00a0]|[-‐‑’'ʼ])$/;

function runsOf(line: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const finish = () => {
    while (run.length > 0 && !(run.at(-1) as Word).isCapital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const before = run.at(-1);
    const gap = before ? line.slice(before.end, word.start) : '';
    const goesOn =
      before &&
      (NEXT.test(gap) || (/^\.[ -]?$/.test(gap) && (before.raw.length === 1 || /^(?:st|ma)$/.test(before.key))));
    if (before && !goesOn) finish();
    const isSmall =
      PARTICLES.has(word.key) || LINKS.has(word.key) || word.key === 'al' || (goesOn && /[-’'ʼ]/.test(gap));
    if (word.isCapital || (run.length > 0 && isSmall)) run.push(word);
    else finish();
  }
  finish();
  return runs;
}

const SUFFIX = /^(?:jr|sr|ii|iii)$/;
const endOf = (line: string, last: Word): number =>
  last.end + (line[last.end] === '.' && (last.raw.length === 1 || SUFFIX.test(last.key)) ? 1 : 0);

type Part = 'name' | 'maybe' | 'known';

function partOf({ key, raw }: Word): Part {
  if (raw.length === 1 || PARTICLES.has(key) || LINKS.has(key) || SUFFIX.test(key)) return 'maybe';
  if (MAYBE.has(key)) return 'maybe';
  return isWordOfMeetings(key) || COMMON.has(key) || NO_NAME.test(key) ? 'known' : 'name';
}

const NO_NAME =
  /^(?:tbc|tbd|cet|est|gmt|utc|edt|zoom|webex|teams|breakout|followed|networking|briefing|remarks|opening|closing|welcome|keynote|address|registration|evaluation|modern|practical|proposals|case|studies|building|protecting|unlocking|connecting|implementing|reaching|introduction|conclusions?|recommendations|overview|update|presentation|launch|signing|screening|exhibition|tour|visit|free|time|library|restaurant|terrace|garden|foyer|auditorium|theatre|conversation|conversacion|fireside|chat|q|a|questions|answers|reponses|preguntas|respuestas|debate|debat|discussion|discusion|mesa|ronda|inaugural|magistral|conferencia|taller|atelier|seance|sesion|modulo|bloque)$/;

/** The words of a run after its offices, where they look like a name and like nothing else. */
function wholeName(run: readonly Word[], isHonoured: boolean, taken: (word: Word) => boolean): Word[] | null {
  const first = run.findIndex(
    ({ key }) =>
      !OFFICES.has(key) &&
      !EITHER.has(key) &&
      !ROLE.test(key) &&
      !/^(?:deputy|vice|special|permanent|acting|foreign|prime|state)$/.test(key),
  );
  const words = first < 0 ? [] : run.slice(first);
  const parts = words.map(partOf);
  const phrase = words.map(({ key }) => key).join(' ');
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  const names = words.filter((word, at) => parts[at] === 'name' && (isHonoured || !taken(word))).length;
  const known = parts.filter((part) => part === 'known').length;
  if (capitals > 7 || capitals < (isHonoured ? 1 : 2) || (names === 0 && !isHonoured)) return null;
  if (known > (isHonoured ? 2 : 1) || (known > 0 && names < 2 && !isHonoured)) return null;
  if (!isHonoured && (ORGANISATION.test(phrase) || ROLE.test(phrase))) return null;
  if (!words[0]?.isCapital || (parts[0] === 'known' && !isHonoured)) return null;
  return isAbbreviation(words) && !isHonoured ? null : words;
}

/** The end of a run, as far as none of its words is a place's, a body's, a meeting's. */
function restOf(run: readonly Word[], taken: (word: Word) => boolean, isHonoured: boolean): Word[] | null {
  let from = run.length;
  while (from > 0 && isFree(run, from - 1) && !taken(run[from - 1] as Word)) from -= 1;
  while (from < run.length && !(run[from] as Word).isCapital) from += 1;
  const words = run.slice(from);
  const names = words.filter((word) => partOf(word) === 'name');
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  if (names.length === 0 || capitals < (isHonoured ? 1 : 2) || capitals > 6) return null;
  const phrase = words.map(({ key }) => key).join(' ');
  return isAbbreviation(words) || ORGANISATION.test(phrase) || ROLE.test(phrase) ? null : words;
}

// A small word is a name's where a name is before it: "Brigid Ní Shúilleabháin".
function isFree(run: readonly Word[], at: number): boolean {
  const word = run[at] as Word;
  if (partOf(word) !== 'known') return true;
  const before = run[at - 1];
  return COMMON.has(word.key) && word.raw.length < 4 && before !== undefined && partOf(before) === 'name';
}

// "UN DESA", "IOM"; not "ANA REIS" or "Ana REIS".
const isAbbreviation = (words: readonly Word[]): boolean =>
  words.every(({ isUpper, raw }) => isUpper && raw.length < 5) && words.length < 3;

function placesIn(line: string, words: readonly Word[]): (word: Word) => boolean {
  const hits = findNames(line, words, false).filter(({ kind }) => kind !== 'capital');
  return ({ start, end }) => hits.some((hit) => hit.start <= start && hit.end >= end);
}
