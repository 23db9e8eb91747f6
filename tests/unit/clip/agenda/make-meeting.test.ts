// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import { makeMeeting } from '@/lib/clip/agenda/make-meeting';
import { readAgenda } from '@/lib/clip/agenda/read-agenda';
import { ruleFor } from '@/lib/compact/attribution-rules';
import { readBlocks } from '@/lib/page/read-blocks';
import { meetingId } from '@/lib/scorecard/ids';
import { meeting as meetingSchema } from '@/lib/scorecard/judgement';
import { NOW, person } from '@/tests/builders';
import { openPage } from '@/tests/fixtures/open-page';

const who = { by: person(), at: NOW };
const made = (page: string, url = 'https://forum.example/agenda?utm_source=x#day-2') => {
  const reading = readBlocks(openPage(page, url));
  const agenda = readAgenda(reading) as Agenda;
  return { agenda, reading, meeting: meetingSchema.parse(makeMeeting(agenda, reading, who)) };
};

describe('a meeting made of an agenda', () => {
  test('keeps its sessions and whom it announces, under the agenda’s address', () => {
    const { agenda, meeting } = made('agendas/table.html');
    expect(meeting).toMatchObject({
      id: meetingId({ name: '', days: [] }, 'https://forum.example/agenda'),
      name: agenda.name,
      sessions: agenda.sessions,
      expected: agenda.expected,
      attributionRule: null,
      ...who,
    });
  });

  test('off the record names nobody: not among the expected, not in a title', () => {
    const { agenda, meeting } = made('agendas/off-the-record.html');
    expect(agenda.expected).toHaveLength(7);
    expect(meeting).toMatchObject({ expected: [], attributionRule: 'chatham-house' });
    expect(meeting.sessions.map(({ title }) => title)).toEqual([
      'Welcome',
      '1. What a register forgets',
      'Dinner',
      '2. Deleting what is no longer needed',
    ]);
    for (const { name } of agenda.expected) {
      for (const part of name.split(' ')) expect(JSON.stringify(meeting)).not.toContain(part);
    }
  });

  test.each([
    ['The island that counted everyone Introduced by Tamsin Roscarrock', 'The island that counted everyone'],
    ['After-dinner talk by H.E. Ms. Zsófia Barkóczi', 'After-dinner talk'],
    ['Tamsin Roscarrock on what islands count', '… on what islands count'],
    ['Roscarrock in conversation', '… in conversation'],
    ['A platform for action', 'A platform for action'],
  ])('"%s" is kept as "%s"', (title, kept) => {
    const { agenda, reading } = made('agendas/off-the-record.html');
    const rule = ruleFor({ text: 'Chatham House Rule' });
    const session = { title, starts: null, ends: null };
    expect(makeMeeting({ ...agenda, rule, sessions: [session] }, reading, who).sessions[0]?.title).toBe(kept);
  });
});
