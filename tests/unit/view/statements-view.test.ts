import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rerate } from '@/lib/score/kept';
import { optionsFrom } from '@/lib/score/options';
import { openStore, type Store } from '@/lib/store/store';
import { namesIn } from '@/lib/view/names';
import { createStatementsView } from '@/lib/view/statements-view';
import { filing, person, statement } from '@/tests/builders';
import { text } from '@/tests/setup';

const me = person('ana');
let store: Store;
let count = 0;
let clock = 0;

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `statements-${++count}` });
});
afterEach(() => store.close());

async function opened() {
  const view = createStatementsView({
    store,
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
    me: async () => me,
    reader: () => ({ text, lang: 'en', names: namesIn('en'), options: optionsFrom([]), today: '2026-11-21' }),
  });
  await view.read();
  return view;
}

const filed = { country: 'PT', target: 'bid-children', stance: 'progress', strength: '2', group: 'state' } as const;

function type(view: Awaited<ReturnType<typeof opened>>, values: object) {
  for (const [field, value] of Object.entries(values)) view.input(field as 'note', value);
}

describe('the statements of the full page', () => {
  it('files from the inbox, and takes it back', async () => {
    const one = statement({ date: '2020-05-05' });
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'file');
    await view.keep();
    expect(view.problems.value).toEqual({ target: 'stance-without-target' });
    type(view, filed);
    await view.keep();
    expect(view.cards.value[0]?.filings).toMatchObject([{ country: 'PT', counts: true, mine: true }]);
    await view.done.value?.undo?.();
    expect((await store.everything()).filings).toEqual([]);
  });

  it('edits a statement that was filed, and leaves its filing as it was', async () => {
    const one = statement({ date: '2020-05-05', about: { targets: ['bid-children'] } });
    const judged = filing({ of: one, country: 'PT', targetId: 'bid-children', strength: 2 });
    await store.keep({ statements: [one], filings: [judged] });
    const view = await opened();
    view.begin(one.id, 'edit');
    expect(view.values.value).toMatchObject({ country: 'PT', target: 'bid-children', strength: '2' });
    type(view, { speaker: 'Ana Reis' });
    await view.keep();
    expect(view.problems.value).toEqual({});
    const all = await store.everything();
    expect([all.statements[0]?.speaker.name, all.filings]).toEqual(['Ana Reis', [judged]]);
  });

  it('refuses what would attribute words that were said off the record', async () => {
    const one = statement({ rule: 'wilton-park', country: null });
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'file');
    type(view, filed);
    await view.keep();
    expect(view.problems.value).toEqual({ target: 'off-record-country' });
    view.begin(one.id, 'edit');
    type(view, { speaker: 'Ana Reis', country: '', target: '', stance: '', strength: '', group: '' });
    await view.keep();
    expect(view.problems.value).toEqual({ speaker: 'off-record-name' });
    expect((await store.everything()).filings).toEqual([]);
  });

  it('goes on with what was typed before Escape, and forgets it when it is cancelled', async () => {
    const one = statement({});
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'file');
    type(view, { note: 'half a wo' });
    view.lay();
    view.begin(one.id, 'file');
    expect(view.values.value.note).toBe('half a wo');
    view.discard();
    view.begin(one.id, 'file');
    expect(view.values.value.note).toBe('');
  });

  it('deletes with a way back', async () => {
    const one = statement({ date: '2020-05-05' });
    await store.keep({ statements: [one], filings: [filing({ of: one }), filing({ of: one, by: person('ben') })] });
    const before = await store.everything();
    const view = await opened();
    await view.deleteStatement(one.id);
    expect((await store.everything()).filings.map((it) => it.by.id)).toEqual(['ben']);
    await view.done.value?.undo?.();
    expect(await store.everything()).toEqual(before);
  });

  it('finds by all that is asked of one filing, and by words', async () => {
    const [one, two] = [
      statement({ quote: 'One about boats at sea', country: 'PT' }),
      statement({ quote: 'Two about schools', country: 'KE' }),
    ];
    await store.keep({
      statements: [one, two],
      filings: [
        filing({ of: one, country: 'PT', targetId: 'search-and-rescue' }),
        filing({ of: two, country: 'KE', targetId: 'education-access' }),
      ],
    });
    const view = await opened();
    const ids = (filters: object) => {
      view.narrow({ ...view.filters.value, words: '', country: '', horizon: '', ...filters });
      return view.found.value.map((it) => it.id);
    };
    expect(ids({ country: 'PT', horizon: '2' })).toEqual([one.id]);
    expect(ids({ country: 'PT', horizon: '5' })).toEqual([]);
    expect(ids({ words: 'SCHOOLS' })).toEqual([two.id]);
  });
});
