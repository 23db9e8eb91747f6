import type { Guess, Recognition, VoiceGuess } from '@/lib/clip/recognise/recognition';
import { suggestSubject } from '@/lib/clip/recognise/suggest-subject';
import { type PageHints, trackVoices, type VoiceTrack } from '@/lib/clip/voice/voice-track';
import type { Block, BlocksReading } from '@/lib/page/blocks';
import { type Sentence, sentencesOf } from './sentences';

/** Words of a page that somebody seems to have said, proposed for clipping. */
export interface Proposal {
  /** Where they stand in the page's text. */
  start: number;
  end: number;
  words: string;
  /** What they suggest. */
  suggested: Recognition;
}

/** A stretch of a page that has been read, with what it holds. */
export interface SweepStep {
  /** How much of the page is read, 0 to 1. */
  done: number;
  proposals: Proposal[];
}

const PROSE = new Set<Block['kind']>(['paragraph', 'item', 'cell', 'quote', 'definition']);
const SHORTEST = 40;
const NOT_SURE = 0.4;
// A line that is shorter and ends with no stop is a caption, a name or a place on an agenda.
const LONG_LINE = 160;
const STOPPED = /[.!?…:;。؟]['"’”»)\]]*$/u;
const LONGEST = 700;
// What begins so leans on the sentence before, and means little alone.
const LEANS =
  /^(?:It|This|That|These|Those|They|He|She|Such|There|Moreover|Further|Furthermore|In addition|Also|Otherwise|Instead|Elle|Il|Ils|Elles|Cela|Ce|Ces|De plus|En outre|Ello|Esto|Eso|Estos|Además|Asimismo)\b/u;

/** Goes through a page and proposes its attributable statements, a step for each block, so that whoever asks can breathe in between; before the first step all of the page is looked over for its voices. */
export function* findStatements(reading: BlocksReading, hints: PageHints): Generator<SweepStep> {
  const track = trackVoices(reading.text, hints);
  const length = reading.text.length || 1;
  for (const block of reading.blocks) {
    const done = Math.min(1, (block.start + block.text.length) / length);
    const proposals = isProse(block) ? proposalsOf(block, reading, track) : [];
    yield { done, proposals };
  }
}

const isProse = ({ kind, text }: Block): boolean =>
  PROSE.has(kind) && (text.length >= LONG_LINE || STOPPED.test(text.trimEnd()));

function proposalsOf(block: Block, { text, headings }: BlocksReading, track: VoiceTrack): Proposal[] {
  const above = block.headings.map((at) => headings[at] ?? '');
  return turnsOf(block, track).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (words.length < SHORTEST) return [];
    const before = text.slice(Math.max(0, start - 400), start);
    const about = suggestSubject({ quote: words, before, headings: above, lang: block.lang });
    if (about.isProcedure) return [];
    const { objectives, targets, stance } = about;
    const voice = isCarriedOn(block.text) ? track.at(start, end) : fainter(track.at(start, end), block.text);
    return [{ start, end, words, suggested: { ...voice, date: null, objectives, targets, stance } }];
  });
}

const GOES_ON =
  /\b(?:he|she|they|his|her|hers|their|we|our|us|my|I|it|its|the (?:government|country|delegation|delegate|representative|minister|ministry|speaker|authorities)|il|elle|ils|elles|nous|notre|nos|son|sa|ses|leur|él|ella|ellos|nosotros|nuestr[oa]s?|su|sus)\b/iu;

// A paragraph that says who goes on speaking, by a pronoun at least.
const isCarriedOn = (paragraph: string): boolean => GOES_ON.test(paragraph);

// A paragraph that names nobody may be the reporter's own: its voice is a guess to be looked at, and is not ticked.
function fainter(voice: VoiceGuess, paragraph: string): VoiceGuess {
  const faint = <Value>(guess: Guess<Value> | null): Guess<Value> | null =>
    guess && !paragraph.includes(guess.because)
      ? { ...guess, confidence: Math.min(guess.confidence, NOT_SURE) }
      : guess;
  const { speaker, role, organisation, speaksFor, country, onBehalfOf, group } = voice;
  return {
    speaker: faint(speaker),
    role: faint(role),
    organisation: faint(organisation),
    speaksFor: faint(speaksFor),
    country: faint(country),
    onBehalfOf: faint(onBehalfOf),
    group: faint(group),
  };
}

// Neighbouring sentences of one turn are one statement where the later leans on the earlier.
function turnsOf(block: Block, track: VoiceTrack): Sentence[] {
  const found: (Sentence & { turn: string })[] = [];
  for (const sentence of sentencesOf(block.text)) {
    const start = block.start + sentence.start;
    const end = block.start + sentence.end;
    const turn = track.turnAt(start, end);
    const last = found.at(-1);
    const words = block.text.slice(sentence.start, sentence.end);
    const leans = LEANS.test(words) || words.length < SHORTEST;
    if (last && leans && turn !== '' && last.turn === turn && end - last.start <= LONGEST) last.end = end;
    else found.push({ start, end, turn });
  }
  return found.filter(({ turn }) => turn !== '');
}
