/** The most that is read of a selection; what exceeds the limit of a quote still arrives as too long. */
export const MOST_QUOTED = 250_000;

/** Up to 1,500 characters before a place and 300 after it, whole blocks of them where there are any. */
export const wordsAround = (head: string, tail: string): { before: string; after: string } => ({
  before: lastPart(head, 1_500),
  after: firstPart(tail, 300),
});

/** The end of a text, at most so long: from the beginning of a block, or of a word where blocks are long. */
export function lastPart(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(-most);
  const block = part.indexOf('\n') + 1;
  const word = part.search(/\s/) + 1;
  return part.slice(block > 0 && block <= most / 2 ? block : word || lowHalf(part));
}

/** The beginning of a text, at most so long: to the end of a block, or of a word where blocks are long. */
export function firstPart(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most);
  const block = part.lastIndexOf('\n');
  const word = part.search(/\s\S*$/);
  const end = block >= most / 2 ? block : word > 0 ? word : part.length - highHalf(part);
  return part.slice(0, end);
}

// A cut through the two halves of a character keeps neither.
const lowHalf = (part: string): number => (/^[\uDC00-\uDFFF]/.test(part) ? 1 : 0);
const highHalf = (part: string): number => (/[\uD800-\uDBFF]$/.test(part) ? 1 : 0);
