import { isLikelyName, nameAt, tidyName } from '../names/people';
import type { Word } from '../names/words';
import { mayBeName } from './name-or-country';
import { type PageText, wordFrom } from './page-text';

/** The name behind an office and a comma: ", Ms. ANA REIS, took the floor". */
export function apposedName(page: PageText, end: number): { name: string; end: number } | null {
  const { text, words } = page;
  const gap = /^,\s(?:(?:H\.\s?E\.|S\.\s?E\.|Mr|Ms|Mrs|Dr|M|Mme|Sr|Sra|Prof)\.?\s)*[ʻʼ]?/.exec(
    text.slice(end, end + 24),
  );
  if (!gap) return null;
  const at = wordFrom(words, end + gap[0].length);
  if (words[at]?.start !== end + gap[0].length) return null;
  const name = nameAt(text, words, at, (index) => isTaken(page, index));
  if (!name || name.to === name.from || !isLikelyName(words, name)) return null;
  const last = (words[name.to] as Word).end;
  return /^(?:,|\s\p{Ll})/u.test(text.slice(last, last + 2))
    ? { name: tidyName(text.slice((words[at] as Word).start, last)), end: last }
    : null;
}

/** The name right behind an office: "labour secretary Ana Reis". */
export function directName(page: PageText, end: number): { name: string; end: number } | null {
  const { text, words } = page;
  const at = wordFrom(words, end);
  const word = words[at];
  if (!word?.isCapital || !/^\s$/.test(text.slice(end, word.start))) return null;
  const name = nameAt(text, words, at, (index) => isTaken(page, index));
  if (!name || name.to === name.from || !isLikelyName(words, name)) return null;
  const last = (words[name.to] as Word).end;
  return { name: tidyName(text.slice(word.start, last)), end: last };
}

const isTaken = (page: PageText, at: number): boolean => {
  const hit = page.hitOf[at] ? page.hits[(page.hitOf[at] as number) - 1] : undefined;
  return hit !== undefined && !mayBeName(page, at, hit);
};
