import type { AttributionRule } from '@/lib/compact/attribution-rules';
import type { Meeting } from '@/lib/scorecard/judgement';

/** One item of a meeting's timetable. */
export type AgendaSession = Meeting['sessions'][number];

/** Somebody whom an agenda announces; one entry for each session. */
export type AnnouncedSpeaker = Meeting['expected'][number];

/** What an agenda's page announces: the meeting, its timetable, and who is expected to speak. */
export interface Agenda {
  /** Name of the meeting, without the word agenda. */
  name: string;
  /** The organisation that holds it, where the page names it. */
  body: string | null;
  /** Where it is held. */
  place: string | null;
  /** Its days, YYYY-MM-DD, in order. */
  days: string[];
  /** Its sessions; breaks and meals only where somebody speaks at them. Times are local: 2017-04-18T10:00, or 10:00 where the day is not known. */
  sessions: AgendaSession[];
  /** Who is announced. On the screen only, where the meeting is off the record. */
  expected: AnnouncedSpeaker[];
  /** The rule under which nothing said there may be attributed. */
  rule: AttributionRule | null;
}
