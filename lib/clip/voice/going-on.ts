import type { KnownPeople } from './known-people';
import type { Memory } from './memory';
import type { Mention } from './mention';
import type { PageText } from './page-text';
import { genderTold, pointsBack } from './pronouns';
import { readOpening } from './sentence-openings';
import type { Sentence } from './sentences';
import { noVoice, type Voice } from './voice';

/** Where the reading of a report stands. */
export interface Now {
  /** Who has the floor. */
  current: Voice | null;
  /** Number of their turn. */
  turn: number;
  /** Turns so far. */
  turns: number;
  /** Sentences since anything told of the speaker. */
  age: number;
  /** Persons introduced. */
  memory: Memory;
  /** The body or State that was named last: "its representative". */
  owner: Voice | null;
  /** A name at the end of the last sentence. */
  lonely: Mention | null;
  /** Where the live blog's entry began. */
  entry: number;
  /** Whether a quotation is open. */
  inQuotes: boolean;
}

/** Before the first sentence. */
export const nothingYet: Omit<Now, 'memory'> = {
  current: null,
  turn: 0,
  turns: 0,
  age: 0,
  owner: null,
  lonely: null,
  entry: 0,
  inQuotes: false,
};

/** Sentences after which nobody is believed to go on speaking untold. */
const PATIENCE = 8;

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
  if (now.owner && ITS.test(words.slice(0, 110))) {
    now.age = 0;
    push(start, { ...noVoice, ...now.owner, name: null, sure: 0.8 });
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
  const opening = echoed ? 'keeps' : readOpening(words);
  now.age = opening === 'keeps' ? Math.max(0, now.age - 1) : now.age + 1;
  const tellsOfThem =
    current?.country != null &&
    hits.some((hit) => hit.start >= start && hit.end <= end && hit.code === current.country);
  const isApart = opensBlock && opening === 'may go on' && !isLive && !tellsOfThem && now.turns > 0;
  push(start, opening === 'ends' || now.age > PATIENCE || isApart ? null : current);
}

const isPerson = ({ name, role, because }: Voice): boolean => name !== null || role !== null || because.includes(' ');

// "She" is who has the floor, unless that is no person, a man, or the delegation of whoever was named since.
const goesOnTalking = (current: Voice | null, last: Voice, memory: Memory, gender: 'f' | 'm' | null): boolean =>
  current !== null &&
  isPerson(current) &&
  memory.mayBe(current, gender) &&
  !(current.name === null && current.country !== null && current.country === last.country);

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
    const whole = people.complete(voice);
    memory.tell(whole, genderTold(before, voice.because));
    if (!(isBare && PLACED.test(before)) && (current === null || !current.name)) memory.keep(whole);
  }
  now.owner = owner ?? bodyIn(words) ?? null;
  if (current && isPerson(current)) {
    if (hasEvents || memory.last(null) === current) memory.keep(current);
    memory.tell(current, hasEvents ? saidOfSelf(words) : (pointsBack(words)?.gender ?? null));
  }
  const marks = words.match(/[“”«»]/g) ?? [];
  const last = marks.at(-1);
  if (last) now.inQuotes = last === '“' || last === '«';
  else if (now.inQuotes && end - start > 900) now.inQuotes = false;
}

// "The Secretariat of the Platform on Disaster Displacement had circulated": a body that nobody knows.
function bodyIn(words: string): Voice | null {
  const found =
    /^(?:The|Le|La|El|L['’])\s?((?:\p{Lu}[\p{L}’'-]*\s|(?:of|for|on|and|the|de|du|des|del|la|les|et|y|pour|para)\s){2,12})(?=\p{Ll})/u
      .exec(words)?.[1]
      ?.trim();
  return found && /\s\p{Lu}/u.test(found)
    ? {
        ...noVoice,
        organisation: found.replace(
          /^(?:Secretariat|Office|Secr[ée]tariat|Secretaría) (?:of|de|du|del) (?:the |la |l['’])?/,
          '',
        ),
        because: found,
        sure: 0.7,
      }
    : null;
}

// "announced that her country would"
function saidOfSelf(words: string): 'f' | 'm' | null {
  const found = /\b(?:that|how|qu['’]|que)\s?(?:(she|her|elle|ella)|(he|his|il|él))\b/i.exec(words);
  return found ? (found[1] ? 'f' : 'm') : null;
}
