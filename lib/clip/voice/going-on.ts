import { between } from './brackets';
import type { KnownPeople } from './known-people';
import type { Memory } from './memory';
import { isSomebody } from './nobodys';
import type { Now } from './now';
import type { PageText } from './page-text';
import { pointsBack } from './pronouns';
import { readOpening } from './sentence-openings';
import type { Sentence } from './sentences';
import { bodyIn } from './unknown-bodies';
import { noVoice, type Voice } from './voice';

/** Sentences after which nobody is believed to go on speaking untold. */
const PATIENCE = 8;

const NATIONAL =
  /\b(?:in (?:his|her|their|its) national capacity|on behalf of (?:his|her) (?:own )?country|à titre national|en su capacidad nacional|a título nacional)\b/i;

const ITS =
  /(?:^|, )(?:its|their|whose) (?:\p{L}+ ){0,2}(?:representative|delegate|spokes\p{L}+|observer|secretary|director|head|chair|president|coordinator|delegation|envoy|secretariat)s?\s(?!(?:of|for|to|in|from)\b)\p{Ll}/iu;

/** Reads a sentence in which nobody is named who takes the floor. */
export function goOn(
  { text, hits }: PageText,
  { start, end, opensBlock }: Sentence,
  now: Now,
  push: (start: number, voice: Voice | null) => void,
  isLive: boolean,
  people: KnownPeople,
): void {
  const words = text.slice(start, end);
  const { current, memory } = now;
  if (now.inQuotes && current) {
    push(start, current);
    return;
  }
  const owner = ITS.test(words.slice(0, 110)) ? (now.owner ?? bodyIn(text.slice(now.last, start))) : null;
  if (owner) {
    now.age = 0;
    push(start, { ...noVoice, ...owner, name: null, sure: 0.8 });
    return;
  }
  if (current?.onBehalfOf && NATIONAL.test(words)) {
    push(start, { ...current, onBehalfOf: null });
    return;
  }
  const echoed = people.echoed(words);
  const back = pointsBack(words);
  const last = back && memory.last(back.gender);
  const meant = echoed ?? (last && !goesOnTalking(current, last, memory, back.gender) ? last : null);
  if (meant && meant !== current) {
    now.age = 1;
    push(start, meant);
    return;
  }
  if (current === null && /^[“"«]/.test(words)) {
    const quoted = memory.last(null);
    if (quoted) {
      push(start, quoted);
      return;
    }
  }
  if (isSomebody(words)) memory.forget();
  if (current === null) {
    push(start, null);
    return;
  }
  const opening = echoed ? 'keeps' : readOpening(words);
  now.age = opening === 'keeps' ? Math.max(0, now.age - 1) : now.age + 1;
  const tellsOfThem =
    current.country !== null && between(hits, start, end).some(({ code }) => code === current.country);
  const isApart = opensBlock && opening === 'may go on' && !isLive && !tellsOfThem && now.turns > 0;
  push(start, opening === 'ends' || now.age > PATIENCE || isApart ? null : current);
}

/** Whether a voice is somebody's, and no State's or body's as such. */
export const isPerson = ({ name, role, because }: Voice): boolean =>
  name !== null || role !== null || because.includes(' ');

// "She" is who has the floor, unless that is no person, a man, or the delegation of whoever was named since.
const goesOnTalking = (current: Voice | null, last: Voice, memory: Memory, gender: 'f' | 'm' | null): boolean =>
  current !== null &&
  isPerson(current) &&
  memory.mayBe(current, gender) &&
  !(current.name === null && current.country !== null && current.country === last.country);
