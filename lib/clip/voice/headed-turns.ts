import type { Hit } from '../names/lexicon';
import { voiceOf } from './labels';
import { readNameLine } from './name-lines';
import type { PageText } from './page-text';
import type { Stretch } from './reported';
import { noVoice, type Voice } from './voice';

/** A turn under a heading of its own: the State's name on a line, the speaker's on the next. */
export interface HeadedTurn {
  /** Where the heading begins. */
  start: number;
  /** Where the words begin that are spoken. */
  body: number;
  /** Where the turn ends. */
  end: number;
  /** Who speaks. */
  voice: Voice;
}

interface Lines {
  start: number;
  end: number;
}

const LONGEST_LINE = 150;
const OWN = /\b(?:we|our|ours|us|my|I|nous|notre|nos|mon|nuestr[oa]s?|nosotros|mi)\b/i;

// Others' words again: "The representative of Peru said", "Ana Reis (Portugal) said".
const REPORTED =
  /^(?:(?:The|An?|Le|La|L['’]|El|Une?|Una) ?(?:\p{L}+ )?(?:representative|delegate|observer|delegation|repr[eé]sentante?|d[eé]l[eé]gu[eé]e?|delegad[oa])\s|\p{Lu}[^.:;()]{3,60}\([^()]{3,90}(?:\) \p{Ll}|$))/u;

/** The turns of a record that heads each with its State: "Kenya", then "Ms. Ana Reis, Minister of Labour", then the words. */
export function readHeadedTurns(page: PageText): HeadedTurn[] {
  const { text } = page;
  if (!text.includes('\n')) return [];
  const lines = linesOf(text);
  const turns: (HeadedTurn & { isNamed: boolean })[] = [];
  let open: (HeadedTurn & { isNamed: boolean }) | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Lines;
    const isTold = open !== null && REPORTED.test(text.slice(line.start, line.start + 120));
    if (!isShort(text, line) && !isTold) continue;
    if (open) open.end = line.start;
    open = null;
    if (isTold) continue;
    const next = lines[at + 1];
    const state = stateAlone(page, line);
    const person = next && isShort(text, next) ? readNameLine(page, next.start, next.end) : null;
    const alone = state || person ? null : readNameLine(page, line.start, line.end);
    if (!next || !(state || person || alone)) continue;
    const body = person ? lines[at + 2] : next;
    if (!body) continue;
    const voice = alone ?? voiceUnder(page, line, state, person);
    open = { start: line.start, body: body.start, end: text.length, voice, isNamed: person !== null || alone !== null };
    // A person's line that stands alone may be a list's.
    if (!alone || alone.country || alone.organisation || turns.length > 0) turns.push(open);
    else open = null;
    if (person) at += 1;
  }
  // A State alone on a line may be a table's: only its own words make it speak.
  return turns.filter(
    ({ body, end, isNamed }) =>
      end > body &&
      (isNamed || (OWN.test(text.slice(body, body + 400)) && !REPORTED.test(text.slice(body, body + 120)))),
  );
}

/** Puts the headed turns over what the rest of the text tells. */
export function withHeadedTurns(base: readonly Stretch[], turns: readonly HeadedTurn[]): Stretch[] {
  if (turns.length === 0) return [...base];
  const most = base.reduce((most, { turn }) => Math.max(most, turn), 0);
  const own = turns.flatMap(({ start, end, voice }, index): Stretch[] => [
    { start, voice, nearness: 1, turn: most + index + 1 },
    ...(turns[index + 1]?.start === end ? [] : [{ start: end, voice: null, nearness: 1, turn: 0 }]),
  ]);
  let at = 0;
  const outside = base.filter(({ start }) => {
    while (turns[at] && (turns[at] as HeadedTurn).end <= start) at += 1;
    return !turns[at] || start < (turns[at] as HeadedTurn).start;
  });
  return [...outside, ...own].sort((a, b) => a.start - b.start);
}

/** The State that is all a line says. */
export function stateAlone(page: PageText, { start, end }: Lines): Hit | null {
  const hit = page.hits.find((it) => it.start >= start && it.end <= end && it.end > start);
  if (hit?.kind !== 'country' || !hit.code) return null;
  const around = `${page.text.slice(start, hit.start)}|${page.text.slice(hit.end, end)}`;
  return /^(?:\d[\d.]*\s*)?(?:the |la |le |l['’]|el |les |los |state of |republic of |kingdom of )*\|\W*$/i.test(around)
    ? hit
    : null;
}

function voiceUnder(page: PageText, line: Lines, state: Hit | null, person: Voice | null): Voice {
  const heading = page.text.slice(line.start, line.end);
  const because = person ? `${heading}, ${person.because}` : heading;
  if (state) {
    const own = voiceOf(page, state, heading);
    if (!person) return own;
    return person.organisation ? person : { ...person, country: own.country, group: 'state', because: person.because };
  }
  if (!person || person.country || person.organisation) return person ?? noVoice;
  const body = page.hits.find((it) => it.start >= line.start && it.end <= line.end && it.kind !== 'country');
  const known = body && (body.kind === 'body' || body.kind === 'group') ? body : null;
  if (known) return { ...person, organisation: heading, onBehalfOf: null, group: known.body?.group ?? 'un', sure: 0.9 };
  return BODY.test(heading)
    ? { ...person, organisation: heading, group: person.group ?? 'civil', sure: 0.85 }
    : { ...person, because: because.slice(heading.length + 2) };
}

const BODY =
  /\b(?:Committee|Association|Alliance|Union|Network|Federation|Office|Organi[sz]ation|Coalition|Council|Forum|Foundation|Institute|University|Society|Agency|Fund|Programme|Group|Comit[eé]|R[eé]seau|Asociaci[oó]n|Red|Fundaci[oó]n)\b/;

function linesOf(text: string): Lines[] {
  const lines: Lines[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start < text.length; end = text.indexOf('\n', start)) {
    const to = end < 0 ? text.length : end;
    let [from, last] = [start, to];
    while (from < last && text.charCodeAt(from) <= 32) from += 1;
    while (last > from && text.charCodeAt(last - 1) <= 32) last -= 1;
    if (last > from) lines.push({ start: from, end: last });
    start = to + 1;
  }
  return lines;
}

// A heading or a name: short, without the stop of a sentence, and not the text's last words.
const isShort = (text: string, { start, end }: Lines): boolean =>
  end - start <= LONGEST_LINE &&
  end < text.length &&
  !(/[.!?…:;,”"»]$/.test(text[end - 1] as string) && !/\ba\.i\.$/.test(text.slice(end - 5, end))) &&
  /^[\p{Lu}\d]/u.test(text.slice(start, start + 1));
