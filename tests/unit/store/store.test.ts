import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { rerate } from '@/lib/score/kept';
import { mergeRecords } from '@/lib/scorecard/merge';
import { emptyRecords, kinds, type Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import { openStore, type Store } from '@/lib/store/store';
import { decision, filing, meeting, NOW, person, records, review, statement, tombstone } from '@/tests/builders';

const TODAY = '2026-11-21';
let opened: Store[] = [];
let count = 0;

function open(name = `test-${++count}`): Store {
  const store = openStore({ rerate, today: () => TODAY, name });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened) store.close();
  opened = [];
});

const said = (n: number, parts = {}) =>
  statement({
    quote: `Statement number ${n} of a long day of statements`,
    url: `https://meeting.example/${n}`,
    date: '2020-05-05',
    ...parts,
  });

const sorted = (all: Records) => mergeRecords(all, emptyRecords());

describe('the store', () => {
  it('keeps a statement and its filing at once, with the rating and the inbox in step', async () => {
    const store = open();
    const one = said(1);
    await store.keep({ statements: [one] });
    expect(await store.inbox()).toEqual([{ id: one.id, needs: 'filing' }]);
    await store.keep({
      filings: [filing({ of: one, country: 'PT', targetId: 'bid-children', stance: 'progress', strength: 2 })],
    });
    const { kept, inbox, statements } = await store.summary();
    expect([inbox, statements]).toEqual([0, 1]);
    expect(kept).toEqual([{ country: 'PT', cells: { 'bid-children': expect.objectContaining({ delivery: 2 }) } }]);
  });

  it('forgets in the inbox what is deleted', async () => {
    const store = open();
    const one = said(1);
    await store.keep({ statements: [one] });
    await store.keep({ tombstones: [tombstone({ recordId: one.id, at: '2026-07-01T00:00:00Z' })] });
    expect(await store.inbox()).toEqual([]);
    expect(await store.summary()).toMatchObject({ inbox: 0, statements: 0 });
  });

  it('asks for a date where a filed statement has none, and rates once it has', async () => {
    const store = open();
    const one = said(1, { date: null });
    await store.keep({
      statements: [one],
      filings: [filing({ of: one, country: 'PT', targetId: 'bid-children', stance: 'progress' })],
    });
    expect(await store.inbox()).toEqual([{ id: one.id, needs: 'date' }]);
    expect((await store.summary()).kept[0]?.cells['bid-children']).toMatchObject({ delivery: null });
    const dated = changeStatement(
      one,
      { date: { date: '2020-12-31', precision: 'year' } },
      { by: person(), at: '2026-06-01T00:00:00Z' },
    );
    await store.keep({ statements: [dated] });
    expect(await store.inbox()).toEqual([]);
    expect((await store.summary()).kept[0]?.cells['bid-children']).not.toMatchObject({ delivery: null });
  });

  it('takes a deleted statement with its filings and its rating, and gives it back on undo', async () => {
    const store = open();
    const one = said(1);
    const judged = filing({ of: one, country: 'PT', targetId: 'bid-children', stance: 'progress' });
    await store.keep({ statements: [one], filings: [judged] });
    const before = await store.everything();
    const stones = [one.id, judged.id].map((recordId) =>
      tombstone({ recordId, by: person(), at: '2026-07-01T00:00:00Z' }),
    );
    const deleted = await store.keep({ tombstones: stones });
    expect(deleted.ok).toBe(true);
    expect(await store.everything()).toMatchObject({ statements: [], filings: [] });
    expect(await store.summary()).toMatchObject({ kept: [], inbox: 0, statements: 0 });
    const { statements, filings } = before;
    await store.keep({ statements, filings }, { lift: stones.map((it) => it.id) });
    expect(await store.everything()).toEqual(before);
  });

  it('drops the draft in the transaction that keeps its statement', async () => {
    const store = open();
    await store.saveDraft({ key: 'd1', startedAt: NOW } as never);
    expect((await store.drafts()).map((it) => it.key)).toEqual(['d1']);
    await store.keep({ statements: [said(1)] }, { draft: 'd1' });
    expect(await store.drafts()).toEqual([]);
  });

  it('keeps 1,000 clips that two pages write at once', async () => {
    const pages = [open('shared'), open('shared')];
    const writes = Array.from({ length: 1000 }, (_, n) => pages[n % 2]?.keep({ statements: [said(n)] }));
    expect((await Promise.all(writes)).every((it) => it?.ok)).toBe(true);
    expect((await pages[0]?.summary())?.statements).toBe(1000);
    const chain = (await pages[1]?.everything())?.statements.map((it) => it.captures[0]?.prevHash);
    expect(new Set(chain).size).toBe(1000);
  });

  it('loses no change when two pages edit one statement', async () => {
    const [a, b] = [open('both'), open('both')];
    const one = said(1);
    await a.keep({ statements: [one] });
    const by = person();
    await Promise.all([
      a.keep({
        statements: [changeStatement(one, { 'speaker.name': 'Ana Reis' }, { by, at: '2026-06-01T00:00:00Z' })],
      }),
      b.keep({
        statements: [changeStatement(one, { 'speaker.role': 'Minister' }, { by, at: '2026-06-01T00:00:01Z' })],
      }),
    ]);
    const [kept] = (await a.everything()).statements;
    expect(kept?.speaker).toMatchObject({ name: 'Ana Reis', role: 'Minister' });
  });

  it('stamps a change later than what it replaces, though the clock was set back', async () => {
    const store = open();
    const one = said(1);
    const first = filing({ of: one, at: '2026-06-01T10:00:00.000Z', strength: 1 });
    await store.keep({ statements: [one], filings: [first] });
    await store.keep({ filings: [{ ...first, strength: 3, at: '2026-05-01T10:00:00.000Z' }] });
    expect((await store.everything()).filings).toMatchObject([{ strength: 3, at: '2026-06-01T10:00:00.001Z' }]);
  });

  it('packs a large import, answers from it, and moves a record out when it is edited', async () => {
    const store = open();
    const many = Array.from({ length: 1200 }, (_, n) => said(n));
    const filings = many.map((of, n) => filing({ of, country: n % 2 ? 'PT' : 'KE', targetId: 'bid-children' }));
    const theirs = records({ statements: many, filings });
    expect((await store.takeIn(theirs)).ok).toBe(true);
    expect(await store.everything().then(sorted)).toEqual(sorted(theirs));
    expect(await store.summary()).toMatchObject({ statements: 1200, inbox: 0 });
    const seven = many[7] as (typeof many)[0];
    expect((await store.sameWords(seven.quote.exact.toUpperCase())).map((it) => it.id)).toEqual([seven.id]);
    expect((await store.cells(['PT bid-children'])).filings).toHaveLength(600);
    await store.keep({
      statements: [changeStatement(seven, { 'speaker.name': 'N' }, { by: person(), at: '2026-06-01T00:00:00Z' })],
    });
    const after = await store.everything();
    expect(after.statements).toHaveLength(1200);
    expect(after.statements.filter((it) => it.speaker.name === 'N')).toHaveLength(1);
    expect((await store.takeIn(after)).ok).toBe(true);
    expect(await store.everything().then(sorted)).toEqual(sorted(after));
  });

  it('rates a shared card by what a second person confirmed', async () => {
    const store = open();
    const one = said(1);
    const judged = filing({ of: one, country: 'PT', targetId: 'bid-children', stance: 'progress', strength: 2 });
    await store.keep({ statements: [one], filings: [judged] });
    await store.keep({ decisions: [decision({ kind: 'card', key: 'PT', value: 'shared' })] });
    expect((await store.summary()).kept[0]?.cells['bid-children']).toMatchObject({ delivery: null });
    await store.keep({ reviews: [review({ of: judged.id, by: person('ben'), verdict: 'confirmed' })] });
    expect((await store.summary()).kept[0]?.cells['bid-children']).toMatchObject({ delivery: 2 });
  });

  it('writes nothing at all of a change that throws half way', async () => {
    const store = openStore({
      rerate: () => {
        throw new Error('a fault of ours');
      },
      today: () => TODAY,
      name: `test-${++count}`,
    });
    opened.push(store);
    const one = said(1);
    await expect(store.keep({ statements: [one], filings: [filing({ of: one })] })).rejects.toThrow('a fault of ours');
    expect(await store.everything()).toEqual(emptyRecords());
  });

  it('says that nothing was saved when the browser aborts', async () => {
    const store = open();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: [unknown, IDBValidKey?]) {
      const request = put.apply(this, args);
      // As at a full disk: the request succeeds, then the transaction aborts.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    try {
      expect(await store.keep({ statements: [said(1)] })).toEqual({ ok: false, problem: 'not-saved' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await store.everything()).toEqual(emptyRecords());
  });

  it('answers after a while when another page will not let go of the database', async () => {
    const name = `test-${++count}`;
    const held = indexedDB.open(name, 1);
    await new Promise((done) => {
      held.onsuccess = done;
    });
    indexedDB.deleteDatabase(name); // waits for the page that holds it, and our open() waits behind it without a word
    expect(await open(name).keep({ statements: [said(1)] })).toEqual({ ok: false, problem: 'storage-blocked' });
    held.result.close();
  });

  it('refuses to touch the database of a newer version', async () => {
    const name = `test-${++count}`;
    const newer = indexedDB.open(name, 99);
    await new Promise((done) => {
      newer.onsuccess = done;
    });
    newer.result.close();
    expect(await open(name).keep({ statements: [said(1)] })).toEqual({ ok: false, problem: 'storage-newer' });
  });

  it("keeps two people's records of one meeting side by side", async () => {
    const store = open();
    const theirs = [meeting({ by: person('ana') }), meeting({ by: person('ben') })];
    await store.takeIn(records({ meetings: theirs }));
    await store.keep({ meetings: [meeting({ by: person('ana'), place: 'Geneva', at: '2026-08-01T00:00:00Z' })] });
    const { meetings } = await store.everything();
    expect(meetings.map((it) => [it.by.id, it.place])).toEqual([
      ['ana', 'Geneva'],
      ['ben', theirs[1]?.place],
    ]);
  });

  it('clips again what was deleted, though the clock was set back', async () => {
    const store = open();
    const one = said(1);
    await store.keep({ statements: [one] });
    await store.keep({ tombstones: [tombstone({ recordId: one.id, at: '2027-01-01T00:00:00.000Z' })] });
    await store.keep({ statements: [one] });
    expect((await store.everything()).statements).toHaveLength(1);
  });

  it('erases a statement with what others filed on it, and keeps only the mark', async () => {
    const store = open();
    const [one, two] = [said(1), said(2)];
    const theirs = filing({ of: one, by: person('ben'), country: 'KE', targetId: 'bid-children' });
    await store.takeIn(records({ statements: [one, two], filings: [theirs, filing({ of: two })] }));
    await store.erase({
      statements: [one.id],
      meetings: [],
      tombstones: [tombstone({ recordId: one.id, at: '2026-07-01T00:00:00Z' })],
      isDraftGone: () => false,
    });
    const left = await store.everything();
    expect(left.statements.map((it) => it.id)).toEqual([two.id]);
    expect(left.filings).toHaveLength(1);
    expect(left.tombstones.map((it) => it.recordId)).toEqual([one.id]);
    expect((await store.summary()).kept.map((it) => it.country)).not.toContain('KE');
  });

  it('leaves a sample statement that carries a filing of mine', async () => {
    const store = open();
    const theirs = said(2, { by: person('sample-ana') });
    await store.takeIn(records({ statements: [theirs] }));
    await store.keep({ filings: [filing({ of: theirs, country: 'PT', targetId: 'bid-children' })] });
    await store.removeAllOf((by) => by.id.startsWith('sample-'));
    const all = await store.everything();
    expect([all.statements.length, all.filings.length]).toEqual([1, 1]);
  });

  it('rates anew when a review or a decision is taken back', async () => {
    const store = open();
    const one = said(1);
    const judged = filing({ of: one, country: 'PT', targetId: 'bid-children', stance: 'progress', strength: 2 });
    const shared = decision({ kind: 'card', key: 'PT', value: 'shared' });
    const confirmed = review({ of: judged.id, by: person('ben'), verdict: 'confirmed' });
    await store.keep({ statements: [one], filings: [judged], decisions: [shared], reviews: [confirmed] });
    const delivery = async () => (await store.summary()).kept[0]?.cells['bid-children'] as { delivery: number | null };
    expect(await delivery()).toMatchObject({ delivery: 2 });
    const at = '2026-09-01T00:00:00Z';
    await store.takeIn(records({ tombstones: [tombstone({ recordId: confirmed.id, by: person('ben'), at })] }));
    expect(await delivery()).toMatchObject({ delivery: null });
    await store.takeIn(records({ tombstones: [tombstone({ recordId: shared.id, by: shared.by, at })] }));
    expect(await delivery()).toMatchObject({ delivery: 2 });
  });

  it("leaves others' filings untouched when a deletion is taken back", async () => {
    const store = open();
    const one = said(1);
    const theirs = filing({ of: one, by: person('ben'), at: '2026-05-04T10:00:00+02:00' });
    await store.takeIn(records({ statements: [one], filings: [theirs] }));
    const before = await store.everything();
    const stone = tombstone({ recordId: one.id, at: '2026-07-01T00:00:00Z' });
    await store.keep({ tombstones: [stone] });
    await store.keep({ statements: before.statements, filings: before.filings }, { lift: [stone.id] });
    expect((await store.everything()).filings).toEqual(before.filings);
  });

  it('takes off all that some people made, and leaves the rest as it was', async () => {
    const store = open();
    const [mine, theirs] = [said(1), said(2, { by: person('sample-ana') })];
    await store.keep({ statements: [mine], filings: [filing({ of: mine, country: 'PT', targetId: 'bid-children' })] });
    const before = [await store.everything(), await store.summary()];
    await store.takeIn(
      records({ statements: [theirs], filings: [filing({ of: theirs, by: person('sample-ana'), country: 'KE' })] }),
    );
    await store.removeAllOf((by) => by.id.startsWith('sample-'));
    expect([await store.everything(), await store.summary()]).toEqual(before);
  });

  it('erases everything', async () => {
    const store = open();
    await store.keep({ statements: [said(1)] });
    await store.takeIn(records({ statements: Array.from({ length: 300 }, (_, n) => said(n + 10)) }));
    await store.eraseAll();
    expect(await store.everything()).toEqual(emptyRecords());
    expect(await store.summary()).toEqual({ kept: [], inbox: 0, statements: 0 });
  });

  it('has kept ratings and an inbox equal to a recount after any walk of changes', async () => {
    const step = fc.record({
      n: fc.nat(5),
      what: fc.constantFrom('clip', 'file', 'delete', 'unfile', 'date', 'import'),
      country: fc.constantFrom('PT', 'KE'),
      strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
      stance: fc.constantFrom('promise' as const, 'progress' as const, 'setback' as const),
    });
    const runs = process.env.GCM_LONG ? 200 : 20;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = open();
        let clock = Date.parse('2026-06-01T00:00:00Z');
        const undated = (n: number) => said(n, { date: n % 3 === 0 ? null : '2020-05-05' });
        for (const { n, what, country, strength, stance } of steps) {
          clock += 1000;
          const at = new Date(clock).toISOString();
          const one = undated(n);
          const judged = filing({ of: one, country, targetId: 'bid-children', stance, strength, at });
          const fresh = { ...one, captures: one.captures.map((it) => ({ ...it, at, chainHash: null })) };
          if (what === 'clip') await store.keep({ statements: [fresh] });
          if (what === 'file') await store.keep({ statements: [fresh], filings: [judged] });
          if (what === 'delete') await store.keep({ tombstones: [tombstone({ recordId: one.id, at })] });
          if (what === 'unfile') await store.keep({ tombstones: [tombstone({ recordId: judged.id, at })] });
          if (what === 'date') {
            const [kept] = (await store.around([one.id])).statements;
            const date = { date: '2021-01-01', precision: 'day' as const };
            if (kept) await store.keep({ statements: [changeStatement(kept, { date }, { by: person(), at })] });
          }
          if (what === 'import') await store.takeIn(records({ statements: [one], filings: [judged] }));
        }
        const all = await store.everything();
        const recount = open();
        await recount.takeIn(all);
        expect(await store.summary()).toEqual(await recount.summary());
        expect(await store.inbox()).toEqual(await recount.inbox());
        for (const kind of kinds) expect(all[kind]).toEqual((await recount.everything())[kind]);
        store.close();
        recount.close();
      }),
      { numRuns: runs },
    );
  }, 120_000);
});
