// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import { makeMeeting } from '@/lib/clip/agenda/make-meeting';
import { readAgenda } from '@/lib/clip/agenda/read-agenda';
import { ruleFor } from '@/lib/compact/attribution-rules';
import { readBlocks } from '@/lib/page/read-blocks';
import { meeting as meetingSchema } from '@/lib/scorecard/judgement';
import { exportScorecard, scorecardText } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';
import { NOW, person, records, stamp } from '@/tests/builders';
import { openPage } from '@/tests/fixtures/open-page';

const who = { by: person(), at: NOW };
const reading = readBlocks(openPage('<p>10:00 Opening</p>', 'https://forum.example/agenda'));
const agenda: Agenda = { name: '', body: null, place: null, days: [], sessions: [], expected: [], rule: null };

/** What another computer reads of a meeting made of an agenda. */
async function sent(made: Agenda, from = reading) {
  const meeting = makeMeeting(made, from, who);
  const text = scorecardText(exportScorecard(records({ meetings: [meeting] }), stamp));
  const read = await readScorecard(new Blob([text]) as Parameters<typeof readScorecard>[0], { now: NOW });
  return { meeting, got: read.ok ? read.scorecard.meetings : read };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:1">',
  '<iframe',
  '<svg',
  '\u0000',
  '\ud83d',
  '"\\',
  'x'.repeat(600),
  'Kenya',
  'Ana Reis',
  '</sc',
  'ript>',
];
const said = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 4 })
  .map((parts) => parts.join(''));
const told = fc.option(said);
const agendas: fc.Arbitrary<Agenda> = fc.record({
  name: said,
  body: told,
  place: told,
  days: fc.array(fc.constantFrom('2026-05-06', '20260506', '+012026-05-06'), { maxLength: 80 }),
  sessions: fc.array(fc.record({ title: said, starts: told, ends: told }), { maxLength: 4 }),
  expected: fc.array(
    fc.record({ name: said, role: told, organisation: told, country: fc.constantFrom('KE', null), session: told }),
    { maxLength: 4 },
  ),
  rule: fc.constantFrom(null, ruleFor({ text: 'Chatham House Rule' })),
});

describe('a file with a meeting can be read again', () => {
  test('whatever its agenda says', async () => {
    await fc.assert(
      fc.asyncProperty(agendas, async (made) => {
        const { meeting, got } = await sent(made);
        expect(meetingSchema.safeParse(meeting).success).toBe(true);
        expect(got).toEqual([meeting]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(HOSTILE)('whatever a page shows among its times: %j', async (words) => {
    const shown = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const page = `<title>Agenda ${shown}</title><h1>Agenda ${shown}</h1><p>Venue: ${shown}</p>
      <p>10:00 – 11:00 Opening ${shown}</p><p>Speaker: Ana Reis, Minister ${shown}, Peru</p>
      <p>11:00 – 12:00 Work ${shown}</p><p>12:00 – 13:00 Closing</p>`;
    const from = readBlocks(openPage(page, 'https://forum.example/agenda'));
    const { meeting, got } = await sent(readAgenda(from) as Agenda, from);
    expect(got).toEqual([meeting]);
  });

  test('however much it says', async () => {
    const long = '"'.repeat(30_000);
    const { meeting, got } = await sent({
      ...agenda,
      name: long,
      body: long,
      place: long,
      days: Array.from({ length: 90 }, () => '2026-05-06'),
      sessions: Array.from({ length: 900 }, () => ({ title: long, starts: long, ends: long })),
      expected: Array.from({ length: 3_000 }, () => ({
        name: long,
        role: long,
        organisation: long,
        country: 'PE',
        session: long,
      })),
    });
    expect(got).toEqual([meeting]);
    expect([meeting.name.length, meeting.days.length]).toEqual([500, 60]);
    expect(meeting.sessions.length).toBeGreaterThan(300);
    expect(meeting.expected.length).toBeGreaterThan(200);
  });

  test('with all that a large meeting has: 500 sessions and 2,000 speakers', async () => {
    const session = { title: 'A session on how ports and registries work together', starts: '10:00', ends: '11:00' };
    const speaker = {
      name: 'Ana Reis',
      role: 'Minister of Labour',
      organisation: 'Ministry of Labour',
      country: 'PE',
      session: session.title,
    };
    const { meeting } = await sent({
      ...agenda,
      sessions: Array.from({ length: 501 }, () => session),
      expected: Array.from({ length: 2_001 }, () => speaker),
    });
    expect([meeting.sessions.length, meeting.expected.length]).toEqual([500, 2_000]);
  });

  test('cut where half a tag would be one that runs', () => {
    const name = `${'x'.repeat(493)}<scripture>`;
    expect(makeMeeting({ ...agenda, name }, reading, who).name).toBe(`${'x'.repeat(493)}\u2039script`);
  });
});
