/** The same words in the product's languages; a language that is missing falls back to English. */
export type Translated = { en: string; fr: string; es: string; ar?: string };

/** Gives the words in the reader's language, its base language (fr-CA → fr) or else English. */
export const inLanguage = (words: Translated, lang: string): string => wordsIn(words, lang) ?? words.en;

/** Gives the words only if we have them in the reader's language, else null. */
export const wordsIn = (words: Translated, lang: string): string | null =>
  words[baseLanguage(lang) as keyof Translated] ?? null;

const baseLanguage = (lang: string): string => lang.toLowerCase().replace(/[-_].*/, '');
