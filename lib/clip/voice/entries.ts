import type { Mention } from './mention';
import type { PageText } from './page-text';

const ENTRY =
  /(?:^|[\s[(])(?:[01]?\d|2[0-3])(?:[:.h]|\sh\s)[0-5]\d(?:\s?(?:[ap]\.?m\.?|h|GMT|UTC|CET|CEST|EST|EDT)(?=\W))?[\])]?(?:\s?[·•|–—:-])?\s+(?:(?:[Pp]osted |[Ww]ritten )?[Bb]y \p{Lu}\p{L}+:\s)?(?=[\p{Lu}“"«‘'¿¡])/gu;

/** Where the entries of a live blog begin, after their times. */
export function entriesOf(text: string): number[] {
  return [...text.matchAll(ENTRY)].map(({ index, 0: found }) => index + found.length);
}

/** "12:47 Pretoria opts for candour. Ana Reis, the country's commissioner": an entry names its State first. */
export function inEntry(
  page: PageText,
  { kind, voice, start, isBare }: Mention,
  entry: number,
  sentence: number,
): void {
  if (kind !== 'person' || voice.country || voice.organisation) return;
  const codes = (from: number): Set<string> =>
    new Set(page.hits.filter((hit) => hit.start >= from && hit.end <= start && hit.code).map(({ code }) => code));
  const near = codes(sentence);
  const isNear = near.size > 0 || isBare;
  const found = isNear ? near : codes(entry);
  const [only = null] =
    found.size === 1 ? found : found.size > 1 ? calledUp(page, isNear ? sentence : entry, start) : [];
  if (only === null) return;
  voice.country = only;
  voice.group = 'state';
  voice.sure = 0.7;
}

// "Pakistan gives way to India": of several States, the one that comes next.
function calledUp({ text, hits }: PageText, from: number, to: number): string[] {
  const called = hits.filter(
    (hit) =>
      hit.kind === 'country' &&
      hit.start >= from &&
      hit.end <= to &&
      hit.code &&
      (/\b(?:way to|over to|on to|turn of|floor to|next is|now|after that)\s(?:the )?$/i.test(
        text.slice(from, hit.start),
      ) ||
        /^\s?:/.test(text.slice(hit.end, hit.end + 2))),
  );
  return called.length === 1 ? called.map(({ code }) => code) : [];
}
