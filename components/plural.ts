import type { Text } from './words';

/** Says how many: `plural(text, 'en', 'clips', 3)` reads `clips_other` with "3" as its $1. */
export function plural(text: Text, lang: string, key: string, n: number, ...more: (string | number)[]): string {
  const values = [number(lang, n), ...more];
  const form = formsOf(lang).select(n);
  // Where there is no text for a form (the "few" of an Arabic reader of English words), a browser gives '' or the key.
  const said = text(`${key}_${form}`, ...values);
  return said === '' || said === `${key}_${form}` ? text(`${key}_other`, ...values) : said;
}

/** A number as the reader writes it. */
export const number = (lang: string, n: number): string => numbersOf(lang).format(n);

/** Things one after another: "24 of 59 rated, 5 contested". */
export const list = (lang: string, things: string[]): string => listsOf(lang).format(things);

// To make one costs a hundred times what it costs to use it, and a heat table says hundreds of numbers.
const numbersOf = oncePerLanguage((lang) => new Intl.NumberFormat(lang));
const formsOf = oncePerLanguage((lang) => new Intl.PluralRules(lang));
const listsOf = oncePerLanguage((lang) => new Intl.ListFormat(lang, { type: 'unit', style: 'long' }));

function oncePerLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const one = made.get(lang) ?? make(lang);
    made.set(lang, one);
    return one;
  };
}
