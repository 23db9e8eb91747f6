import { attributionRules } from '@/lib/compact/attribution-rules';
import { inLanguage } from '@/lib/compact/languages';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Meeting } from '@/lib/scorecard/judgement';
import { isHeldOffTheRecord, withoutExpected } from '@/lib/scorecard/public-meetings';
import { daysInWords, timesInWords } from './meeting-times';
import type { Names } from './names';
import type { Text } from './words';

/** What a reader of meetings brings. */
export interface MeetingReader {
  lang: string;
  names: Pick<Names, 'country'>;
  text: Text;
  /** The meetings of which a copy is the reader's own. */
  mine: ReadonlyMap<string, unknown>;
}

/** A meeting as its card shows it; off the record without speakers, whatever a file brought. */
export function meetingCard(meeting: Meeting, { lang, names, text, mine }: MeetingReader) {
  const { id, name, body, place, days, sessions, expected } = withoutExpected(meeting);
  return {
    id,
    name,
    factsLine: [daysInWords(days, lang), place, body].filter(Boolean).join(' · '),
    ruleText: ruleInWords(meeting, lang, text),
    isOffTheRecord: isHeldOffTheRecord(meeting),
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
    mine: mine.has(id),
  };
}

function speakerLine(
  { name, role, organisation, country }: Meeting['expected'][number],
  names: MeetingReader['names'],
) {
  return [name, role, organisation, country && names.country(country)].filter(Boolean).join(', ');
}

function ruleInWords({ attributionRule }: Meeting, lang: string, text: Text): string | null {
  if (attributionRule === null) return null;
  const rule = attributionRules.find(({ id }) => id === attributionRule);
  return rule ? inLanguage(rule.text, lang) : text('meeting_rule_unknown', attributionRule);
}
