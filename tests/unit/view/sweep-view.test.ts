// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Recognition } from '@/lib/clip/recognise/recognition';
import { findStatements } from '@/lib/clip/sweep/find-statements';
import type { BlocksReading } from '@/lib/clip/sweep/page-readings';
import { readBlocks } from '@/lib/page/read-blocks';
import { rerate } from '@/lib/score/kept';
import { statement as statementSchema } from '@/lib/scorecard/statement';
import { openStore, type Store } from '@/lib/store/store';
import { namesIn } from '@/lib/view/names';
import type { Find } from '@/lib/view/sweep-doors';
import { createSweepView } from '@/lib/view/sweep-view';
import { meeting } from '@/tests/builders';
import { openPage } from '@/tests/fixtures/open-page';
import { guess, recognised } from './recognised';

const tab = { id: 7, url: 'https://forum.example/record', title: 'Record of the plenary' };
const page = `<title>Record of the plenary</title><meta property="article:published_time" content="2026-05-06">
  <p>Kenya will open two more reception centres at the coast next year.</p>
  <p>Peru has closed its last detention centre for families in the spring.</p>
  <p>The office of the ombudsman found that complaints doubled within a year.</p>
  <p>Kenya regrets that the council of labour did not meet in the winter.</p>
  <p>The coffee was served in the hall under the old clock tower again.</p>`;

let store: Store;
let count = 0;
let clock = 0;
let time = 0;

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `sweep-${++count}` });
});
afterEach(() => store.close());

// Whoever begins a paragraph said it; the ombudsman is not sure, and the coffee is nobody's.
const said: [RegExp, Partial<Recognition>][] = [
  [/^Kenya/, { country: guess('KE', 'Kenya'), speaksFor: guess('KE', 'Kenya'), group: guess('state' as const) }],
  [/^Peru/, { country: guess('PE', 'Peru'), stance: guess('progress' as const), targets: [guess('bid-children')] }],
  [/ombudsman/, { organisation: guess('Ombudsman', 'the office of the ombudsman', 0.3) }],
];

const find: Find = function* (reading: BlocksReading) {
  for (const { start, text } of reading.blocks) {
    time += 20;
    const [, found] = said.find(([words]) => words.test(text)) ?? [];
    const suggested = recognised({ objectives: [guess(13, 'detention'), guess(7)], ...found });
    yield { proposals: found ? [{ start, end: start + text.length, words: text, suggested }] : [] };
  }
};

const readingOf = (html: string, isTop = true): BlocksReading => {
  const reading = readBlocks(openPage(html));
  return { ...reading, frame: { ...reading.frame, isTop } };
};

function view(
  readings: BlocksReading[] | null = [readingOf(page)],
  more: Partial<Parameters<typeof createSweepView>[0]> = {},
) {
  return createSweepView({
    store,
    readTab: async () => tab,
    readBlocks: async () =>
      readings
        ? { ok: true, frames: readings.map((reading, frameId) => ({ frameId, reading })) }
        : { ok: false, problem: 'page-closed' },
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
    newKey: () => `key-${++clock}`,
    elapsed: () => time,
    breathe: async () => undefined,
    byName: namesIn('en').byName,
    tool: 'GCM Scorecard 0.1.0',
    browser: 'Chrome 156',
    find,
    ...more,
  });
}

async function swept(...given: Parameters<typeof view>) {
  const sweep = view(...given);
  await sweep.start(tab.id);
  return sweep;
}

const listed = ({ groups }: Awaited<ReturnType<typeof swept>>) =>
  groups.value.map(({ country, rows }) => [
    country,
    rows.map((row) => row.made.quote.exact.split(' ').slice(0, 2).join(' ')),
  ]);

const rowOf = (sweep: Awaited<ReturnType<typeof swept>>, words: RegExp) => {
  const row = sweep.rows.value.find(({ made }) => words.test(made.quote.exact));
  if (!row) throw new Error(`No row says ${words}.`);
  return row;
};

describe('a sweep', () => {
  it('lists what was said by country, in the order of their names, and leaves out what is nobody’s', async () => {
    const sweep = await swept();
    expect(sweep.phase.value).toBe('ready');
    expect(listed(sweep)).toEqual([
      ['KE', ['Kenya will', 'Kenya regrets']],
      ['PE', ['Peru has']],
      ['', ['The office']],
    ]);
    expect(sweep.progress.value).toEqual({ read: 5, of: 5, found: 4 });
  });

  it('ticks what it is sure of, and leaves the rest to the person', async () => {
    const sweep = await swept();
    expect(sweep.rows.value.map((row) => row.isTicked)).toEqual([true, true, false, true]);
    expect(sweep.ticked.value).toBe(3);
  });

  it('clips all that is ticked in one go, each with its own place and its suggestions', async () => {
    const sweep = await swept();
    await sweep.clipTicked();
    const { statements, filings } = await store.everything();
    expect([statements.length, filings.length, (await store.inbox()).length]).toEqual([3, 0, 3]);
    for (const it of statements) {
      expect(statementSchema.parse(it)).toEqual(it);
      expect(it.selectors[0]).toMatchObject({ type: 'TextQuoteSelector', exact: it.quote.exact });
    }
    const peru = statements.find((it) => it.about.country === 'PE');
    const me = (await store.settings())?.by.id;
    expect(peru).toMatchObject({
      about: { country: 'PE', objective: 13, targets: [] },
      date: '2026-05-06',
      suggestions: {
        country: { value: 'PE', because: 'Peru', confirmedBy: me },
        stance: { value: 'progress', confirmedBy: me },
        target: { value: 'bid-children', confirmedBy: null },
      },
      source: { docUrl: tab.url, title: tab.title },
      captures: [{ method: 'dom' }],
    });
    expect(sweep.receipt.value).toMatchObject({ said: 'clipped', count: 3 });
    expect([sweep.ticked.value, rowOf(sweep, /^Peru/).before?.id]).toEqual([0, peru?.id]);
  });

  it('takes all of it back at once, and ticks it again', async () => {
    const sweep = await swept();
    await sweep.clipTicked();
    await sweep.receipt.value?.undo?.();
    expect((await store.everything()).statements).toEqual([]);
    expect([sweep.ticked.value, sweep.receipt.value?.said]).toEqual([3, 'undone']);
    await sweep.clipTicked();
    expect((await store.everything()).statements).toHaveLength(3);
  });

  it('marks what is on the scorecard already, and clipping it again and back changes nothing of it', async () => {
    const first = await swept();
    await first.clipTicked();
    const { statements: before } = await store.everything();
    const again = await swept();
    expect(again.rows.value.map((row) => [row.before !== null, row.isTicked])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [true, false],
    ]);
    for (const { id } of again.rows.value) again.tick(id, true);
    await again.clipTicked();
    expect((await store.everything()).statements).toHaveLength(4);
    await again.receipt.value?.undo?.();
    const { statements: after } = await store.everything();
    expect(after.map((it) => [it.id, it.about])).toEqual(before.map((it) => [it.id, it.about]));
  });

  it('keeps what a person changed, and what was suggested beside it', async () => {
    const sweep = await swept();
    const { id } = rowOf(sweep, /^Peru/);
    sweep.adjust(id);
    sweep.say('country', 'BO');
    sweep.say('speaker', ' Ana  Reis ');
    expect(listed(sweep).map(([country]) => country)).toEqual(['KE', 'PE', '']);
    sweep.close();
    expect(listed(sweep).map(([country]) => country)).toEqual(['BO', 'KE', '']);
    await sweep.clipTicked();
    const kept = (await store.everything()).statements.find((it) => it.id === id);
    expect(kept).toMatchObject({
      speaker: { name: 'Ana Reis' },
      about: { country: 'BO', objective: 13 },
      suggestions: { country: { value: 'PE', confirmedBy: null } },
    });
  });

  it('opens the row whose words cannot be kept, and keeps none before it is solved', async () => {
    const sweep = await swept();
    const { id } = rowOf(sweep, /^Peru/);
    sweep.adjust(id);
    sweep.say('speaker', '<script>1</script>');
    sweep.close();
    await sweep.clipTicked();
    expect([sweep.open.value, sweep.problems.value]).toEqual([id, { speaker: 'markup' }]);
    expect((await store.everything()).statements).toEqual([]);
    sweep.say('speaker', 'Ana Reis');
    await sweep.clipTicked();
    expect((await store.everything()).statements).toHaveLength(3);
  });

  it('ticks and unticks a country, or all', async () => {
    const sweep = await swept();
    sweep.tickAll('KE', false);
    expect(sweep.ticked.value).toBe(1);
    sweep.tickAll(null, true);
    expect(sweep.ticked.value).toBe(4);
    sweep.tick(rowOf(sweep, /^Peru/).id, false);
    expect(sweep.ticked.value).toBe(3);
  });

  it('stops when it is asked to, with what it has found', async () => {
    let breaths = 0;
    const sweep = view(undefined, {
      async breathe() {
        breaths += 1;
        if (breaths === 1) sweep.stop();
      },
    });
    await sweep.start(tab.id);
    expect(sweep.phase.value).toBe('ready');
    expect(sweep.progress.value.read).toBeLessThan(5);
    expect(sweep.rows.value.length).toBeGreaterThan(0);
  });

  it('ticks together only what is not on the scorecard yet, and unticks all', async () => {
    await (await swept()).clipTicked();
    const again = await swept();
    again.tickAll(null, true);
    expect(again.rows.value.map((row) => row.isTicked)).toEqual([false, false, true, false]);
    again.tick(rowOf(again, /^Peru/).id, true);
    again.tickAll(null, false);
    expect(again.ticked.value).toBe(0);
  });

  it('keeps what a person types in a row while it goes on searching, also of words that are on the scorecard', async () => {
    await (await swept()).clipTicked();
    let isTyped = false;
    const sweep = view(undefined, {
      elapsed: () => (time += 200),
      async breathe() {
        const row = sweep.rows.value.find(({ made }) => /^Kenya will/.test(made.quote.exact));
        if (isTyped || !row) return;
        isTyped = true;
        sweep.adjust(row.id);
        sweep.say('speaker', 'Joy Wanjiru');
        sweep.say('country', 'TZ');
      },
    });
    await sweep.start(tab.id);
    const row = rowOf(sweep, /^Kenya will/);
    expect([isTyped, row.before === null, row.isTicked, row.place]).toEqual([true, false, false, 'KE']);
    expect(row.values).toMatchObject({ speaker: 'Joy Wanjiru', country: 'TZ', objective: '13', date: '2026-05-06' });
  });

  it('clips once, however often its button is pressed, and its undo takes all of that back', async () => {
    const sweep = await swept();
    const both = [sweep.clipTicked(), sweep.clipTicked()];
    expect(sweep.phase.value).toBe('clipping');
    await Promise.all(both);
    const { statements } = await store.everything();
    expect(statements.map((it) => it.captures.length)).toEqual([1, 1, 1]);
    const undo = sweep.receipt.value?.undo;
    await Promise.all([undo?.(), undo?.()]);
    expect((await store.everything()).statements).toEqual([]);
    expect([sweep.receipt.value?.count, sweep.ticked.value]).toEqual([3, 3]);
  });

  it('leaves the rows as they are being kept', async () => {
    const sweep = await swept();
    const { id } = rowOf(sweep, /^Peru/);
    sweep.adjust(id);
    const clipping = sweep.clipTicked();
    sweep.say('speaker', 'Too late');
    sweep.tick(id, false);
    sweep.tickAll(null, false);
    sweep.adjust('another');
    expect([sweep.ticked.value, sweep.open.value, rowOf(sweep, /^Peru/).values.speaker]).toEqual([3, id, '']);
    await clipping;
    expect(rowOf(sweep, /^Peru/).values.speaker).toBe('');
  });

  it('does not say that it took back what was clipped elsewhere meanwhile', async () => {
    const [sweep, elsewhere] = [await swept(), await swept()];
    elsewhere.tickAll(null, false);
    elsewhere.tick(rowOf(elsewhere, /^Peru/).id, true);
    await elsewhere.clipTicked();
    const { id } = rowOf(sweep, /^Peru/);
    sweep.adjust(id);
    sweep.say('country', 'BO');
    await sweep.clipTicked();
    await sweep.receipt.value?.undo?.();
    expect(sweep.receipt.value).toMatchObject({ said: 'undone', count: 2 });
    expect((await store.everything()).statements).toMatchObject([{ id, about: { country: 'PE' } }]);
    expect([rowOf(sweep, /^Peru/).before?.id, rowOf(sweep, /^Kenya will/).before]).toEqual([id, null]);
  });

  it('agrees only to what its rows show', async () => {
    const sweep = await swept();
    await sweep.clipTicked();
    const { statements } = await store.everything();
    const me = (await store.settings())?.by.id;
    const kenya = statements.find((it) => it.about.country === 'KE');
    const shown = ['country', 'speaksFor', 'group', 'objective'];
    for (const field of shown) expect(kenya?.suggestions[field]?.confirmedBy, field).toBe(me);
    expect(kenya?.suggestions.date).toMatchObject({ confirmedBy: null });
    const written = new Set(statements.flatMap((it) => it.history.map(({ field }) => field)));
    expect([...written].sort()).toEqual(['about.country', 'about.objective', 'date', 'speaker.country']);
  });

  it('lets a long page draw again and again while the real finder reads it', async () => {
    const paragraphs = Array.from(
      { length: 400 },
      (_, at) =>
        `<p>The representative of Kenya said that in year ${at} her Government would open two more centres.</p>`,
    );
    let steps = 0;
    const counted: Find = function* (reading, hints) {
      for (const step of findStatements(reading, hints)) {
        steps += 1;
        yield step;
      }
    };
    const atBreaths = new Set<number>();
    const sweep = await swept([readingOf(paragraphs.join(''))], {
      find: counted,
      elapsed: () => performance.now(),
      breathe: async () => void atBreaths.add(steps),
    });
    // Were all steps taken in one go, no breath would find it half way.
    expect([...atBreaths].filter((at) => at > 0 && at < 400).length).toBeGreaterThan(2);
    expect([steps, sweep.progress.value.read, sweep.rows.value.length]).toEqual([400, 400, 400]);
  }, 30_000);

  it('never keeps its page from drawing for long', async () => {
    const breaths: number[] = [];
    await swept([readingOf(page.repeat(20))], {
      breathe: async () => {
        breaths.push(time);
      },
    });
    expect(breaths.length).toBeGreaterThan(20);
    expect(Math.max(...breaths.slice(1).map((at, index) => at - (breaths[index] ?? 0)))).toBeLessThan(100);
  });
});

describe('the page of a sweep', () => {
  const rule = '<p>This meeting is held under the Chatham House Rule.</p>';

  it('that is off the record lists nothing, and says why', async () => {
    const sweep = await swept([readingOf(rule + page)]);
    expect([sweep.phase.value, sweep.rows.value, sweep.rule.value?.id]).toEqual(['ready', [], 'chatham-house']);
  });

  it('is all its frames; one that is off the record is left out, and the rest is swept', async () => {
    const inner = '<p>Ghana pays for the lawyers of every child that comes alone.</p>';
    const ghana: Find = function* (reading) {
      yield* find(reading, {} as never);
      const start = reading.text.indexOf('Ghana');
      const suggested = recognised({ country: guess('GH') });
      if (start >= 0) yield { proposals: [{ start, end: start + 58, words: '', suggested }] };
    };
    const frames = [
      readingOf(inner, false),
      readingOf(page),
      readingOf(rule + page.replaceAll('Kenya', 'Togo'), false),
    ];
    const sweep = await swept(frames, { find: ghana });
    expect([...new Set(sweep.rows.value.map((row) => row.place))]).toEqual(['KE', 'PE', '', 'GH']);
    expect(sweep.rule.value).toBeNull();
  });

  it('that is off the record is so in all its frames', async () => {
    const sweep = await swept([readingOf(page, false), readingOf(rule)]);
    expect([sweep.rows.value, sweep.rule.value?.id]).toEqual([[], 'chatham-house']);
  });

  it('whose search goes wrong half way still gives what was found', async () => {
    const broken: Find = function* (reading) {
      yield* [...find(reading, {} as never)].slice(0, 2);
      throw new Error('a fault of ours');
    };
    const sweep = view(undefined, { find: broken });
    await expect(sweep.start(tab.id)).rejects.toThrow('a fault of ours');
    expect(sweep.phase.value).toBe('ready');
    expect(sweep.rows.value.length).toBeGreaterThan(0);
  });

  it('that is gone is said to be gone', async () => {
    const shut = await swept(null);
    const closed = await swept(undefined, { readTab: async () => null });
    const none = view();
    await none.start(null);
    expect([shut, closed, none].map((it) => [it.phase.value, it.trouble.value])).toEqual(
      Array(3).fill(['trouble', 'sweep-page-gone']),
    );
  });

  it('may be of a meeting that is kept; its words are said there only when the person says so', async () => {
    const speaker = { name: 'Ana Reis', role: null, organisation: null, country: 'PE', session: null };
    const kept = meeting({ days: ['2026-05-06'], expected: [speaker] });
    await store.keep({ meetings: [kept, meeting({ name: 'Another one', days: ['2019-01-01'], expected: [speaker] })] });
    const sweep = await swept();
    expect([sweep.meeting.value?.id, sweep.isAtMeeting.value]).toEqual([kept.id, false]);
    sweep.isAtMeeting.value = true;
    await sweep.clipTicked();
    expect((await store.everything()).statements.map((it) => it.meetingId)).toEqual(Array(3).fill(kept.id));
  });
});
