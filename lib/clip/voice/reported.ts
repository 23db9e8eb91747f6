import { OF_STATE } from '../names/office-words';
import { fold } from '../names/words';
import { inEntry } from './entries';
import { eventsIn } from './events';
import { goOn } from './going-on';
import { headingEnd } from './headings';
import type { KnownPeople } from './known-people';
import { openMemory } from './memory';
import type { Mention } from './mention';
import { type Now, nothingYet } from './now';
import type { PageText } from './page-text';
import { remember } from './remembering';
import { readSentences } from './sentences';
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
  /** The only State that the page's title and headings name. */
  home: () => string | null;
  /** Where reading may stop. */
  until: number;
}

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
  const now: Now = { ...nothingYet, memory: openMemory() };
  let nextMention = 0;
  let nextEntry = 0;

  const push = (start: number, voice: Voice | null) => {
    const { current } = now;
    if (voice !== current && !(voice && current && isSameVoice(voice, current))) now.turn = voice ? ++now.turns : 0;
    now.current = voice;
    stretches.push({ start, voice, nearness: 0.93 ** now.age, turn: now.turn });
  };

  for (const sentence of readSentences(text)) {
    if (sentence.start >= kind.until) break;
    let { start } = sentence;
    for (
      let entry = kind.entries[nextEntry];
      entry !== undefined && entry < sentence.end;
      entry = kind.entries[++nextEntry]
    ) {
      push(start, null);
      start = Math.max(start, entry);
      Object.assign(now, { age: 0, lonely: null, entry: start, inQuotes: false });
      now.memory.forget();
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
    if (events.length === 0) goOn(page, { ...sentence, start }, now, push, isLive, people);
    events.forEach((event, index) => {
      now.age = 0;
      push(event.start, event.voice === 'current' ? now.current : event.voice);
      // The bracket told of its clause alone.
      if (event.after && events[index + 1]?.start !== event.after) push(event.after, null);
    });
    fillCountry(text, now.current, own, kind.home);
    remember(page, now, own, start, sentence.end, events.length > 0, people);
  }
  return stretches;
}

// "Ana Reis, Secretary of State, announces that the Portuguese Government": the State comes after its minister.
function fillCountry(text: string, voice: Voice | null, own: readonly Mention[], home: () => string | null): void {
  if (!voice?.name || voice.country || voice.organisation) return;
  const named = own.find((it) => it.kind === 'office' && it.voice.country && it.voice.role === null)?.voice.country;
  const theirs = own.find(
    (it) =>
      it.kind === 'plain' &&
      it.voice.country &&
      (ITS.test(voice.because) || FOR.test(text.slice(Math.max(0, it.start - 40), it.start))),
  )?.voice.country;
  if (theirs) Object.assign(voice, { country: theirs, group: 'state', organisation: null });
  else if (voice.group === 'state' && named) voice.country = named;
  else if (voice.role && OF_STATE.test(fold(voice.role))) {
    // A ministry's own news names its State in the title.
    const country = home();
    if (country) Object.assign(voice, { country, group: 'state', sure: Math.min(voice.sure, 0.7) });
  }
}

// "Uganda had done more, as its commissioner, Ana Reis, said"; "For Ecuador, Ana Reis (Vice-Minister) replied".
const ITS = /^(?:its|their|son|sa|su)\s/i;
const FOR = /(?:^|[.!?]\s)(?:For|Speaking for|Representing|Pour|Por)\s(?:the |la |le |l['’]|el )?$/;

// "Applause for Ana Reis." and then "Portugal's vice-minister has …"
function lonelyName(own: readonly Mention[], end: number, text: string): Mention | null {
  const last = own.at(-1);
  return last?.isBare && /^\W*$/.test(text.slice(last.end, end)) ? last : null;
}
