import { eventsIn } from './events';
import type { KnownPeople } from './known-people';
import type { Mention } from './mention';
import type { PageText } from './page-text';
import { goesOnByPronoun } from './pronouns';
import { headingEnd, readOpening } from './sentence-openings';
import { readSentences, type Sentence } from './sentences';
import { isSameVoice, type Voice } from './voice';

/** A stretch of text that one voice, or nobody, speaks. */
export interface Stretch {
  /** Where it begins; it ends where the next one begins. */
  start: number;
  /** Who speaks. */
  voice: Voice | null;
  /** 1 where the speaker is named, less the longer nothing has told of them. */
  nearness: number;
  /** Number of the speaker's turn; 0 for nobody's. */
  turn: number;
}

/** What kind of page reports. */
export interface Reporting {
  /** Where entries of a live blog begin. */
  entries: readonly number[];
  /** Whether States in capitals are who speaks: bulletins. */
  isBulletin: boolean;
}

/** Sentences after which nobody is believed to go on speaking untold. */
const PATIENCE = 8;
/** Sentences over which "she said" still finds its person. */
const REACH = 4;

/** Who speaks in a text that tells what others said: press coverage, bulletins, reports, live blogs. */
export function readReported(
  page: PageText,
  mentions: readonly Mention[],
  people: KnownPeople,
  kind: Reporting,
): Stretch[] {
  const { text } = page;
  const isLive = kind.entries.length > 0;
  const stretches: Stretch[] = [];
  const now: Now = { current: null, turn: 0, turns: 0, age: 0, recent: null, since: 0, lonely: null, entry: 0 };
  let nextMention = 0;
  let nextEntry = 0;

  const push = (start: number, voice: Voice | null) => {
    const { current } = now;
    if (voice !== current && !(voice && current && isSameVoice(voice, current))) now.turn = voice ? ++now.turns : 0;
    now.current = voice;
    stretches.push({ start, voice, nearness: 0.93 ** now.age, turn: now.turn });
  };

  for (const sentence of readSentences(text)) {
    let { start } = sentence;
    for (
      let entry = kind.entries[nextEntry];
      entry !== undefined && entry < sentence.end;
      entry = kind.entries[++nextEntry]
    ) {
      push(start, null);
      start = Math.max(start, entry);
      Object.assign(now, { age: 0, recent: null, lonely: null, entry: start });
    }
    const own: Mention[] = [];
    for (let it = mentions[nextMention]; it && it.start < sentence.end; it = mentions[++nextMention])
      if (it.start >= start) own.push(it);
    const heading =
      kind.isBulletin || own.some((it) => it.kind === 'person' && it.start - start < 4)
        ? 0
        : headingEnd(text.slice(start, sentence.end));
    if (heading) {
      push(start, null);
      start += heading;
    }
    if (isLive) for (const mention of own) inEntry(page, mention, now.entry, start);
    const events = eventsIn(page, own, start, {
      current: now.current,
      people,
      isBulletin: kind.isBulletin,
      isLive,
      lonely: now.lonely,
    });
    now.lonely = lonelyName(own, sentence.end, text);
    if (events.length === 0) goOn(page, { ...sentence, start }, now, push, isLive);
    events.forEach((event, index) => {
      now.age = 0;
      push(event.start, event.voice === 'current' ? now.current : event.voice);
      // The bracket told of its clause alone.
      if (event.after && events[index + 1]?.start !== event.after) push(event.after, null);
    });
    fillCountry(now.current, own);
    remember(text, now, own, events.length > 0, people);
  }
  return stretches;
}

interface Now {
  current: Voice | null;
  turn: number;
  turns: number;
  /** Sentences since anything told of the speaker. */
  age: number;
  /** The last person named, and how many sentences ago. */
  recent: Voice | null;
  since: number;
  lonely: Mention | null;
  /** Where the live blog's entry began. */
  entry: number;
}

// A sentence in which nobody takes the floor.
function goOn(
  { text, hits }: PageText,
  { start, end, opensBlock }: Sentence,
  now: Now,
  push: (start: number, voice: Voice | null) => void,
  isLive: boolean,
): void {
  const words = text.slice(start, end);
  const opening = readOpening(words);
  const { current, recent } = now;
  const isPerson =
    current !== null && (current.name !== null || current.role !== null || current.because.includes(' '));
  const isTheirs =
    !isPerson || (current.name === null && current.country !== null && current.country === recent?.country);
  if (recent && now.since <= REACH && recent !== current && isTheirs && goesOnByPronoun(words)) {
    now.age = 1;
    push(start, recent);
    return;
  }
  now.age = opening === 'keeps' ? Math.max(0, now.age - 1) : now.age + 1;
  const tellsOfThem =
    current?.country != null &&
    hits.some((hit) => hit.start >= start && hit.end <= end && hit.code === current.country);
  const isApart = opensBlock && opening === 'may go on' && !isLive && !tellsOfThem && now.turns > 0;
  push(start, opening === 'ends' || now.age > PATIENCE || isApart ? null : current);
}

const PLACED = /\b(?:to|in|at|near|(?<!that )of|on|across|via|à|en|a|de|du|des|del)\s$/;

function remember(text: string, now: Now, own: readonly Mention[], hasEvents: boolean, people: KnownPeople): void {
  const { current } = now;
  const person = own.findLast(
    ({ kind, voice, isBare, start }) =>
      kind === 'person' && voice.name && !(isBare && PLACED.test(text.slice(Math.max(0, start - 12), start))),
  );
  if (hasEvents && current?.name) now.recent = current;
  else if (person && (current === null || !current.name)) now.recent = people.complete(person.voice);
  else if (current?.name && current === now.recent) now.recent = current;
  else {
    now.since += 1;
    return;
  }
  now.since = 0;
}

// "Ana Reis, Secretary of State, announces that the Portuguese Government": the State comes after its minister.
function fillCountry(voice: Voice | null, own: readonly Mention[]): void {
  if (!voice?.name || voice.country || voice.organisation || voice.group !== 'state') return;
  voice.country =
    own.find((it) => it.kind === 'office' && it.voice.country && it.voice.role === null)?.voice.country ?? null;
}

// "12:47 Pretoria opts for candour. Ana Reis, the country's commissioner": an entry names its State first.
function inEntry({ hits }: PageText, { kind, voice, start, isBare }: Mention, entry: number, sentence: number): void {
  if (kind !== 'person' || voice.country || voice.organisation) return;
  const codes = (from: number): Set<string> =>
    new Set(hits.filter((hit) => hit.start >= from && hit.end <= start && hit.code).map(({ code }) => code));
  const near = codes(sentence);
  const found = near.size > 0 || isBare ? near : codes(entry);
  if (found.size !== 1) return;
  voice.country = [...found][0] ?? null;
  voice.group = 'state';
  voice.sure = 0.7;
}

// "Applause for Ana Reis." and then "Portugal's vice-minister has …"
function lonelyName(own: readonly Mention[], end: number, text: string): Mention | null {
  const last = own.at(-1);
  return last?.isBare && /^\W*$/.test(text.slice(last.end, end)) ? last : null;
}
