// Names are a table of our own and not Intl's: a browser's Intl data changes with every version (and says "Myanmar (Burma)"),
// while an export must read the same on every machine and as the United Nations writes it.
import data from './countries.json' with { type: 'json' };
import { type Translated, wordsIn } from './languages';
import { regionById } from './regions';

/** A member State of the United Nations, or one of its two observer States. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** The UN's short name. */
  name: Translated;
  /** The id of its UN region: africa, americas, asia, europe or oceania. */
  region: string;
  /** The id of its UN subregion, such as western-africa. */
  subregion: string;
  /** False for the observers, the State of Palestine and the Holy See. */
  unMember: boolean;
}

/** The 195 countries a scorecard can hold, by code. */
export const countries: readonly Country[] = data;

/** A country by its code. */
export const countryByCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));

/** A country's name as the UN writes it; in languages we have no table for, as the browser does; the code itself if unknown. */
export function countryName(code: string, lang: string): string {
  const country = countryByCode.get(code);
  return country ? (wordsIn(country.name, lang) ?? browserName(code, lang) ?? country.name.en) : code;
}

/** A UN region's or subregion's name, found in the same order. */
export function regionName(region: string, lang: string): string {
  const known = regionById.get(region);
  return known ? (wordsIn(known.name, lang) ?? browserName(known.m49, lang) ?? known.name.en) : region;
}

function browserName(code: string, lang: string): string | null {
  try {
    return new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'none' }).of(code) ?? null;
  } catch {
    return null; // a language tag that Intl refuses
  }
}
