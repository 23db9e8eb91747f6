import type { Horizon } from '@/lib/compact/targets';
import type { ThemeId } from '@/lib/compact/themes';
import type { Word } from '@/lib/score/rating';
import type { Rung } from '@/lib/score/rung';

/** One country × theme (or objective) on one horizon, ready to be drawn. */
export interface HeatCell {
  /** `blank`: nothing applicable on this horizon; `unrated`: nothing rated; `below-gate`: too few rated for a word; `rated`: a word stands. */
  state: 'blank' | 'unrated' | 'below-gate' | 'rated';
  /** The word of the mean; null unless `rated`. */
  word: Word | null;
  /** Targets rated. */
  rated: number;
  /** Targets that apply. */
  applicable: number;
  /** Targets marked "not applicable", which tells a blank of this country's from a blank of everybody's. */
  notApplicable: number;
  /** The word stands on too little to go unmarked. */
  partial: boolean;
  /** Targets on which two voices differ by 2 rungs or more. */
  contested: number;
  /** Targets on which the State has named its gap itself. */
  gapNamed: number;
  /** Targets past their date. */
  pastDate: number;
  /** How many rated targets stand on each rung; for the ticks below the gate. */
  rungs: Partial<Record<Rung, number>>;
}

/** One country's cells, in the order of the columns. */
export interface HeatRow {
  /** ISO alpha-2. */
  country: string;
  /** One a column. */
  cells: HeatCell[];
}

/** What stands over the cells. */
export type HeatColumns = { kind: 'theme'; themes: ThemeId[] } | { kind: 'objective'; objectives: number[] };

/** The heat table of one horizon. */
export interface HeatTable {
  /** The years of its targets. */
  horizon: Horizon;
  /** What stands over the cells. */
  columns: HeatColumns;
  /** In the order in which the countries came, never by score. */
  rows: HeatRow[];
}
