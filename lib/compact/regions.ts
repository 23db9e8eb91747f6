import type { Translated } from './languages';
import data from './regions.json' with { type: 'json' };

/** A region or subregion of the UN's standard geography (M49). */
export interface Region {
  /** The name that countries and files use. */
  id: string;
  /** Its three-digit M49 code, which browsers know too. */
  m49: string;
  /** What the UN calls it. */
  name: Translated;
}

/** The 5 regions, then the 22 subregions. */
export const regions: readonly Region[] = data;

/** A region or subregion by its id. */
export const regionById: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]));
