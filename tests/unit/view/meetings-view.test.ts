import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { daysInWords, meetingCard } from '@/lib/view/meeting-cards';
import { createMeetingsView } from '@/lib/view/meetings-view';
import { namesIn } from '@/lib/view/names';
import { meeting, person, records } from '@/tests/builders';

const me = person('ana');
let store: Store;
let count = 0;

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `meetings-${++count}` });
});
afterEach(() => store.close());

const opened = async () => {
  const view = createMeetingsView({ store, now: () => '2026-11-21T10:00:00Z', me: async () => me });
  await view.read();
  return view;
};

describe('the list of meetings', () => {
  it('begins with the newest', async () => {
    await store.keep({ meetings: [meeting({ name: 'Old', days: ['2017-04-18'] }), meeting({ name: 'New' })] });
    expect((await opened()).meetings.value?.map((it) => it.name)).toEqual(['New', 'Old']);
  });

  it('has a meeting once, though two people kept it', async () => {
    const theirs = meeting({ by: person('ben'), at: '2026-05-05T09:00:00.000Z', place: 'Lima' });
    await store.keep({ meetings: [meeting()] });
    await store.takeIn(records({ meetings: [theirs] }));
    expect(await store.meetings()).toHaveLength(2);
    expect((await opened()).meetings.value?.map((it) => it.place)).toEqual(['Lima']);
  });

  it('deletes one, and brings it back as it was', async () => {
    const kept = meeting();
    await store.keep({ meetings: [kept] });
    const view = await opened();
    await view.remove(kept.id);
    expect([view.meetings.value, view.done.value?.said]).toEqual([[], 'removed']);
    await view.done.value?.undo?.();
    expect(view.meetings.value).toMatchObject([{ id: kept.id, name: kept.name }]);
    expect(view.done.value?.said).toBe('undone');
  });
});

describe('the card of a meeting', () => {
  const reader = { lang: 'en', names: namesIn('en'), me: me.id };

  it('names the expected by session, and each session with its hours', () => {
    const speaker = { name: 'Ana Reis', role: 'Minister', organisation: null, country: 'PE', session: 'Opening' };
    const sessions = [{ title: 'Opening', starts: '2026-05-06T10:00', ends: '2026-05-06T11:30' }];
    const kept = meeting({ days: ['2026-05-06', '2026-05-07'], place: 'Lima', sessions, expected: [speaker] });
    expect(meetingCard(kept, reader)).toMatchObject({
      factsLine: expect.stringMatching(/^May 6.–.7, 2026 · Lima$/),
      sessions: [{ title: 'Opening', when: 'May 6, 10:00–11:30' }],
      expected: [{ session: 'Opening', speakers: [{ line: 'Ana Reis, Minister, Peru' }] }],
      speakers: 1,
      ruleText: null,
      mine: true,
    });
  });

  it('says why a meeting off the record has no speakers', () => {
    expect(meetingCard(meeting({ attributionRule: 'wilton-park' }), reader).ruleText).toContain('Wilton Park');
  });

  it.each([
    [[], ''],
    [['2026-05-06'], 'May 6, 2026'],
    [['2026-05-06', '2026-05-07', '2026-05-08'], 'May 6 – 8, 2026'],
    [['2026-05-06', '2026-06-07'], 'May 6, 2026, June 7, 2026'],
  ])('says the days %j as %s', (days, words) => {
    expect(daysInWords(days, 'en').replace(/\u2009/g, ' ')).toBe(words);
  });
});
