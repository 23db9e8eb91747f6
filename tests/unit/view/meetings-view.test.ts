import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { createMeetingsView } from '@/lib/view/meetings-view';
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

  it('deletes one’s own copy where a colleague’s is newer, and brings back that copy and no other', async () => {
    const theirs = meeting({ by: person('ben'), at: '2026-05-05T09:00:00.000Z', place: 'Lima' });
    await store.keep({ meetings: [meeting({ place: 'Quito' })] });
    await store.takeIn(records({ meetings: [theirs] }));
    const view = await opened();
    expect(view.mine.value.has(theirs.id)).toBe(true);
    await view.remove(theirs.id);
    expect(await store.meetings()).toEqual([theirs]);
    expect([view.mine.value.size, view.meetings.value?.length]).toEqual([0, 1]);
    await view.done.value?.undo?.();
    expect((await store.meetings()).map((it) => [it.by.id, it.place]).sort()).toEqual([
      ['ana', 'Quito'],
      ['ben', 'Lima'],
    ]);
  });
});
