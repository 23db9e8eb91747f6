import { isPerson } from './going-on';
import type { KnownPeople } from './known-people';
import type { Mention } from './mention';
import type { Now } from './now';
import type { PageText } from './page-text';
import { genderTold, pointsBack } from './pronouns';
import type { Voice } from './voice';

const PLACED = /\b(?:to|in|at|near|(?<!that )of|on|across|via|à|en|a|de|du|des|del)\s$/;

/** Keeps what a sentence told, for the next ones. */
export function remember(
  { text }: PageText,
  now: Now,
  own: readonly Mention[],
  start: number,
  end: number,
  hasEvents: boolean,
  people: KnownPeople,
): void {
  const { current, memory } = now;
  memory.pass();
  let owner: Voice | null = null;
  const words = text.slice(start, end);
  for (const { kind, voice, start: at, isBare } of own) {
    if (kind !== 'person' && (voice.organisation || voice.country || voice.onBehalfOf))
      owner = { ...voice, role: null };
    if (kind !== 'person' || !voice.name) continue;
    const before = text.slice(Math.max(0, at - 14), at);
    const gender = genderTold(before, voice.because);
    const isKept = !(isBare && PLACED.test(before)) && !current?.name;
    if (!gender && !isKept) continue;
    const whole = people.complete(voice);
    memory.tell(whole, gender);
    if (isKept) memory.keep(whole);
  }
  now.owner = owner;
  now.last = start;
  if (current && isPerson(current)) {
    if (hasEvents || memory.last(null) === current) memory.keep(current);
    if (!memory.knows(current))
      memory.tell(current, hasEvents ? saidOfSelf(words) : (pointsBack(words)?.gender ?? null));
  }
  const opened = Math.max(words.lastIndexOf('“'), words.lastIndexOf('«'));
  const closed = Math.max(words.lastIndexOf('”'), words.lastIndexOf('»'));
  if (opened >= 0 || closed >= 0) now.inQuotes = opened > closed;
  else if (now.inQuotes && end - start > 900) now.inQuotes = false;
}

// "announced that her country would"
function saidOfSelf(words: string): 'f' | 'm' | null {
  const found = /\b(?:that|how|qu['’]|que)\s?(?:(she|her|elle|ella)|(he|his|il|él))\b/i.exec(words);
  return found ? (found[1] ? 'f' : 'm') : null;
}
