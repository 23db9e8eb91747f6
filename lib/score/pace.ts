import { type Day, dueDate } from '@/lib/compact/horizons';
import type { Target } from '@/lib/compact/targets';
import { addMonths, dayNumber, monthsBegun } from './calendar';
import type { DatedFiling } from './dated-filing';
import type { MethodOptions } from './options';
import type { Pace, Rating, Standing } from './rating';
import { rungOf } from './rung';
import { standing } from './standing';

/** What a day and a country add to the method's options. */
export interface ReadingOptions extends MethodOptions {
  /** The day on which the standing is read; it lasts to its end in UTC. */
  asOf: Day;
  /** Somebody marked the target "not applicable" to this country. */
  notApplicable: boolean;
}

/** What makes a rating of filings: the country, and the options without the day. */
export type RateOptions = Omit<ReadingOptions, 'asOf'> & { country: string };

/** The rating of one target in one country from the filings that its card takes. */
export function rate(
  target: Target,
  filings: readonly DatedFiling[],
  asOf: Day,
  { country, ...options }: RateOptions,
): Rating {
  const own = filings.filter((filing) => filing.country === country);
  return rateOn(target, standing(target, own, asOf, options), country, { ...options, asOf });
}

/** A standing read on a day: when it is due, how it goes, what to flag. */
export function rateOn(target: Target, stands: Standing, country: string, options: ReadingOptions): Rating {
  const { asOf, baseline, notApplicable } = options;
  const due = dueDate(target, baseline);
  const pace = notApplicable ? null : paceOf(target, stands, { asOf, baseline, due });
  return {
    ...stands,
    word: notApplicable ? 'not-applicable' : stands.word,
    targetId: target.id,
    country,
    horizon: target.horizon,
    due,
    pace,
    monthsLate: pace === 'achieved-late' ? monthsBegun(due, stands.achievedOn ?? due) : null,
    stale: isStale(stands, asOf),
    notApplicable,
  };
}

function paceOf(target: Target, stands: Standing, days: { asOf: Day; baseline: Day; due: Day }): Pace | null {
  const { delivery, word, achievedOn } = stands;
  const past = days.asOf > days.due;
  // A commitment to omit holds from the first day: until its date there is no pace at which to keep it.
  if (target.kind === 'refrain' && !past) return null;
  if (delivery === null) return past ? 'past-date-no-evidence' : null;
  if (rungOf(delivery) === 3) return achievedOn !== null && achievedOn > days.due ? 'achieved-late' : 'achieved';
  if (past) return 'past-date';
  if (word === 'gap-named') return 'gap-named';
  if (delivery < -0.5) return 'going-backwards';
  const elapsed = elapsedShare(days);
  if (elapsed < (target.horizon === 15 ? 0.2 : 0.1)) return 'too-early';
  const ratio = delivery / (3 * elapsed);
  return ratio >= 0.95 ? 'on-pace' : ratio >= 0.6 ? 'speed-up' : 'slow';
}

/** How much of the time from the baseline to the due date has run, 0 to 1. */
export function elapsedShare({ asOf, baseline, due }: { asOf: Day; baseline: Day; due: Day }): number {
  // A target with a date of its own may be due before a late baseline.
  if (due <= baseline) return 1;
  const [start, now, end] = [dayNumber(baseline), dayNumber(asOf), dayNumber(due)];
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}

function isStale({ lastHeard }: Standing, asOf: Day): boolean {
  const newest = Object.values(lastHeard)
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return newest !== undefined && asOf > addMonths(newest, 24);
}
