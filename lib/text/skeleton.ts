import { asciiDigits } from './ascii-digits';
import { INVISIBLE } from './invisible';

const DASH = '\\-\u2010-\u2015\u2212';
// A letter of its own for the minus, so that a skeleton is its own skeleton: "a -5" would come back as "a-5", a hyphen.
const MINUS = '\u02D7';
const POINT = '\uE000';
const ACUTE_AS_QUOTE = /\u00B4/g;
const BETWEEN_DIGITS = new RegExp(`(?<=[0-9])[.,:/${DASH}](?=[0-9])`, 'gu');
const SIGN = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])[${DASH}](?=[0-9])`, 'gu');
const DROPPED = new RegExp(`[^\\p{L}\\p{M}\\p{N}${POINT}${MINUS}]|${MINUS}(?![0-9])`, 'gu');

/** A skeleton shorter than this many characters finds too much to be kept as a quote. */
export const SHORTEST_SKELETON = 8;

/** What stays of a text when layout, hyphens, quotes and case are gone: letters, marks and numbers. It finds; it does not grade. */
export function skeleton(text: string): string {
  return asciiDigits(folded(text.replaceAll(POINT, '').replace(INVISIBLE, '').replace(ACUTE_AS_QUOTE, '')))
    .replace(BETWEEN_DIGITS, POINT)
    .replace(SIGN, MINUS)
    .replace(DROPPED, '')
    .replaceAll(POINT, '.')
    .normalize('NFC');
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().normalize('NFKC');
