import type { Day } from '@/lib/compact/horizons';
import type { Group, Precision, Stance } from '@/lib/scorecard/fields';
import type { Filing, Strength } from '@/lib/scorecard/judgement';
import { lastDayOf } from './calendar';

/** When a statement was said, and how exactly that is known. */
export interface Dating {
  /** The day, or any day of the month or year that is meant; null = not known. */
  date: Day | null;
  /** How exactly it is known; null with a date = to the day. */
  precision: Precision | null;
}

/** A filing with the date of its statement: all that the method looks at. */
export interface DatedFiling {
  /** The filing's own id. */
  id: string;
  /** What was said. */
  statementId: string;
  /** What it bears on. */
  targetId: string;
  /** For which country, ISO alpha-2. */
  country: string;
  /** What it says of the target. */
  stance: Stance;
  /** What the statement shows, 1 to 3; null for a position. */
  strength: Strength;
  /** Whose voice it is. */
  group: Group;
  /** The statement that a contradiction denies. */
  contradicts: string | null;
  /** The person who filed it. */
  byId: string;
  /** Last day of its precision; null = not known, and then it is not scored. */
  date: Day | null;
  /** Only the month or the year is known: shown with ≈. */
  approximate: boolean;
}

/** Gives each filing its statement's date, never the day it was clipped. */
export function dateFilings(filings: readonly Filing[], dates: ReadonlyMap<string, Dating>): DatedFiling[] {
  return filings.map((filing) => ({
    id: filing.id,
    statementId: filing.statementId,
    targetId: filing.targetId,
    country: filing.country,
    stance: filing.stance,
    strength: filing.strength,
    group: filing.group,
    contradicts: filing.contradicts,
    byId: filing.by.id,
    ...dated(dates.get(filing.statementId)),
  }));
}

function dated(dating: Dating | undefined): Pick<DatedFiling, 'date' | 'approximate'> {
  if (!dating?.date) return { date: null, approximate: false };
  const precision = dating.precision ?? 'day';
  return { date: lastDayOf(dating.date, precision), approximate: precision !== 'day' };
}
