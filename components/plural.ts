import type { Text } from './words';

/** Says how many: `plural(text, 'en', 'clips', 3)` reads `clips_other` with "3" as its $1. */
export function plural(text: Text, lang: string, key: string, n: number, ...more: (string | number)[]): string {
  const values = [number(lang, n), ...more];
  const form = new Intl.PluralRules(lang).select(n);
  // Where there is no text for a form (the "few" of an Arabic reader of English words), a browser gives '' or the key.
  const said = text(`${key}_${form}`, ...values);
  return said === '' || said === `${key}_${form}` ? text(`${key}_other`, ...values) : said;
}

/** A number as the reader writes it. */
export const number = (lang: string, n: number): string => new Intl.NumberFormat(lang).format(n);

/** Things one after another: "24 of 59 rated, 5 contested". */
export const list = (lang: string, things: string[]): string =>
  new Intl.ListFormat(lang, { type: 'unit', style: 'long' }).format(things);
