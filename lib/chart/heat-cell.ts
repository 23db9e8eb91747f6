import type { Horizon } from '@/lib/compact/targets';
import type { ThemeId } from '@/lib/compact/themes';
import type { Word } from '@/lib/score/rating';

/** One country × theme (or objective) on one horizon, ready to be drawn. */
export interface HeatCell {
  /** `blank`: no target on this horizon; `unrated`: nothing rated; `below-gate`: too few rated for a word; `rated`: a word stands. */
  state: 'blank' | 'unrated' | 'below-gate' | 'rated';
  /** The word of the mean; null unless `rated`. */
  word: Word | null;
  /** Targets rated, and applicable. */
  rated: number;
  applicable: number;
  partial: boolean;
  contested: number;
  gapNamed: number;
  pastDate: number;
  /** How many rated targets stand on each rung, -3..3 as keys; for the ticks below the gate. */
  rungs: Partial<Record<-3 | -2 | -1 | 0 | 1 | 2 | 3, number>>;
}

export interface HeatRow {
  country: string;
  cells: HeatCell[];
}

/** The heat table of one horizon. */
export interface HeatTable {
  horizon: Horizon;
  columns: { kind: 'theme'; themes: ThemeId[] } | { kind: 'objective'; objectives: number[] };
  rows: HeatRow[];
}
