import { fold } from '../names/words';
import { isAffiliation } from './affiliation';
import { SESSION } from './agenda-words';
import { continues, isTail, joined, tells } from './going-on';
import { withoutHonours } from './honorifics';
import { daysFrom } from './meeting-days';
import { cleaned, peopleIn, soleName, type Trust } from './people-in';
import type { Piece, Words } from './pieces';
import { shortTitle } from './session-title';
import { type Slot, type Timetable, timetableOf } from './slots';
import { type Heading, isAfterTitle, isTitleGoingOn } from './titles';

/** What is known of the meeting's days before its timetable is read. */
export interface Calendar {
  days: readonly string[];
  year: number;
  isFrench: boolean;
  /** Names stand in lines of their own, and the next line tells who it is. */
  isTwoLined: boolean;
}

// No line of an agenda is longer; what is takes more time than it is worth.
const LONGEST = 2_000;

/** Reads the pieces of an agenda in order: when something begins, what it is called, who speaks. */
export function readSessions(pieces: readonly Piece[], calendar: Calendar): Timetable {
  const slots: Slot[] = [];
  const waiting: Slot[] = [];
  let day: string | null = calendar.days[0] ?? null;
  let slot: Slot | null = null;
  let label: { words: string; isOfPeople: boolean } | null = null;
  let isOver = false;
  let titledAt = -1;
  let heading: Heading = { text: '', at: -9, isSession: false };
  /** The last person, while the next line may tell more of them. */
  let open: { name: string; details: string; row: number | null } | null = null;
  /** A line that is a name, until the next one proves it. */
  let maybe: { name: string; details: string; row: number | null } | null = null;

  const begin = (title: string, from: Pick<Slot, 'starts' | 'ends'>): Slot => {
    const made = { title, ...from, day, people: [] };
    slots.push(made);
    return made;
  };
  const settle = () => {
    open = null;
    maybe = null;
  };
  const entitle = (text: string) => {
    // Two times and then "Break Panel 2": the first of them is the break's.
    const [pause] =
      waiting.length > 1 ? (/^(?:Break|Lunch|Coffee(?: break)?|Pause|Almuerzo|Receso)\b/i.exec(text) ?? []) : [];
    if (pause) waiting.shift();
    const time = waiting.shift();
    const [end] = waiting.splice(0);
    // Begin and end may stand in two columns.
    if (time && end && !time.ends && !end.ends && (end.starts ?? '') > (time.starts ?? '')) time.ends = end.starts;
    slot = time ?? begin('', { starts: null, ends: null });
    slot.day = day;
    if (time) slots.push(time);
    slot.title = shortTitle(pause ? text.slice(pause.length) : text);
    label = null;
    isOver = false;
    settle();
  };
  const add = (name: string, details: string) => {
    const person = { name, details };
    if (!slot) entitle(label?.words ?? '');
    slot?.people.push(person);
    return person;
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'day') {
      day = dayOf(piece, calendar) ?? day;
      for (const it of waiting) it.day = day;
      label = null;
      settle();
    } else if (piece.type === 'time') {
      if (isAfterTitle(pieces, index, heading)) {
        if (slot?.starts !== null || titledAt !== index - 1) entitle(heading.text);
        slot = slot ?? begin(heading.text, piece);
        slot.starts = piece.starts;
        slot.ends = piece.ends;
      } else waiting.push({ title: '', starts: piece.starts, ends: piece.ends, day, people: [] });
      label = null;
      isOver = false;
      settle();
    } else if (piece.type === 'label') {
      if (waiting.length > 0) {
        entitle(titleBefore(piece.words));
        if (!piece.isOfPeople) titledAt = index;
      }
      label = piece;
      isOver = false;
      settle();
    } else if (piece.type === 'end') {
      isOver = true;
      settle();
    } else {
      readWords(piece, index);
    }
  }
  return timetableOf(slots);

  function readWords(written: Words, index: number) {
    const piece = { ...written, text: written.text.slice(0, LONGEST) };
    const { line } = piece;
    const trust = { isOfPeople: !isOver && (piece.isInPeopleColumn || label?.isOfPeople === true) };
    const text = withoutHonours(piece.text, calendar.isFrench);
    if (waiting.length === 0 && !isOver && (slot || label) && goesOn(piece, text, trust)) return;
    const key = fold(piece.text);
    const isSession = piece.isLineStart && SESSION.test(key) && waiting.length === 0;
    const people = isOver && !isSession && waiting.length === 0 ? [] : peopleIn(text, trust);
    const [first] = people;
    const lead = first ? text.slice(0, first.from) : text;
    heading = { text: first ? '' : lead, at: index, isSession };
    if (waiting.length > 0 || isSession) {
      entitleBy(lead, Boolean(first));
      titledAt = index;
    } else if (slot && titledAt === index - 1 && !piece.isLineStart && !first && !soleName(text)) {
      retitle(`${slot.title}: ${lead}`, index);
    } else if (slot && slot.people.length === 0 && !slot.title && !first) retitle(lead, index);
    else if (slot && titledAt === index - 1 && isTitleGoingOn(slot, piece, lead, Boolean(first)))
      retitle(`${slot.title} ${lead}`, index);
    if (!slot && !label) return;
    if (first) {
      const made = people.map((it) => add(it.name, it.details));
      maybe = null;
      open = people.at(-1)?.isOpen ? tracked(made.at(-1), line.row) : null;
      return;
    }
    settle();
    const sole = isOver ? null : soleName(text);
    if (sole && slot?.title !== piece.text) {
      const person = { name: sole.name, details: sole.office ?? '' };
      if (trust.isOfPeople) open = tracked(add(person.name, person.details), line.row);
      else maybe = { ...person, row: line.row };
    } else if (!trust.isOfPeople || piece.text.length > 120 || /[?.]$/.test(piece.text)) label = null;
  }

  function retitle(title: string, index: number) {
    if (slot) slot.title = shortTitle(title);
    titledAt = index;
  }

  function entitleBy(lead: string, hasPeople: boolean) {
    const sole = soleName(lead);
    if (hasPeople && !/\p{L}/u.test(lead)) entitle(label?.words ?? '');
    else if (sole && waiting.length > 0 && !hasPeople) {
      entitle('');
      label = { words: '', isOfPeople: true };
    } else entitle(lead.trim());
  }

  /** Whether the line tells more of the person before it; if so, it is taken. */
  function goesOn({ line, text: written }: Words, text: string, trust: Trust): boolean {
    const isTold = calendar.isTwoLined && written.length < 300 && isAffiliation(written);
    if (maybe && (isTold || tells(written, maybe, line.row))) {
      open = tracked(add(maybe.name, joined(maybe.details, cleaned(text))), line.row);
      maybe = null;
      return true;
    }
    const person = open;
    if (!person) return false;
    const isBare = person.details === '';
    const isSameRow = person.row !== null && person.row === line.row;
    if (
      !(isBare
        ? isTold || tells(written, person, line.row)
        : isSameRow
          ? isTail(written) && !soleName(text) && peopleIn(text, trust).length === 0
          : continues(person.details, written, text))
    )
      return false;
    const last = slot?.people.at(-1);
    if (last) last.details = joined(last.details, cleaned(text));
    open = tracked(last, line.row);
    return true;
  }
}

const tracked = (person: { name: string; details: string } | undefined, row: number | null) =>
  person ? { ...person, row } : null;

const titleBefore = (words: string): string => {
  const bare = words.replace(/\s(?:by|from|with|par|por|avec|con)$/i, '');
  return bare && bare[0]?.toUpperCase() + bare.slice(1);
};

function dayOf({ days, number }: Extract<Piece, { type: 'day' }>, calendar: Calendar): string | null {
  if (days) return daysFrom(days, calendar.year)[0] ?? null;
  return number ? (calendar.days[number - 1] ?? null) : null;
}
