import { readWords, type Word } from './words';

// Fewer little words may be a name's.
const FEWEST = 3;
const READ = new Set(['en', 'fr', 'es']);

const LITTLE: Record<string, readonly string[]> = {
  en: ['the', 'of', 'and', 'to', 'that', 'in', 'was', 'is', 'for', 'with', 'it', 'by'],
  fr: ['le', 'les', 'des', 'et', 'que', 'une', 'du', 'la', 'est', 'dans', 'qui', 'aux', 'au', 'a'],
  es: ['el', 'los', 'las', 'y', 'que', 'una', 'del', 'la', 'en', 'con', 'por', 'para', 'se', 'su'],
  pt: ['o', 'os', 'as', 'do', 'da', 'dos', 'nao', 'uma', 'em', 'com', 'ao', 'pela', 'e', 'que', 'sao'],
  de: ['der', 'die', 'das', 'und', 'den', 'von', 'zu', 'mit', 'ist', 'im', 'nicht', 'ein', 'eine'],
  it: ['il', 'gli', 'di', 'che', 'della', 'delle', 'e', 'per', 'con', 'sono', 'nel', 'dei', 'una', 'la'],
  nl: ['het', 'een', 'van', 'de', 'en', 'niet', 'zijn', 'voor', 'dat', 'met', 'op'],
};
const langsOf = new Map<string, string[]>();
for (const [lang, them] of Object.entries(LITTLE))
  for (const word of them) langsOf.set(word, [...(langsOf.get(word) ?? []), lang]);

/** The language of a text by its little words, else the one that the page tells; null where neither does. */
export function languageOf(words: readonly Pick<Word, 'key'>[], lang: string | null): string | null {
  return byLittleWords(words) ?? lang?.slice(0, 2).toLowerCase() ?? null;
}

/** Whether a language is one that recognition reads: English, French or Spanish; one that nobody told is tried. */
export const isReadable = (language: string | null): boolean => language === null || READ.has(language);

/** Whether words can be read for what they say: in one of our languages, and in Latin letters. */
export function canRead(text: string, lang: string | null): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 > letters && isReadable(languageOf(readWords(text), lang));
}

function byLittleWords(words: readonly Pick<Word, 'key'>[]): string | null {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.min(words.length, 120); at++)
    for (const it of langsOf.get(words[at]?.key ?? '') ?? []) counts.set(it, (counts.get(it) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
