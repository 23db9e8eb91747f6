import { fold } from '../names/words';
import { readAnnounced } from './affiliation';
import type { AgendaSession, AnnouncedSpeaker } from './agenda';
import { HOUSEKEEPING, PAUSE } from './agenda-words';

/** What an agenda's pieces come to. */
export interface Timetable {
  sessions: AgendaSession[];
  expected: AnnouncedSpeaker[];
}

/** A session while it is read. */
export interface Slot {
  title: string;
  starts: string | null;
  ends: string | null;
  day: string | null;
  /** Who speaks, each with all the words about them. */
  people: { name: string; details: string }[];
}

/** The timetable that the slots make; one at which nobody speaks is left out when it is a pause. */
export function timetableOf(slots: readonly Slot[]): Timetable {
  const kept = slots.filter((slot) => slot.people.length > 0 || (slot.title && !isIdle(slot.title)));
  const at = (day: string | null, time: string | null) => time && (day ? `${day}T${time}` : time);
  return {
    sessions: kept.map(({ title, starts, ends, day }) => ({
      title: title || (starts ?? ''),
      starts: at(day, starts),
      ends: at(day, ends),
    })),
    expected: kept.flatMap(({ title, starts, people }) =>
      unique(people).map(({ name, details }) => ({ name, ...readAnnounced(details), session: title || starts })),
    ),
  };
}

const isIdle = (title: string): boolean =>
  PAUSE.test(fold(title)) || HOUSEKEEPING.test(fold(title)) || /^end of\b/i.test(title);

const unique = (people: Slot['people']): Slot['people'] => [
  ...new Map(people.map((it) => [fold(it.name), it])).values(),
];
