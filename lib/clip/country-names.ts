import { countries } from '@/lib/compact/countries';

/** Every name of a country in English, French and Spanish, with and without what stands in brackets. */
export const countryNames: readonly string[] = countries.flatMap(({ name }) =>
  Object.values(name as Record<string, string>).flatMap((written) => [written, written.replace(/\s*\([^)]*\)/, '')]),
);
