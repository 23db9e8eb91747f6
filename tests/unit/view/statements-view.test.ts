import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rerate } from '@/lib/score/kept';
import { optionsFrom } from '@/lib/score/options';
import { openStore, type Store } from '@/lib/store/store';
import { namesIn } from '@/lib/view/names';
import { createStatementsView } from '@/lib/view/statements-view';
import { filing, person, statement } from '@/tests/builders';
import { text } from '@/tests/setup';
import { guess, recognised } from './recognised';

const me = person('ana');
let store: Store;
let count = 0;
let clock = 0;
const ana = recognised({
  speaker: guess('Ana Reis'),
  date: guess('2020-05-05'),
  country: guess('PT', 'of Portugal'),
  group: guess('state' as const),
  stance: guess('progress' as const),
  objectives: [guess(12)],
  targets: [guess('bid-children')],
});

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `statements-${++count}` });
});
afterEach(() => store.close());

async function opened() {
  const view = createStatementsView({
    store,
    now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
    me: async () => me,
    recognise: () => ana,
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

describe('what the words of a kept statement suggest', () => {
  const unread = () =>
    statement({
      country: null,
      about: { objective: null },
      speaker: { name: null, role: null },
      suggestions: { date: { value: '2026-05-01', confidence: 0.5, because: 'on the page', confirmedBy: null } },
    });

  it('fills the form that files it when the form has been opened, and what was filed is kept as agreed to', async () => {
    const one = unread();
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'file');
    expect(view.values.value.country).toBe('');
    await view.suggest();
    expect(view.values.value).toMatchObject({
      country: 'PT',
      objective: '12',
      stance: 'progress',
      group: 'state',
      target: '',
    });
    expect(view.values.value.speaker).toBe('');
    type(view, { target: 'bid-children', strength: '2', stance: 'setback' });
    await view.keep();
    const { statements, filings } = await store.everything();
    expect(filings).toMatchObject([{ country: 'PT', stance: 'setback', group: 'state' }]);
    expect(statements[0]?.suggestions).toMatchObject({
      country: { value: 'PT', because: 'of Portugal', confirmedBy: 'ana' },
      stance: { value: 'progress', confirmedBy: null },
      target: { value: 'bid-children', confirmedBy: 'ana' },
    });
    // Who spoke was not asked, so nobody has agreed to it or not.
    expect(statements[0]?.suggestions).not.toHaveProperty('speaker');
  });

  it('fills the form that edits it, and is not filled again once a person has cleared it', async () => {
    const one = unread();
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'edit');
    await view.suggest();
    expect(view.values.value).toMatchObject({ speaker: 'Ana Reis', country: 'PT' });
    type(view, { country: '' });
    await view.keep();
    const [kept] = (await store.everything()).statements;
    expect(kept).toMatchObject({
      speaker: { name: 'Ana Reis' },
      about: { country: null },
      suggestions: { speaker: { confirmedBy: 'ana' }, country: { value: 'PT', confirmedBy: null } },
    });
    view.begin(one.id, 'edit');
    await view.suggest();
    expect(view.values.value.country).toBe('');
    expect(view.cards.value[0]?.suggested).toContainEqual({
      field: 'Country',
      label: 'Portugal',
      words: 'of Portugal',
      where: '',
    });
  });

  it("does not suggest the day that is the statement's own", async () => {
    const one = statement({ date: '2020-05-05' });
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'edit');
    await view.suggest();
    expect(view.suggestions.value).not.toHaveProperty('date');
  });

  it('files nothing by an edit of something else', async () => {
    const one = statement({ about: { targets: ['bid-children'] }, speaker: { name: null } });
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'edit');
    await view.suggest();
    expect(view.values.value).toMatchObject({ speaker: 'Ana Reis', stance: '', group: '' });
    await view.keep();
    expect(view.problems.value).toEqual({});
    expect((await store.everything()).filings).toEqual([]);
  });

  it('keeps a judgement that an edit brings without a target, until it is filed', async () => {
    const one = unread();
    await store.keep({ statements: [one] });
    const view = await opened();
    const keep = async (what: 'edit' | 'file', parts: object) => {
      view.begin(one.id, what);
      type(view, parts);
      await view.keep();
      expect(view.problems.value).toEqual({});
      view.begin(one.id, 'file');
      const { stance, strength, group, note } = view.values.value;
      view.discard();
      return { stance, strength, group, note };
    };
    const first = { stance: 'setback', strength: '2', group: 'un', note: 'ask Marta' };
    expect(await keep('edit', first)).toEqual(first);
    expect(await keep('edit', { stance: 'position', strength: '', note: '' })).toEqual({
      ...first,
      stance: 'position',
      strength: '',
      note: '',
    });
    expect((await store.everything()).filings).toEqual([]);
    const none = { stance: '', strength: '', group: '', note: '' };
    expect(await keep('file', filed)).toEqual(none);
    expect((await store.everything()).filings).toHaveLength(1);
  });

  it('takes no note that could run', async () => {
    const one = unread();
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'edit');
    type(view, { note: '<script>1</script>' });
    await view.keep();
    expect(view.problems.value).toEqual({ note: 'markup' });
  });

  it('leaves what was cleared before Escape', async () => {
    const one = unread();
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'file');
    await view.suggest();
    type(view, { country: '' });
    view.lay();
    view.begin(one.id, 'file');
    await view.suggest();
    expect(view.values.value).toMatchObject({ country: '', stance: 'progress' });
  });

  it('is not asked for where nothing may be attributed', async () => {
    const one = statement({ rule: 'wilton-park', country: null });
    await store.keep({ statements: [one] });
    const view = await opened();
    view.begin(one.id, 'edit');
    await view.suggest();
    expect(view.suggestions.value).toEqual({});
    expect(view.values.value.country).toBe('');
  });
});
