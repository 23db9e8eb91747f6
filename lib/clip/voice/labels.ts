import { readAffiliation } from '../names/affiliation';
import type { Hit } from '../names/lexicon';
import { isLikelyName, nameAt, tidyName } from '../names/people';
import { type PageText, wordFrom } from './page-text';
import { noVoice, type Voice } from './voice';

/** A turn that a label opens: "Mr. Reis (Portugal):", "The President:", "BOTSWANA:". */
export interface Label {
  /** Where the label begins. */
  start: number;
  /** Where the speaker's words begin. */
  end: number;
  /** Who speaks; 'chair' for who presides, 'given' for whoever was given the floor. */
  who: Voice | 'chair' | 'given';
  /** The family name in a label that tells no State: "MINISTER REIS". */
  name?: string | null;
}

const CHAIR =
  /^(?:the )?(?:acting |temporary |vice-?|co-?|deputy )*(?:president|chair(?:man|woman|person)?s?|facilitator|moderator|secretary of the \w+|secretariat|interpreter|le pr[eé]sident|la pr[eé]sidente|pr[eé]sident[e]? de s[eé]ance|mod[eé]rat\w+|el presidente|la presidenta|presidente?a?|moderador[a]?)(?:\s*\([^)]*\))*$/i;
const ANYBODY =
  /^(?:speaker|delegate|representative|female voice|male voice|participant|panell?ist|unidentified speaker|orateur|orador[a]?|delegad[oa])(?:\s*\d+)?$/i;
const TITLE =
  /^(?:(?:H\.?\s?E\.?|S\.?\s?E\.?)\s+)?(?:Mr|Ms|Mrs|Miss|Dr|Sir|Dame|Lord|Baroness|Prince|Princess|Archbishop|Monsignor|Sheikh|M|Mme|Mlle|Sr|Sra|Srta|Prof)\b\.?\s+/;

/** The labels of a text that records words as they were spoken. */
export function findLabels(page: PageText): Label[] {
  const { text } = page;
  const labels: Label[] = [];
  let floor = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (/\d/.test(text[colon - 1] ?? '') && /\d/.test(text[colon + 1] ?? '')) continue;
    const left = text.slice(Math.max(floor, colon - 150), colon).trimEnd();
    const label = labelIn(page, left, Math.max(floor, colon - 150));
    if (!label) continue;
    labels.push({ ...label, end: colon + 1 });
    floor = colon + 1;
  }
  return labels;
}

// The last words before the colon, from the last full stop or line's end that is not a title's.
function labelIn(page: PageText, left: string, offset: number): Omit<Label, 'end'> | null {
  const spoken = left
    .replace(/\s*\[[^[\]]{2,60}\]$/, '')
    .replace(/\s*\((?:spoke|speaking|parle|habl|interven|interpret|via|by video|in\s)[^()]*\)$/i, '')
    .replace(/\)\s*\(\p{Lu}{2,8}\)$/u, ')');
  const from = Math.max(
    0,
    ...[...spoken.matchAll(OPENING)]
      .filter(({ index }) => !TITLED.test(spoken.slice(0, index + 1)))
      .map(({ index, 0: all }) => index + all.length),
  );
  const numbered = NUMBERED.exec(spoken);
  if (numbered) return { start: offset + spoken.length - numbered[0].trimStart().length, who: 'given' };
  const words = spoken.slice(from);
  const start = offset + from;
  if (words.length < 2) return null;
  if (words.length > 140) {
    // Captions have no stops: only the capitals tell where the label begins.
    const named = /(?<=\p{Ll}\s)(?:\p{Lu}[\p{Lu}\p{M}'’.&-]+\s?)+$/u.exec(words)?.[0];
    return named && !/\b\p{Lu}\p{Ll}/u.test(words)
      ? inCapitals(page, start + words.length - named.length, named)
      : null;
  }
  if (CHAIR.test(words)) return { start, who: 'chair' };
  if (ANYBODY.test(words)) return { start, who: 'given' };
  const bracket = /^([^()]{2,70}?)\s?\(([^()]+(?:\([^()]*\))?[^()]*)\)$/.exec(words);
  if (bracket) return withBracket(page, start, words, bracket[1] ?? '', bracket[2] ?? '');
  const loud = /(?:^|\s)((?:\p{Lu}[\p{Lu}\p{M}'’.&-]*\s?|\(|\)|AND\s|OF\s|D['’])+)$/u.exec(words)?.[1] ?? '';
  const written =
    loud.length > 2 && (loud.length === words.length || page.isLower || from === 0 || /^\p{Ll}/u.test(words))
      ? loud
      : words === loud
        ? loud
        : '';
  if (written) return inCapitals(page, start + words.length - written.length, written.trim());
  const titled = TITLE.exec(words);
  if (titled && words.length < 50 && /^[\p{Lu}][\p{L}\p{M}'’. -]+$/u.test(words.slice(titled[0].length)))
    return { start, who: 'given', name: surnameIn(words) };
  return null;
}

const NUMBERED = /(?:^|\s)(?:SPEAKER|PARTICIPANT|PANELL?IST|DELEGATE|ORATEUR|ORADOR)\s?\d+$/;
const OPENING = /[.!?…”"»)\]]\s+|\n\s*|—\s*|\s-\s|>>\s*/g;
const TITLED =
  /\b(?:MR|MS|MRS|DR|MME|SR|SRA|PROF|HON|AMB|REV|Hon|Amb|Rev|Mr|Ms|Mrs|Dr|H\.?\s?E|S\.?\s?E|M|Mme|Sr|Sra|Srta|Prof|\p{Lu})\.$/u;

const HONOURED =
  /^(?:(?:THE|H\.?\s?E|HON|HONOU?RABLE|MR|MS|MRS|MISS|MX|DR|PROF|PROFESSOR|SIR|DAME|LORD|AMBASSADOR|MINISTER|(?:DEPUTY|VICE|PRIME) ?MINISTER|SECRETARY|DIRECTOR|COMMISSIONER|SENATOR|MAYOR|GOVERNOR|DELEGATE|REV|BISHOP|M|MME|MLLE|SR|SRA|SRTA)\.?\s)+/i;

// "MINISTER GRAYSON-PALMER", "Ms. Reis"
function surnameIn(words: string): string | null {
  const name = words.replace(HONOURED, '').trim();
  return /^[\p{Lu}][\p{L}\p{M}'’. -]{1,40}$/u.test(name) && name.split(' ').length < 5
    ? name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (it) => it.charAt(0) + it.slice(1).toLowerCase())
    : null;
}

// "PORTUGAL (MR REIS)"
const TITLED_NAME =
  /^(?:(?:H\.?E|Mr|Ms|Mrs|Miss|Dr|Prof|Amb|Ambassador|Minister|M|Mme|Sr|Sra)\b\.?\s+)+(\p{Lu}[\p{L}\p{M}'’. -]+)$/iu;

function withBracket(
  page: PageText,
  start: number,
  words: string,
  before: string,
  inside: string,
): Omit<Label, 'end'> | null {
  const state = page.hits.find((hit) => hit.start === start && hit.end === start + before.length);
  const person = TITLED_NAME.exec(inside);
  if (state?.kind === 'country' && state.code && person) {
    const name = surnameIn(person[1] ?? '');
    return name ? { start, who: { ...voiceOf(page, state, words), name } } : null;
  }
  const titled = TITLE.exec(before);
  const name = before.slice(titled?.[0].length ?? 0).trim();
  if (!/^[\p{Lu}]/u.test(name) || name.split(/\s+/).length > 7) return null;
  const open = start + words.length - inside.length - 1;
  const hits = page.hits.filter((hit) => hit.start >= open && hit.end <= open + inside.length);
  const affiliation = readAffiliation(page.text, open, open + inside.length, hits);
  if (!affiliation || (!affiliation.country && !affiliation.organisation))
    return titled ? { start, who: 'given' } : null;
  const presides = /^(?:the )?(?:acting )?(?:vice-?)?(?:chair|president|moderator|co-chair|co-facilitator)\w*\b/i.test(
    before,
  );
  if (presides) return { start, who: 'chair' };
  if (!titled && !isName(page, start)) return null;
  const { role, organisation, country, group } = affiliation;
  return {
    start,
    who: { ...noVoice, name: tidyName(name), role, organisation, country, group, because: words, sure: 0.98 },
  };
}

function isName(page: PageText, start: number): boolean {
  const at = wordFrom(page.words, start);
  const name = page.words[at] ? nameAt(page.text, page.words, at, () => false) : null;
  return name !== null && isLikelyName(page.words, name);
}

function inCapitals(page: PageText, start: number, words: string): Omit<Label, 'end'> | null {
  if (CHAIR.test(words)) return { start, who: 'chair' };
  if (ANYBODY.test(words)) return { start, who: 'given' };
  const inside = page.hits.filter((hit) => hit.start >= start && hit.end <= start + words.length);
  const whole = inside.find(
    (hit) =>
      hit.end - hit.start >= words.length - 4 && !['instrument', 'forum', 'process'].includes(hit.body?.type ?? ''),
  );
  if (whole) return { start, who: voiceOf(page, whole, words) };
  if (HONOURED.test(words)) return { start, who: 'given', name: surnameIn(words) };
  const dashed = inside.at(-1);
  if (dashed && dashed.end === start + words.length && /[-–—,]\s*$/.test(page.text.slice(start, dashed.start)))
    return { start, who: voiceOf(page, dashed, words) };
  const isNamed = page.isLower && inside.length === 0 && words.includes(' ') && isName(page, start);
  return isNamed ? { start, who: 'given', name: surnameIn(words) } : null;
}

/** A State, body or group as a voice. */
export const voiceOf = (page: PageText, hit: Hit, because: string): Voice => ({
  ...noVoice,
  because,
  sure: 0.96,
  country: hit.code || null,
  organisation: hit.kind === 'body' ? page.text.slice(hit.start, hit.end) : null,
  onBehalfOf: hit.kind === 'group' ? hit.name : null,
  group: hit.kind === 'body' ? (hit.body?.group ?? null) : hit.kind === 'group' ? 'un' : 'state',
});
