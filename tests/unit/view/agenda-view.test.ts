// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Agenda } from '@/lib/clip/agenda/agenda';
import type { BlocksReading } from '@/lib/page/blocks';
import { readBlocks } from '@/lib/page/read-blocks';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { type AgendaDoors, createAgendaView } from '@/lib/view/agenda-view';
import { meeting, person, records } from '@/tests/builders';
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
    readTab: async (id) => ({ id, url: reading.page.url, title: reading.page.title }),
    readBlocks: async () => ({ ok: true, frames: [{ frameId: 0, reading }] }),
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
    newKey: () => `key-${++clock}`,
    agendas: {
      readAgenda: () => found,
      makeMeeting: ({ name, days, expected }, _, who) => meeting({ name, days, sessions, expected, ...who }),
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
    ['page-closed', { readTab: async () => null }],
  ])('that cannot be read says so: %s', async (problem, doors) => {
    const made = view(null, doors);
    await made.make(7);
    expect([made.trouble.value, made.made.value, await store.meetings()]).toEqual([problem, null, []]);
  });
});

describe('the agenda of a page off the record', () => {
  const programme = `<title>Programme</title><h1>Programme: A harbour dialogue</h1><p>6 May 2026</p>
    <p>10:00 – 11:00 Opening by Ana Reis</p><p>Speaker: Ana Reis, Minister of Labour, Peru</p>
    <p>11:00 – 12:00 Work</p><p>12:00 – 13:00 Closing</p>`;
  const site = 'https://www.wiltonpark.org.uk/event/1';
  const elsewhere = 'https://programmes.example/1';
  const frame = (html: string, url: string, isTop: boolean): BlocksReading => {
    const reading = readBlocks(openPage(html, url));
    return { ...reading, frame: { ...reading.frame, isTop } };
  };

  /** The extension's own reader and maker, on a page of these frames. */
  const read = async (frames: BlocksReading[], url: string, title = 'Events') => {
    const made = view(null, {
      agendas: undefined,
      readTab: async (id) => ({ id, url, title }),
      readBlocks: async () => ({ ok: true, frames: frames.map((reading, frameId) => ({ frameId, reading })) }),
    });
    await made.make(7);
    return made;
  };

  const cases: [string, BlocksReading[], string, string?][] = [
    ['by its own words', [frame(`${programme}<p>The Chatham House Rule applies.</p>`, elsewhere, true)], elsewhere],
    ['by its address', [frame(programme, site, true)], site],
    ['by the address of the tab around its frame', [frame(programme, elsewhere, false)], site],
    ['by the title of the tab', [frame(programme, elsewhere, false)], elsewhere, 'Wilton Park Protocol'],
    [
      'by the words of the frame around it',
      [frame('<p>Held under the Wilton Park Protocol.</p>', elsewhere, true), frame(programme, elsewhere, false)],
      elsewhere,
    ],
    [
      'by the title of a frame around it that has no words',
      [frame('<title>Wilton Park Protocol</title>', elsewhere, true), frame(programme, elsewhere, false)],
      elsewhere,
    ],
  ];

  it.each(cases)(
    '%s gives its speakers to the screen, as a number, and to nothing that is kept',
    async (_, ...page) => {
      const made = await read(...page);
      expect(made.made.value).toMatchObject({ announced: 1, rule: { keep: 'nothing-attributable' } });
      const kept = await store.meetings();
      expect(kept).toMatchObject([{ sessions: [{ title: 'Opening by [struck]' }, {}, {}], expected: [] }]);
      expect(JSON.stringify(kept)).not.toMatch(/Ana|Reis|Labour|Peru|"PE"/);
    },
  );

  it('is another frame’s own affair where only that frame is off the record', async () => {
    const other = frame('<p>The Chatham House Rule applies.</p>', elsewhere, false);
    const made = await read([frame(programme, elsewhere, true), other], elsewhere);
    expect(made.made.value).toMatchObject({ rule: null, meeting: { expected: [{ name: 'Ana Reis', country: 'PE' }] } });
  });

  it.each(['chatham-house', 'a-rule-of-the-future'])(
    'stays so once a copy has it under %s',
    async (attributionRule) => {
      const own = await read([frame(programme, elsewhere, true)], elsewhere);
      const { id, expected } = own.made.value?.meeting ?? meeting();
      expect(expected).toHaveLength(1);
      await store.takeIn(records({ meetings: [meeting({ id, attributionRule, by: person('ben') })] }));
      await read([frame(programme, elsewhere, true)], elsewhere);
      const kept = await store.meetings();
      expect(kept.map((it) => [it.attributionRule, it.expected])).toEqual(kept.map(() => [attributionRule, []]));
      expect(kept).toHaveLength(2);
    },
  );
});
