// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import { ruleFor } from '@/lib/compact/attribution-rules';
import { readBlocks } from '@/lib/page/read-blocks';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { type AgendaDoors, createAgendaView } from '@/lib/view/agenda-view';
import { meeting } from '@/tests/builders';
import { openPage } from '@/tests/fixtures/open-page';

const speaker = { name: 'Ana Reis', role: 'Minister', organisation: null, country: 'PE', session: 'Opening' };
const sessions = [{ title: 'Opening', starts: '10:00', ends: '11:00' }];
const agenda: Agenda = {
  name: 'A dialogue',
  body: null,
  place: null,
  days: ['2026-05-06'],
  sessions,
  expected: [speaker, { ...speaker, name: 'Ben Odhiambo', country: 'KE' }],
  rule: null,
};

let store: Store;
let count = 0;
let clock = 0;

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `agenda-${++count}` });
});
afterEach(() => store.close());

function view(found: Agenda | null, more: Partial<AgendaDoors> = {}) {
  const reading = readBlocks(openPage('<p>10:00 Opening</p>'));
  return createAgendaView({
    store,
    readBlocks: async () => ({ ok: true, frames: [{ frameId: 0, reading }] }),
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
    newKey: () => `key-${++clock}`,
    agendas: {
      readAgenda: () => found,
      makeMeeting: ({ name, days, expected, rule }, _, who) =>
        meeting({ name, days, sessions, expected: rule ? [] : expected, attributionRule: rule?.id ?? null, ...who }),
    },
    ...more,
  });
}

describe('an agenda', () => {
  it('becomes a meeting with its sessions and its expected speakers, in one step', async () => {
    const made = view(agenda);
    await made.make(7);
    expect(made.made.value).toMatchObject({ announced: 2, isUpdated: false, rule: null });
    expect(await store.meetings()).toMatchObject([{ name: 'A dialogue', sessions, expected: agenda.expected }]);
  });

  it('off the record gives its speakers to the screen, as a number, and to nothing that is kept', async () => {
    const made = view({ ...agenda, rule: ruleFor({ text: 'the Chatham House Rule applies' }) });
    await made.make(7);
    expect(made.made.value).toMatchObject({ announced: 2, rule: { id: 'chatham-house' } });
    expect(await store.meetings()).toMatchObject([{ sessions, expected: [], attributionRule: 'chatham-house' }]);
  });

  it('is taken back, and can be made again', async () => {
    const made = view(agenda);
    await made.make(7);
    await made.undo();
    expect([await store.meetings(), made.undone.value]).toEqual([[], true]);
    await made.make(7);
    expect(await store.meetings()).toHaveLength(1);
  });

  it('that is there already is brought up to date, and undo leaves what was before', async () => {
    await view({ ...agenda, expected: [speaker] }).make(7);
    const newer = view(agenda);
    await newer.make(7);
    expect(newer.made.value?.isUpdated).toBe(true);
    expect((await store.meetings()).map((it) => it.expected.length)).toEqual([2]);
    await newer.undo();
    expect((await store.meetings()).map((it) => it.expected.length)).toEqual([1]);
  });

  it.each([
    ['no-agenda', {}],
    ['page-closed', { readBlocks: async () => ({ ok: false, problem: 'page-closed' }) as const }],
  ])('that cannot be read says so: %s', async (problem, doors) => {
    const made = view(null, doors);
    await made.make(7);
    expect([made.trouble.value, made.made.value, await store.meetings()]).toEqual([problem, null, []]);
  });
});
