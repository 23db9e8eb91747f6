import { describe, expect, it } from 'vitest';
import { meetingAt, newestOfEach } from '@/lib/view/announced';
import { meeting, person } from '@/tests/builders';

const speaker = { name: 'Ana Reis', role: null, organisation: null, country: 'PE', session: null };
const page = { url: 'https://forum.example/record', title: 'Record', headings: [], day: '2026-05-06' };

describe('the meeting of a page', () => {
  const there = meeting({ name: 'There', days: ['2026-05-06'], expected: [speaker] });
  const elsewhere = meeting({ name: 'Elsewhere', days: ['2026-05-06'], expected: [speaker] });
  const long = meeting({ name: 'Long ago', days: ['2017-05-06'], expected: [speaker] });

  it('is the only one that fits', () => expect(meetingAt([there, long], page)?.name).toBe('There'));
  it('is nobody’s guess where two fit', () => expect(meetingAt([there, elsewhere], page)).toBeNull());
  it('is none where none fits', () => expect(meetingAt([long], page)).toBeNull());
});

it('of two people’s copies of one meeting the newer is meant', () => {
  const older = meeting({ place: 'Lima' });
  const newer = meeting({ place: 'Quito', by: person('ben'), at: '2026-06-01T09:00:00.000Z' });
  expect(newestOfEach([newer, older]).map((it) => it.place)).toEqual(['Quito']);
});

it('a meeting that one copy has off the record is so, though a newer copy is not', () => {
  const own = { expected: [speaker], sessions: [{ title: 'Talk by Ana Reis', starts: null, ends: null }] };
  const hidden = meeting({ days: ['2026-05-06'], attributionRule: 'chatham-house' });
  const newer = meeting({ days: ['2026-05-06'], by: person('ben'), at: '2026-06-01T09:00:00.000Z', ...own });
  expect(newestOfEach([newer, hidden])).toEqual([{ ...hidden, by: newer.by, at: newer.at }]);
  expect(meetingAt([newer, hidden], page)).toBeNull();
});
