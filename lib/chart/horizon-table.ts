import type { Horizon } from '@/lib/compact/targets';
import { type BarPart, barParts, type HorizonBar } from './horizon-bar';

/** Says words of the screen by key. */
export type Text = (key: string, ...values: (string | number)[]) => string;

/** The numbers of a chart as rows of a table. */
export interface HorizonTable {
  /** What the table shows. */
  caption: string;
  /** Heads of the columns: horizon, the parts, rated, applicable. */
  head: string[];
  /** One row a horizon, its numbers in the order of the head. */
  rows: { label: string; numbers: number[] }[];
}

/** The twin of the horizon chart for whoever does not see it. */
export function horizonTable(bars: readonly HorizonBar[], text: Text): HorizonTable {
  return {
    caption: text('chart_horizons'),
    head: [
      text('chart_horizon'),
      ...barParts.map((part) => partName(part, text)),
      text('chart_rated'),
      text('chart_applicable'),
    ],
    rows: bars.map(({ horizon, counts, rated, applicable }) => ({
      label: horizonName(horizon, text),
      numbers: [...barParts.map((part) => counts[part]), rated, applicable],
    })),
  };
}

/** What a part of a bar is called: the word of the method, or "unrated". */
export const partName = (part: BarPart, text: Text): string => text(`word_${part}`);

/** What a horizon is called. */
export const horizonName = (horizon: Horizon, text: Text): string => text(`horizon_${horizon}`);
