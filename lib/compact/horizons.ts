import data from './baselines.json' with { type: 'json' };
import type { Translated } from './languages';
import type { Source } from './source';
import type { Target } from './targets';

/** A calendar day, YYYY-MM-DD. */
export type Day = string;

/** A day from which the 2, 5 and 15 years may be counted. */
export interface Baseline {
  /** The name that decisions and exports use. */
  id: 'adoption' | 'endorsement' | 'latest-imrf';
  /** The day itself; of a forum, its last. */
  date: Day;
  /** What happened on it. */
  label: Translated;
  /** Where the date was read. */
  source: Source;
}

/** The baselines offered, the default first. */
export const baselines: readonly Baseline[] = data as Baseline[];

/** Adoption in Marrakech, the day the Compact came into being. */
export const defaultBaseline: Baseline = baselines.find(({ id }) => id === 'adoption') as Baseline;

/** The day a target falls due: its own fixed date, else the baseline plus its years. */
export function dueDate(target: Pick<Target, 'horizon' | 'fixedDue'>, baseline: Day): Day {
  if (target.fixedDue) return target.fixedDue;
  const year = Number(baseline.slice(0, 4)) + target.horizon;
  // No leap year lies 2, 5 or 15 years after another.
  return `${year}${baseline.slice(4)}`.replace('-02-29', '-02-28');
}

/** Whether a source fixes the target's date, or we set it by counting from a baseline. */
export const dateSource = (target: Pick<Target, 'fixedDue'>): 'source' | 'ours' =>
  target.fixedDue ? 'source' : 'ours';
