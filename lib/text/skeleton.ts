const DASH = '\\-\u2010-\u2015\u2212';
const BETWEEN_DIGITS = new RegExp(`(?<=[0-9])[.,:/${DASH}](?=[0-9])`, 'gu');
const SIGN = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])[${DASH}](?=[0-9])`, 'gu');
const MARKED_POINT = '\uE000';
const MARKED_MINUS = '\uE001';
const DROPPED = new RegExp(`[^\\p{L}\\p{M}\\p{N}${MARKED_POINT}${MARKED_MINUS}]`, 'gu');

/** A skeleton shorter than this many characters finds too much to be kept as a quote. */
export const SHORTEST_SKELETON = 8;

/** What stays of a text when layout, hyphens, quotes and case are gone: letters, marks and numbers. It finds; it does not grade. */
export function skeleton(text: string): string {
  return asciiDigits(
    text
      .replace(/[\uE000\uE001]/g, '')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC'),
  )
    .replace(BETWEEN_DIGITS, MARKED_POINT)
    .replace(SIGN, MARKED_MINUS)
    .replace(DROPPED, '')
    .replaceAll(MARKED_POINT, '.')
    .replaceAll(MARKED_MINUS, '-');
}

// Decimal digits come in runs of ten that begin at zero; NFKC has already folded the runs that lie side by side.
function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
