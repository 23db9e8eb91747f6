import { readAffiliation } from '../names/affiliation';
import type { Hit } from '../names/lexicon';
import { OF_OTHERS, OFFICE } from '../names/office-words';
import { isLikelyName, nameAt, tidyName } from '../names/people';
import { fold, type Word } from '../names/words';
import { mayBeName } from './name-or-country';
import { type PageText, wordFrom } from './page-text';
import { noVoice, type Voice } from './voice';

const TITLES =
  /^(?:(?:H\.?\s?E|S\.?\s?E|Hon|Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Dame|M|Mme|Mlle|Sr|Sra|Srta|Ambassador|Ambassadeur|Embajador[a]?|Minister|Amb|Rev)\b\.?,?\s+)+/u;
const CLOCK = /[\s,·|–—-]*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?$/i;

// "Grace Lake, Minister": words that are no names elsewhere.
function shapedLike(text: string, from: number, end: number): number {
  const name = NAME.exec(text.slice(from, end))?.[0] ?? '';
  return from + (OFFICE.test(fold(name)) || OF_OTHERS.test(fold(name)) ? 0 : name.length);
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|del|la|van|von|der|den|bin|al|ben|ibn)){1,5}(?=, )/u;

/** Reads a line that names who speaks and nothing else: "Ms. Ana Reis, Minister of Labour 09:51"; null for any other line. */
export function readNameLine(page: PageText, from: number, to: number): Voice | null {
  const { text, words, hits } = page;
  const line = text.slice(from, to).replace(CLOCK, '').trimEnd();
  const end = from + line.length;
  if (line.length < 5 || line.length > 150 || /[.!?:;]$/.test(line.replace(/\ba\.i\.$/, ''))) return null;
  const titled = TITLES.exec(line);
  const at = wordFrom(words, from + (titled?.[0].length ?? 0));
  const first = words[at] as Word | undefined;
  if (!first || first.start >= end || first.start - from - (titled?.[0].length ?? 0) > 1) return null;
  const taken = (index: number): boolean => {
    const hit = page.hitOf[index] ? (hits[(page.hitOf[index] as number) - 1] as Hit) : null;
    return hit !== null && !mayBeName(page, index, hit);
  };
  const name = nameAt(text, words, at, taken);
  const isName = name !== null && isLikelyName(words, name) && (name.from < name.to || titled !== null);
  const nameEnd = isName ? (words[name.to] as Word).end : shapedLike(text, first.start, end);
  if (nameEnd > end || nameEnd === first.start) return null;
  const written = text.slice(first.start, nameEnd);
  const gap = /^(?:,\s*|\s*\(|\s+[–—|-]\s+)/.exec(text.slice(nameEnd, end))?.[0];
  if (gap === undefined && (nameEnd < end || !titled)) return null;
  const open = nameEnd + (gap?.length ?? 0);
  const close = text[end - 1] === ')' ? end - 1 : end;
  const rest = text.slice(open, close).trim();
  if (rest && !titled && !OFFICE.test(fold(rest))) return null;
  const inside = hits.filter((hit) => hit.start >= open && hit.end <= close);
  const told = rest ? readAffiliation(text, open, close, inside) : null;
  const isOthers = told?.country === null && (OF_OTHERS.test(fold(rest)) || inside.some(({ kind }) => kind === 'body'));
  return {
    ...noVoice,
    name: tidyName(written),
    role: (told?.role ?? rest) || null,
    organisation: isOthers ? (told?.organisation ?? null) : null,
    country: told?.country ?? null,
    group: told?.country || isOthers ? (told?.group ?? null) : null,
    because: line,
    sure: 0.95,
  };
}
