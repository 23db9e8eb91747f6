import type { Hit } from '../names/lexicon';
import { isTitle, isWordOfMeetings } from '../names/people';
import type { Word } from '../names/words';
import type { PageText } from './page-text';

/** Whether a country's name is a person's here: "Chad Wilson", "Mr. Jordan". */
export function mayBeName(page: PageText, at: number, hit: Hit): boolean {
  if (hit.from !== hit.to || hit.kind === 'body' || hit.kind === 'group' || hit.kind === 'harmless') return false;
  const { text, words } = page;
  const [before, after] = [words[at - 1], words[at + 1]];
  const beside = (it: Word | undefined, gap: string): boolean =>
    it !== undefined &&
    /^[ -]$/.test(gap) &&
    it.isCapital &&
    it.raw.length > 1 &&
    !isWordOfMeetings(it.key) &&
    !isOther(page, it === before ? at - 1 : at + 1);
  if (before && isTitle(before) && /^\.? $/.test(text.slice(before.end, hit.start))) return true;
  if (!hit.isAmbiguous && hit.kind !== 'capital') return false;
  if (
    before?.isCapital &&
    isNameGap(text.slice(before.end, hit.start)) &&
    !isOther(page, at - 1) &&
    !isWordOfMeetings(before.key) &&
    before.raw.length > 1 &&
    !SMALL.has(before.key)
  )
    return true;
  return after !== undefined && beside(after, text.slice(hit.end, after.start)) && !SMALL.has(after.key);
}

// A word that belongs to a name of its own, and is nobody's given or family name.
function isOther({ hits, hitOf }: PageText, at: number): boolean {
  const hit = hitOf[at] ? hits[(hitOf[at] as number) - 1] : undefined;
  return hit !== undefined && !(hit.isAmbiguous && hit.from === hit.to);
}

const isNameGap = (gap: string): boolean => gap === ' ' || gap === '-';
const SMALL = new Set([
  'in',
  'the',
  'while',
  'and',
  'from',
  'as',
  'when',
  'for',
  'if',
  'la',
  'le',
  'el',
  'en',
  'au',
  'since',
  'both',
  'of',
  'de',
  'du',
  'its',
  'his',
  'her',
  'that',
  'this',
  'but',
  'with',
  'outside',
  'inside',
]);
