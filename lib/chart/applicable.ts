import type { Options } from '@/lib/score/options';
import type { Rating } from '@/lib/score/rating';

/** The ratings that a chart counts: of tracked targets, in countries to which they apply. */
export function applicableOf(ratings: readonly Rating[], { tracked }: Pick<Options, 'tracked'>): Rating[] {
  return ratings.filter((rating) => !rating.notApplicable && (tracked?.has(rating.targetId) ?? true));
}

/** How many records answer to a claim. */
export const count = <T>(records: readonly T[], claim: (record: T) => boolean): number => records.filter(claim).length;

/** Whether a delivery stands; a contested one does too. */
export const isRated = (rating: Rating): boolean => rating.delivery !== null;

/** Whether two voices differ by 2 rungs or more. */
export const isContested = (rating: Rating): boolean => rating.range !== null;

/** Whether its date has gone by without "Achieved", with evidence or without. */
export const isPastDate = (rating: Rating): boolean =>
  rating.pace === 'past-date' || rating.pace === 'past-date-no-evidence';
