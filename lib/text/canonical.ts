import { INVISIBLE } from './invisible';

const ACUTE_AS_QUOTE = /\u00B4/g;
const QUOTES = /[\u2018\u2019\u201A\u201B\u2039\u203A\u02BC`]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const BROKEN_WORD = /(\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu;

/** The text as two copies of it are compared: same words and signs, whatever the page's typography did to them. */
export function canonical(text: string): string {
  // The acute first: NFKC would take it apart into a space and an accent.
  return text
    .replace(INVISIBLE, '')
    .replace(ACUTE_AS_QUOTE, "'")
    .normalize('NFKC')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(BROKEN_WORD, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
