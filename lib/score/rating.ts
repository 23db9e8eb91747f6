import type { Horizon } from '@/lib/compact/targets';
import type { Group } from '@/lib/scorecard/fields';

/** A word of the method, by key; the screen says `early-steps` through `text('word_early_steps')`. */
export type Word =
  | 'achieved'
  | 'substantial'
  | 'early-steps'
  | 'no-movement'
  | 'going-backwards'
  | 'contested'
  | 'gap-named'
  | 'promised'
  | 'no-evidence'
  | 'not-applicable';

/** How a target stands against its date, by key; the screen says `on-pace` through `text('pace_on_pace')`. */
export type Pace =
  | 'achieved'
  | 'achieved-late'
  | 'past-date'
  | 'past-date-no-evidence'
  | 'gap-named'
  | 'going-backwards'
  | 'too-early'
  | 'on-pace'
  | 'speed-up'
  | 'slow';

/** Where each group stands, -3 to +3; null = silent. */
export type Positions = Record<Group, number | null>;

/** What the counted filings of one target in one country come to; it changes with filings, never with the clock. */
export interface Standing {
  positions: Positions;
  /** Mean of the positions, -3 to +3; null = unrated. */
  delivery: number | null;
  /** Strongest standing promise of the State: 0 none, 1 spoken, 2 written, 3 binding. */
  commitment: 0 | 1 | 2 | 3;
  /** The State took back a promise it had made, and none stands. */
  withdrawn: boolean;
  /** What is shown; "contested" and "gap named" stand in place of the rung's word. */
  word: Word;
  /** Lowest and highest side of a contest; null where nothing is contested. */
  range: [number, number] | null;
  /** The State itself has said it. */
  gapNamed: boolean;
  /** One group alone counts. */
  provisional: boolean;
  /** First day on which delivery was above 2.5 and has stayed so; null otherwise. */
  achievedOn: string | null;
  /** Newest counted day per group; null = never heard. */
  lastHeard: Record<Group, string | null>;
  /** How many filings counted (positions included). */
  counted: number;
  /** First day after the as-of date on which one more filing counts; null = none waits. */
  nextDay: string | null;
}

/** A standing read on a day: with its due date, its pace and its flags. */
export interface Rating extends Standing {
  targetId: string;
  /** ISO alpha-2. */
  country: string;
  /** The years given to the target. */
  horizon: Horizon;
  /** The day it falls due, to the end of that day in UTC. */
  due: string;
  /** How it stands against that day; null where there is nothing to say. */
  pace: Pace | null;
  /** Months after the due date; only with `achieved-late`. */
  monthsLate: number | null;
  /** Newest counted filing is older than 24 months. */
  stale: boolean;
  /** Somebody marked the target "not applicable" to the country; the other fields still tell what was filed. */
  notApplicable: boolean;
}
