import type { Translated } from './languages';
import type { Source } from './source';
import data from './themes.json' with { type: 'json' };

/** The four clusters of objectives: round tables 1 to 4 of the review forum. */
export type ThemeId = 'regular' | 'protection' | 'inclusion' | 'data-cooperation';

/** A round table of the International Migration Review Forum, with the objectives it discusses. */
export interface Theme {
  /** The name that files and links use. */
  id: ThemeId;
  /** The round table's number. */
  number: 1 | 2 | 3 | 4;
  /** The round table's full name. */
  name: Translated;
  /** A name of at most 24 characters, for the head of a table. */
  label: Translated;
  /** The numbers of its objectives; every objective is in one theme. */
  objectives: readonly number[];
  /** Where its name and objectives were read. */
  source: Source;
}

/** The four themes, in the order of the round tables. */
export const themes: readonly Theme[] = data as Theme[];

/** A theme by its id. */
export const themeById: ReadonlyMap<ThemeId, Theme> = new Map(themes.map((theme) => [theme.id, theme]));
