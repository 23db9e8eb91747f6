import type { Options } from '@/lib/score/options';
import type { Rating } from '@/lib/score/rating';
import { applicableOf, count, isContested, isPastDate, isRated } from './applicable';

/** The strip over every view: "24 of 59 rated, 5 contested, 3 named by the State, 9 past their date". */
export interface Coverage {
  /** Targets with a delivery. */
  rated: number;
  /** Targets that apply; of several countries, each country's are counted. */
  applicable: number;
  /** Targets on which two voices differ by 2 rungs or more. */
  contested: number;
  /** Areas that States have named themselves. */
  gapNamed: number;
  /** Targets past their date, with evidence or without. */
  pastDate: number;
}

/** Counts what is covered in the ratings of one country, or of several together. */
export function coverage(ratings: readonly Rating[], options: Pick<Options, 'tracked'>): Coverage {
  const applicable = applicableOf(ratings, options);
  return {
    rated: count(applicable, isRated),
    applicable: applicable.length,
    contested: count(applicable, isContested),
    gapNamed: count(applicable, (rating) => rating.gapNamed),
    pastDate: count(applicable, isPastDate),
  };
}
