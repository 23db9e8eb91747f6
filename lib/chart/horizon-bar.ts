import type { Horizon } from '@/lib/compact/targets';

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
export type BarPart = (typeof barParts)[number];

/** One horizon as a 100 % bar. */
export interface HorizonBar {
  horizon: Horizon;
  applicable: number;
  rated: number;
  counts: Record<BarPart, number>;
}
