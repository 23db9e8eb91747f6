import type { Word } from './rating';

/** A step of the ladder, from 3 (achieved) to -3 (worsening independently found). */
export type Rung = -3 | -2 | -1 | 0 | 1 | 2 | 3;

const upward: Word[] = ['no-movement', 'early-steps', 'substantial', 'achieved'];

/** The rung of a delivery: a tie never earns the stronger word, in either direction. */
export function rungOf(delivery: number): Rung {
  const away = Math.max(0, Math.ceil(Math.abs(delivery) - 0.5 - 1e-9));
  return (delivery < 0 && away > 0 ? -away : away) as Rung;
}

/** The word of a delivery; null where nothing is rated. */
export function wordOf(delivery: number | null): Word | null {
  if (delivery === null) return null;
  return upward[rungOf(delivery)] ?? 'going-backwards';
}
