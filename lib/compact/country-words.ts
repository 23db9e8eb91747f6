import { countryByCode } from './countries';
import data from './country-words.json' with { type: 'json' };

/** The words by which people name a country in English, French and Spanish. */
export interface CountryWords {
  /** Common, short, former and abbreviated names that `countries` does not have: UK, Vietnam, Ivory Coast. */
  names: string[];
  /** Its people and what is theirs, in every form. A word that two countries share stands under both; many are languages too. */
  demonyms: { en: string[]; fr: string[]; es: string[] };
  /** Its capital, or another address that stands for its government (The Hague, White House); none where it bears the country's name. */
  capitals: string[];
  /** Which of all its words are also a person's name or a common word: Jordan, turkey, us. */
  ambiguous?: string[];
}

/** The words of each country, by code. */
export const countryWords: ReadonlyMap<string, CountryWords> = new Map(
  Object.entries(data as Record<string, CountryWords>),
);

/** Every name of a country: the UN's, with and without what stands in brackets, and all others; none for an unknown code. */
export function allNamesOf(code: string): string[] {
  const official = Object.values((countryByCode.get(code)?.name ?? {}) as Record<string, string>);
  const short = official.map((name) => name.replace(/\s*\([^)]*\)/, ''));
  return [...new Set([...official, ...short, ...(countryWords.get(code)?.names ?? [])])];
}
