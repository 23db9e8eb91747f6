/** A word of a text, where it stands (UTF-16 offsets). */
export interface Word {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
  /** As written. */
  raw: string;
  /** Without accents and capitals. */
  key: string;
  /** Whether it begins with a capital. */
  isCapital: boolean;
  /** Whether all of it is in capitals: two letters at least. */
  isUpper: boolean;
}

/** A text's words: runs of letters and nothing else, by hand since a page has many thousands of them. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let isPlain = true;
    let isSmall = true;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      if (code > 127) isPlain = false;
      else if (code < 91) isSmall = false;
      at += 1;
    }
    const raw = text.slice(start, at);
    const lower = isPlain && isSmall ? raw : raw.toLowerCase();
    const isCapital = raw[0] !== lower[0];
    words.push({
      start,
      end: at,
      raw,
      key: isPlain ? lower : withoutAccents(lower),
      isCapital,
      isUpper: isCapital && raw.length > 1 && raw === raw.toUpperCase(),
    });
  }
  return words;
}

/** Lower case, without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : withoutAccents(lower);
}

const withoutAccents = (lower: string): string => lower.normalize('NFKD').replace(/\p{M}/gu, '');

function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91);
  const known = seen[code];
  if (known) return known === YES;
  const letter = /[\p{L}\p{M}\u00ad]/u.test(String.fromCharCode(code)) && !APOSTROPHES.has(code);
  seen[code] = letter ? YES : NO;
  return letter;
}

const APOSTROPHES = new Set([0x2bb, 0x2bc]);
const [YES, NO] = [1, 2];
const seen = new Uint8Array(65_536);
