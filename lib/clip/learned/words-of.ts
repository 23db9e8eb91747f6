/** A word of a text, with where it stands. */
export interface Word {
  /** Lower case, without accents; every number is 0. */
  plain: string;
  start: number;
  end: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}.,]*/gu;
const NUMBER = /^\p{N}/u;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;

/** The words of a text, made alike: lower case, no accents, every number the same. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    words.push({ plain: plainOf(found), start: index, end: index + found.length });
  }
  return words;
}

function plainOf(found: string): string {
  if (NUMBER.test(found)) return '0';
  const lower = found.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
}

const ENDINGS =
  /(?:ations?|aciones|acion|ements?|ments?|amientos?|imientos?|ingly|ings?|edly|ed|ies|iers?|ers?|es|s|ly|mente|ando|iendo|ados?|adas?|idos?|idas?|ees?|es|ent|ant|ait|aient|ons|ez)$/;

/** A word without its ending, so that its forms are one; short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  const stem = word.replace(ENDINGS, '');
  return stem.length >= 3 ? stem : word;
}
