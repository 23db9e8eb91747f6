import { type Horizon, horizons } from '@/lib/compact/targets';
import type { Options } from '@/lib/score/options';
import type { Rating } from '@/lib/score/rating';
import { wordOf } from '@/lib/score/rung';
import { applicableOf, count, isContested, isRated } from './applicable';

/** The parts of a horizon bar in drawing order; together they are all applicable targets. */
export const barParts = [
  'achieved',
  'substantial',
  'early-steps',
  'no-movement',
  'going-backwards',
  'contested',
  'gap-named',
  'unrated',
] as const;
/** A part of a bar, by key. */
export type BarPart = (typeof barParts)[number];

/** One horizon as a 100 % bar. */
export interface HorizonBar {
  /** The years of its targets. */
  horizon: Horizon;
  /** Targets that apply: the whole bar. */
  applicable: number;
  /** Targets with a delivery: all parts but the last. */
  rated: number;
  /** Targets in each part; they add up to `applicable`. */
  counts: Record<BarPart, number>;
}

/** Three bars, never summed, of one country's ratings or of all countries' together. */
export function horizonBars(ratings: readonly Rating[], options: Pick<Options, 'tracked'>): HorizonBar[] {
  const applicable = applicableOf(ratings, options);
  return horizons.map((horizon) => {
    const onHorizon = applicable.filter((rating) => rating.horizon === horizon);
    const inPart = (part: BarPart) => count(onHorizon, (rating) => partOf(rating) === part);
    const counts = Object.fromEntries(barParts.map((part) => [part, inPart(part)])) as Record<BarPart, number>;
    return { horizon, applicable: onHorizon.length, rated: count(onHorizon, isRated), counts };
  });
}

/** The part of its bar in which an applicable target lies. */
export function partOf(rating: Rating): BarPart {
  if (!isRated(rating)) return 'unrated';
  if (isContested(rating)) return 'contested';
  if (rating.word === 'gap-named') return 'gap-named';
  return wordOf(rating.delivery) as BarPart;
}
