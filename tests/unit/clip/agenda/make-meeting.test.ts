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
      '1. What a register forgets, with [struck] of the [struck] registry',
      'Dinner',
      '2. Deleting what is no longer needed',
    ]);
    for (const { name } of agenda.expected) {
      for (const part of name.split(' ')) expect(JSON.stringify(meeting)).not.toContain(part);
    }
  });

  test.each([
    [
      'The island that counted everyone Introduced by Tamsin Roscarrock',
      'The island that counted everyone Introduced by [struck]',
    ],
    ['After-dinner talk by H.E. Ms. Zsófia Barkóczi', 'After-dinner talk by [struck]'],
    ['Tamsin Roscarrock on what islands count', '[struck] on what islands count'],
    ['Roscarrock asks, and Roscarrock answers', '[struck] asks, and [struck] answers'],
    ['What Kenya did, and why Kenya did it', 'What [struck] did, and why [struck] did it'],
    [
      'The Kenyan registry, with the Lantern Institute in Nairobi',
      'The [struck] registry, with the Lantern Institute in Nairobi',
    ],
    ['A platform for action', 'A platform for action'],
  ])('off the record "%s" is kept as "%s"', (title, kept) => {
    const { agenda, reading } = made('agendas/off-the-record.html');
    const rule = ruleFor({ text: 'Chatham House Rule' });
    const told = { ...agenda, rule, name: title, body: 'Lantern Institute', place: 'Nairobi' };
    const meeting = makeMeeting({ ...told, sessions: [{ title, starts: null, ends: null }] }, reading, who);
    expect([meeting.name, meeting.sessions[0]?.title]).toEqual([kept, kept]);
  });

  test.each(['chatham-house', 'a-rule-of-the-future'])('that a known copy has under %s stays so', (attributionRule) => {
    const { agenda, reading, meeting } = made('agendas/table.html');
    const known = { ...meeting, attributionRule, by: person('ben') };
    expect(makeMeeting(agenda, reading, who, [known])).toMatchObject({ expected: [], attributionRule });
    expect(makeMeeting(agenda, reading, who, [{ ...known, id: 'b'.repeat(64) }]).expected).toEqual(agenda.expected);
  });
});
