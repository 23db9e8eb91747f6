import type { BlocksReading } from '@/lib/page/blocks';
import type { By } from '@/lib/scorecard/fields';
import { meetingId } from '@/lib/scorecard/ids';
import type { Meeting } from '@/lib/scorecard/judgement';
import { findPersonNames } from '../person-names';
import type { Agenda } from './agenda';
import { HONOURED, withoutHonours } from './honorifics';

/** Makes a meeting of an agenda, to be kept. Off the record it names nobody: not among the expected, not in a title. */
export function makeMeeting(agenda: Agenda, reading: BlocksReading, who: { by: By; at: string }): Meeting {
  const { body, place, days, rule } = agenda;
  const name = rule ? unnamed(agenda.name, agenda) : agenda.name;
  const address = /^(?:https?|file):/.test(reading.page.url) ? reading.page.url : null;
  return {
    id: meetingId({ name, days }, address),
    name,
    body,
    place,
    days,
    sessions: rule ? agenda.sessions.map((it) => ({ ...it, title: unnamed(it.title, agenda) })) : agenda.sessions,
    expected: rule ? [] : agenda.expected,
    attributionRule: rule?.id ?? null,
    by: who.by,
    at: who.at,
  };
}

const LEADING_TO_NAMES =
  /[\s,;:(–—-]*\b(?:introduced|moderated|chaired|presented|facilitated|hosted|led|delivered|given|opened|closed|in conversation|an? (?:talk|conversation)|remarks|address|keynote|with|by|par|por|avec|con|animée?|présidée?|modérée?|moderad[oa]|presidid[oa])\s*(?:by|from|with|par|por|avec|con)?[\s:]*$/iu;

/** A title without names: it ends before the first one, or where that leaves too little, each is struck out. */
function unnamed(written: string, { expected, body, place }: Agenda): string {
  const title = withoutHonours(written, false).replaceAll(HONOURED, '');
  const known = expected.flatMap(({ name }) => stretchesOf(title, name));
  const spared = [body, place].flatMap((name) => (name ? stretchesOf(title, name) : []));
  const found = [...known, ...findPersonNames(title, { kept: spared })].sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return written;
  const shorter = title
    .slice(0, first.start)
    .replace(LEADING_TO_NAMES, '')
    .replace(/[\s,;:(–—-]+$/, '');
  const isLast = !/[\p{L}\d]/u.test(title.slice(Math.max(...found.map(({ end }) => end))));
  if (shorter.split(/\s+/).length > 2 || (isLast && shorter)) return shorter;
  let [struck, reached] = ['', 0];
  for (const { start, end } of found) {
    if (start >= reached) struck += `${title.slice(reached, start)}…`;
    reached = Math.max(reached, end);
  }
  return struck + title.slice(reached);
}

function stretchesOf(title: string, name: string): { start: number; end: number }[] {
  const parts = [name, ...name.split(/\s+/).filter((part) => part.length > 3)];
  return parts.flatMap((part) => {
    const start = title.toLowerCase().indexOf(part.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + part.length }];
  });
}
