import { fold } from '../names/words';
import { isAffiliation, isComplete } from './affiliation';
import { DANGLING, PAUSE, SESSION, UNFINISHED } from './agenda-words';
import { peopleIn, soleName } from './people-in';

const LONGEST = 800;
const NOBODY = { isOfPeople: false };

/** The words about a person, with those of the next line. */
export function joined(before: string, after: string): string {
  if (!before) return after;
  if (/\p{Ll}-$/u.test(before)) return before + after;
  return /,$/.test(before) || isGoingOn(before, after) ? `${before} ${after}` : `${before}, ${after}`;
}

// Words of one phrase that a line's end broke, not the next thing that is told: "Office of the Prime" + "Minister".
function isGoingOn(before: string, after: string): boolean {
  const [first = ''] = after.split(',');
  const isOneNoun =
    !isComplete(first) &&
    /^\p{Lu}\p{L}+(?:\s(?:and|et|y)\s\p{Lu}\p{L}+|\s\p{Lu}\p{L}+)?$/u.test(first) &&
    BROKEN.test(before);
  return DANGLING.test(fold(before)) || UNFINISHED.test(fold(before)) || isLower(after) || isOneNoun;
}

const BROKEN = /(?:of|for|and|on|de|du|des|et|y)\s(?:the\s|la\s|l['’])?\p{Lu}[\p{L}’'-]+$/u;

/** Whether a line begins in small letters and goes on from the one before; "b. Women" is the next item. */
export const isLower = (line: string): boolean => /^\p{Ll}/u.test(line) && !/^\p{Ll}[.)]\s/u.test(line);

/** Whether a line tells who the person of the line before is. */
export function tells(line: string, person: { row: number | null }, row: number | null): boolean {
  if (line.length > 400 || /[?:]$/.test(line) || SESSION.test(fold(line)) || PAUSE.test(fold(line))) return false;
  if (person.row !== null && person.row === row) return true;
  const [first = ''] = line.split(/[,;]/);
  return isAffiliation(first) && !/[.!]$/.test(line) && !/^(?:The|This|In|How|What|Le |La |Les |El |Los )\b/.test(line);
}

/** Whether a line goes on with the words about a person, which the line before broke off. */
export function continues(details: string, line: string, text: string): boolean {
  if (details.length > LONGEST) return false;
  if (line.length > 250 || /[?:]$/.test(line) || SESSION.test(fold(line)) || PAUSE.test(fold(line))) return false;
  if (DANGLING.test(fold(details)) || UNFINISHED.test(fold(details))) return true;
  if (peopleIn(text, NOBODY).length > 0 || soleName(text)) return false;
  if (/^\p{Ll}/u.test(line)) return isLower(line) && line.length < 160;
  return !isComplete(details) && !/[.!]$/.test(line) && isTail(line);
}

/** Whether a line looks like the end of words about a person: a country, a body, an office. */
export function isTail(line: string): boolean {
  const parts = line.split(/,\s/);
  return isComplete(line) || isAffiliation(parts[0] ?? '') || parts.length > 1;
}
