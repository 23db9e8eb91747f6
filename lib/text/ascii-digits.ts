const DIGIT = /(?![0-9])\p{Nd}/gu;

/** The text with the decimal digits of every script written 0-9. */
export function asciiDigits(text: string): string {
  return text.replace(DIGIT, (digit) => String(worth(digit.codePointAt(0) ?? 0)));
}

// Unicode lays digits out in runs of ten that begin at zero; some scripts have several runs side by side.
function worth(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
