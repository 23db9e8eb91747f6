import type { Horizon } from '@/lib/compact/targets';
import { type BarPart, barParts, type HorizonBar } from './horizon-bar';

/** Says words of the screen by key. */
export type Text = (key: string, ...values: (string | number)[]) => string;

/** The numbers of a chart as a table: a column a horizon, a row a part. */
export interface HorizonTable {
  /** What the table shows. */
  caption: string;
  /** Heads of the columns, without the corner. */
  head: string[];
  /** The parts in drawing order, then all that applies. */
  rows: { label: string; counts: number[] }[];
}

/** The twin of the horizon chart, for whoever does not see it. */
export function horizonTable(bars: readonly HorizonBar[], text: Text): HorizonTable {
  const parts = barParts.map((part) => ({ label: partName(part, text), counts: bars.map((bar) => bar.counts[part]) }));
  return {
    caption: text('bars_caption'),
    head: bars.map(({ horizon }) => horizonName(horizon, text)),
    rows: [...parts, { label: text('bars_applicable'), counts: bars.map((bar) => bar.applicable) }],
  };
}

/** What a part of a bar is called: the word of the method, or that nothing is rated yet. */
export const partName = (part: BarPart, text: Text): string => text(`word_${part.replaceAll('-', '_')}`);

/** What a horizon is called. */
export const horizonName = (horizon: Horizon, text: Text): string => text(`horizon_${horizon}`);
