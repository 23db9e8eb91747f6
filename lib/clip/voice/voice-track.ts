import type { Heard } from '../recognise/heard';
import type { VoiceGuess } from '../recognise/recognition';
import { readCaptions } from './captions';
import { dayOf } from './day-of';
import { entriesOf } from './entries';
import { findMentions } from './find-mentions';
import { readFloor } from './floor';
import { type HeadedTurn, readHeadedTurns, withHeadedTurns } from './headed-turns';
import { type KnownPeople, knowPeople } from './known-people';
import { findLabels, type Label } from './labels';
import { readOwnPage } from './own-page';
import { homeOf } from './page-home';
import { type PageText, readPageText } from './page-text';
import { withDelegate } from './press-release';
import { readReported, type Stretch } from './reported';
import { toGuess } from './voice';

/** What is known beside the text itself. */
export type PageHints = Omit<Heard, 'quote' | 'before' | 'after'>;

/** Who speaks where in a text. */
export interface VoiceTrack {
  /** Who speaks in the words from start to end. */
  at(start: number, end: number): VoiceGuess;
  /** Key of the turn there: neighbours with the same key are one speaker's; '' where nobody is attributable. */
  turnAt(start: number, end: number): string;
}

/** Reads who speaks where in a text, once for all its sentences, or for those that begin before a place. */
export function trackVoices(text: string, hints: PageHints, until = text.length): VoiceTrack {
  const page = readPageText(text, hints.lang);
  const people = knowPeople(hints.expected, dayOf(hints));
  const headed = readHeadedTurns(page);
  for (const { voice } of headed) people.learn(voice);
  const told = headed.map((turn) => ({ ...turn, voice: people.complete(turn.voice) }));
  const stretches = withHeadedTurns(readStretches(page, hints, people, headed, until), told);
  const find = (start: number, end: number): Stretch | null => {
    const at = indexAt(stretches, start);
    const [here, next] = [stretches[at], stretches[at + 1]];
    if (!next || next.start >= end) return here ?? null;
    // Only the last letters of a stretch: the next one is meant.
    const isSliver = next.start - start < 12 && end - next.start > 20;
    return (isSliver ? next : here) ?? null;
  };
  return {
    at: (start, end) => {
      const stretch = find(start, end);
      return toGuess(stretch?.voice ?? null, stretch?.nearness ?? 0);
    },
    turnAt: (start, end) => {
      const stretch = find(start, end);
      return stretch?.voice && stretch.turn ? `turn-${stretch.turn}` : '';
    },
  };
}

function indexAt(stretches: readonly Stretch[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// A record has a label for every turn; a long page with one or two has headings that look like them.
const LONGEST_TURN = 12_000;
const LONGEST_ENTRY = 6000;

function readStretches(
  page: PageText,
  hints: PageHints,
  people: KnownPeople,
  headed: readonly HeadedTurn[],
  until: number,
): Stretch[] {
  const { text } = page;
  // The time of a speech stands beside its speaker's name, not before an entry.
  const bodies = new Set(headed.map(({ body }) => body));
  const times = entriesOf(text).filter((at) => !bodies.has(at));
  const entries = times.length * LONGEST_ENTRY > text.length ? times : [];
  const labels = entries.length > 1 ? [] : findLabels(page);
  if (labels.length * LONGEST_TURN > text.length) return withBeginning(page, labels, people);
  if (page.isLower) return readCaptions(page);
  const own = entries.length > 1 ? null : readOwnPage(hints);
  if (own && (isSpoken(text) || !page.isRead)) {
    const told = own.name ? own : withDelegate(own, page, () => findMentions(page));
    return [{ start: 0, voice: people.complete(told), nearness: 1, turn: 1 }];
  }
  const mentions = findMentions(page, until);
  return readReported(
    page,
    page.isRead ? mentions : mentions.filter((it) => it.kind === 'person' && !it.isBare),
    people,
    {
      entries: entries.length > 1 ? entries : [],
      isBulletin: isBulletin(page),
      home: () => (entries.length > 1 ? null : homeOf(hints)),
      until,
    },
  );
}

// What stands before the first label is the turn of whoever spoke before: nobody we know.
function withBeginning(page: PageText, labels: readonly Label[], people: KnownPeople): Stretch[] {
  return [{ start: 0, voice: null, nearness: 1, turn: 0 }, ...readFloor(page, labels, people)];
}

/** Whether a text is in its speaker's own words. */
const isSpoken = (text: string): boolean =>
  (text.match(
    /\b(?:[Mm]y|[Ww]e|me|[Oo]urs?|us|I|notre|nous|ma délégation|mon pays|nuestro|nuestra|mi delegación|mi país|nosotros|hemos|quisiéramos|je|meu|minha|nosso|nossa|unser|unsere|wir|Nous|Notre|Nuestro|Nuestra|Mi|Mon|Ma)\b/g,
  )?.length ?? 0) > 1;

function isBulletin(page: PageText): boolean {
  let loud = 0;
  for (const { kind, from, start, end } of page.hits) {
    if (
      (kind === 'country' || kind === 'group') &&
      end - start > 3 &&
      page.words[from]?.isUpper &&
      page.text.slice(start, end) === page.text.slice(start, end).toUpperCase() &&
      !'([:'.includes(page.text[start - 1] ?? ' ')
    )
      loud += 1;
    if (loud > 1) return true;
  }
  return false;
}
