import { canRunCode } from '@/lib/text/markup';
import { isKeptAddress, safeLink } from '@/lib/text/safe-link';
import type { Refusal } from './problems';
import { findInStrings, type Path } from './walk-strings';
import { placeOf } from './zod-refusal';

const DAY = 86_400_000;
const LINKS = new Set(['deepLink', 'entryUrl', 'sourceUrl', 'canonicalUrl', 'url']);
const DOCUMENTS = new Set(['docUrl', 'topUrl']);
// Words of a page may well be about tags; they are shown as text.
const PAGE_WORDS = new Set(['quote', 'context', 'selectors', 'checks']);

/** What is wrong with a record's texts: an address that is none, a tag that could run code, a moment that has not come. */
export const checkTexts = (record: unknown, place: string, now: number): Refusal | null =>
  findInStrings(record, (text, path) => {
    const problem = addressProblem(text, path) ?? momentProblem(text, path, now) ?? markupProblem(text, path);
    return problem && { problem, place: placeOf(place, path), detail: text.slice(0, 80) };
  });

function addressProblem(text: string, path: Path): 'unsafe-address' | null {
  const name = String(path.at(-1));
  if (LINKS.has(name)) return safeLink(text) === null ? 'unsafe-address' : null;
  return DOCUMENTS.has(name) && !isKeptAddress(text) ? 'unsafe-address' : null;
}

// A clock may run ahead by a time zone, not by more.
function momentProblem(text: string, path: Path, now: number): 'from-the-future' | null {
  return path.at(-1) === 'at' && Date.parse(text) > now + DAY ? 'from-the-future' : null;
}

function markupProblem(text: string, path: Path): 'markup' | null {
  return text.includes('<') && !PAGE_WORDS.has(String(path[0])) && canRunCode(text) ? 'markup' : null;
}
