import { attributionRules } from '@/lib/compact/attribution-rules';
import { inLanguage } from '@/lib/compact/languages';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Meeting } from '@/lib/scorecard/judgement';
import type { Names } from './names';

/** What a reader of meetings brings. */
export interface MeetingReader {
  lang: string;
  names: Pick<Names, 'country'>;
  /** Who looks. */
  me: string;
}

/** A meeting as its card shows it. */
export function meetingCard(meeting: Meeting, { lang, names, me }: MeetingReader) {
  const rule = attributionRules.find(({ id }) => id === meeting.attributionRule);
  const { id, name, body, place, days, sessions, expected } = meeting;
  return {
    id,
    name,
    factsLine: [daysInWords(days, lang), place, body].filter(Boolean).join(' · '),
    ruleText: rule ? inLanguage(rule.text, lang) : null,
    sessions: sessions.map(({ title, starts, ends }, at) => ({
      key: `${at} ${title}`,
      title,
      when: timesInWords(starts, ends, lang, days.length > 1),
    })),
    expected: [...groupBy(expected, (it) => it.session)].map(([session, speakers]) => ({
      session,
      speakers: speakers.map((it, at) => ({ key: `${at} ${it.name}`, line: speakerLine(it, names) })),
    })),
    speakers: expected.length,
    mine: meeting.by.id === me,
  };
}

/** Days in a row as a span: "18 – 19 April 2017"; others one by one. */
export function daysInWords(days: readonly string[], lang: string): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (span === days.length - 1) return format.formatRange(new Date(first), new Date(last));
  return new Intl.ListFormat(lang, { type: 'unit' }).format(days.map((day) => format.format(new Date(day))));
}

function timesInWords(starts: string | null, ends: string | null, lang: string, withDay: boolean): string {
  const day = withDay && starts && /^\d{4}-\d\d-\d\d/.exec(starts)?.[0];
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const clock = [starts, ends].map((it) => it?.slice(-5)).filter(Boolean);
  return [day && format.format(new Date(day)), clock.join('–')].filter(Boolean).join(', ');
}

function speakerLine(
  { name, role, organisation, country }: Meeting['expected'][number],
  names: MeetingReader['names'],
) {
  return [name, role, organisation, country && names.country(country)].filter(Boolean).join(', ');
}

export type MeetingCardView = ReturnType<typeof meetingCard>;
