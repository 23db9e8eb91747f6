import type { Hit } from '../names/lexicon';
import { isLikelyName, isTitle, nameAt, type Span, tidyName } from '../names/people';
import type { Word } from '../names/words';
import { readApposition } from './appositions';
import { readBracket } from './brackets';
import { type Mention, mentionOf } from './mention';
import { mayBeName } from './name-or-country';
import { officeBefore, titleBefore } from './offices-before';
import type { PageText } from './page-text';
import { SPEECH } from './speech-words';
import { noVoice, type Voice } from './voice';

const CHAIRS =
  /\b(?:co-?chairs?|chair(?:man|woman|person)?|co-?facilitators?|facilitator|moderators?|vice-?chair|rapporteur|mod[eé]rat(?:eur|rice)|moderadora?|president[ea]? de s[eé]ance)\s+(?:the\s+)?(?:h\.?e\.?\s+)?(?:(?:mr|ms|mrs|dr|amb(?:assador)?)\.?\s+)?$/i;

/** A person at a word: "Ana Reis (Portugal)", "ANA REIS, Minister of Labour of Portugal,", "Ana Reis said". */
export function personAt(page: PageText, at: number, hit: Hit | null): Mention | null {
  const { text, words } = page;
  const word = words[at] as Word;
  if (!word.isCapital || (hit && !mayBeName(page, at, hit))) return null;
  const taken = (index: number): boolean => {
    const own = page.hitOf[index] ? (page.hits[(page.hitOf[index] as number) - 1] as Hit) : null;
    return own !== null && !mayBeName(page, index, own);
  };
  const titled =
    at > 0 && isTitle(words[at - 1] as Word) && /^\.?\s$/.test(text.slice((words[at - 1] as Word).end, word.start));
  const name = nameAt(text, words, at, taken);
  // "the Ombudsperson disclosed", "the Farmers' Union (Kenya)": nobody's name has an article.
  if (!name || (/^(?:the|an?)$/.test(words[at - 1]?.key ?? '') && text[word.start - 1] === ' ')) return null;
  const end = nameEnd(page, name);
  const start = /[ʻʼ]/.test(text[word.start - 1] ?? '') ? word.start - 1 : word.start;
  const written = text.slice(start, end);
  const open = /^\s?[([]/.exec(text.slice(end, end + 2));
  if (open) {
    const bracket = readBracket(page, end + open[0].length - 1);
    if (
      bracket &&
      (isLikelyName(words, name) || titled || (hit && bracket.affiliation.country)) &&
      !isAcronymOf(written, bracket.written)
    ) {
      const voice = withChair(page, word.start, { ...bracket.affiliation, name: tidyName(written) });
      return mentionOf(page, word.start, bracket.end, 'person', voice, 0.96);
    }
  }
  if (!isLikelyName(words, name)) return null;
  const isPair = titled || words.slice(name.from + 1, name.to + 1).some((word) => word.isCapital);
  const apposition = isPair ? readApposition(page, end) : null;
  if (apposition) {
    const voice = withChair(page, word.start, { ...apposition.affiliation, name: tidyName(written) });
    return mentionOf(page, word.start, apposition.end, 'person', voice, 0.95);
  }
  const before = officeBefore(page, start) ?? titleBefore(page, start);
  if (before)
    return {
      ...mentionOf(
        page,
        before.start,
        end,
        'person',
        withChair(page, word.start, { ...before.voice, name: tidyName(written) }),
        0.9,
      ),
    };
  if (isPair || isFollowedBySpeech(page, name))
    return {
      ...mentionOf(page, word.start, end, 'person', { ...noVoice, name: tidyName(written) }, 0.8),
      isBare: true,
    };
  return null;
}

function withChair(page: PageText, start: number, voice: Partial<Voice>): Partial<Voice> {
  const chair = CHAIRS.exec(page.text.slice(Math.max(0, start - 60), start));
  return chair ? { ...voice, role: chair[0].trim(), country: null, group: null } : voice;
}

function nameEnd({ text, words }: PageText, { to }: Span): number {
  const { end } = words[to] as Word;
  if (/^(?:jr|sr)$/.test((words[to] as Word).key) && text[end] === '.') return end + 1;
  return /^[''’]\b/.test(text.slice(end)) ? end : end;
}

const isAcronymOf = (written: string, bracket: string): boolean =>
  /^[\p{Lu}]{2,8}s?$/u.test(bracket) &&
  written
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .includes(bracket.replace(/s$/, ''));

const isFollowedBySpeech = ({ text, words }: PageText, { to }: Span): boolean => {
  const next = words[to + 1];
  if (!next || next.isCapital || text.slice((words[to] as Word).end, next.start) !== ' ') return false;
  if (SPEECH.has(next.key)) return true;
  return /^(?:also|further|then|a|ha)$/.test(next.key) && SPEECH.has(words[to + 2]?.key ?? '');
};
