import { describe, expect, test } from 'vitest';
import { expectedAt } from '@/lib/clip/agenda/expected-at';
import { meetingId } from '@/lib/scorecard/ids';
import type { Meeting } from '@/lib/scorecard/judgement';
import { NOW, person } from '@/tests/builders';

const agendaUrl = 'https://forum.example/agenda';
const ana = { name: 'Ana Reis', role: 'Minister of Labour', organisation: null, country: 'PE', session: 'Panel 1' };
const meeting = (parts: Partial<Meeting> = {}): Meeting => ({
  id: meetingId({ name: '', days: [] }, agendaUrl),
  name: 'Harbour Forum on Labour Mobility',
  body: null,
  place: null,
  days: ['2026-03-03', '2026-03-04'],
  sessions: [],
  expected: [ana],
  attributionRule: null,
  by: person(),
  at: NOW,
  ...parts,
});
const page = { url: 'https://press.example/1', title: 'News', headings: [] as string[], day: null as string | null };

describe('speakers are expected', () => {
  test.each([
    ['on the agenda’s own page', { url: `${agendaUrl}#panel-1` }, true],
    ['on a page of the meeting’s day', { day: '2026-03-04' }, true],
    ['not the day after', { day: '2026-03-05' }, false],
    ['not because the month is the same', { day: '2026-03' }, false],
    ['where the title names the meeting', { title: 'Report of the Harbour forum on labour mobility' }, true],
    ['where a heading does, a year later', { headings: ['Harbour Forum on Labour Mobility'], day: '2027' }, true],
    ['not in a report of another year’s', { title: 'Harbour Forum on Labour Mobility', day: '2023-03-04' }, false],
    ['not elsewhere', {}, false],
    ['and an address that is none breaks nothing', { url: 'about:' }, false],
  ])('%s', (_, parts, isExpected) => {
    expect(expectedAt([meeting()], { ...page, ...parts })).toEqual(isExpected ? [ana] : []);
  });

  test.each(['chatham-house', 'a-rule-of-the-future'])('never from a meeting under %s', (attributionRule) => {
    const hidden = meeting({ attributionRule });
    expect(expectedAt([hidden], { ...page, url: agendaUrl, day: '2026-03-04' })).toEqual([]);
  });

  test('once, however many sessions announce them', () => {
    const twice = meeting({ expected: [ana, { ...ana, session: 'Closing' }] });
    expect(expectedAt([twice], { ...page, day: '2026-03-03' })).toEqual([ana]);
  });
});
