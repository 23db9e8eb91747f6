import type { Translated } from './languages';
import data from './objectives.json' with { type: 'json' };
import type { Source } from './source';
import type { ThemeId } from './themes';

/** One of the Compact's 23 objectives. */
export interface Objective {
  /** Its number in the Compact, 1 to 23. */
  number: number;
  /** Its official title. */
  title: Translated;
  /** A short name for menus and tables. */
  label: Translated;
  /** The paragraph of A/RES/73/195 that holds it. */
  paragraph: number;
  /** The review forum's round table where States discuss it. */
  theme: ThemeId;
  /** English words that suggest a statement is about it. */
  keywords: string[];
  /** Those of the keywords that are too common to suggest it alone. */
  weakKeywords: string[];
  /** The SDG targets it touches. */
  sdgTargets: string[];
  /** Where its wording was read. */
  source: Source;
}

/** The 23 objectives, in the Compact's order. */
export const objectives: readonly Objective[] = data as Objective[];

/** An objective by its number. */
export const objectiveByNumber: ReadonlyMap<number, Objective> = new Map(
  objectives.map((objective) => [objective.number, objective]),
);
