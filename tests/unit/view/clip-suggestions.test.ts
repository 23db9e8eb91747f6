import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Heard } from '@/lib/clip/recognise/heard';
import type { Recognition } from '@/lib/clip/recognise/recognition';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { createClipView } from '@/lib/view/clip-view';
import { fillForm } from '@/lib/view/fill-form';
import type { FormValues } from '@/lib/view/form-values';
import { type PassageParts, passage } from '@/tests/fixtures/passage';
import { held } from './locks';
import { guess, recognised } from './recognised';

const tab = { id: 1, url: 'https://forum.example/record', title: 'Record of the plenary' };
const ana = recognised({
  speaker: guess('Ana Reis', 'ANA REIS, Minister of Labour of Peru'),
  role: guess('Minister of Labour'),
  speaksFor: guess('PE'),
  country: guess('PE', 'of Peru'),
  group: guess('state' as const),
  stance: guess('promise' as const, 'will end'),
  objectives: [guess(13, 'detention of children'), guess(7, 'children', 0.4)],
  targets: [guess('no-child-detention', 'detention of children'), guess('bid-children', 'children', 0.4)],
});
// The same country, so that a target can be filed.
const filed: Partial<FormValues> = { target: 'no-child-detention', strength: '1', date: '2026-05-06' };

let store: Store;
let count = 0;
let clock = 0;
let found: Recognition;
let words: PassageParts;
let heard: Heard[];

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `suggestions-${++count}` });
  found = ana;
  words = {};
  heard = [];
  held.clear();
});
afterEach(() => store.close());

const doors = {
  readPage: async () => {
    const read = passage(words);
    return {
      ok: true,
      frames: [{ frameId: 0, reading: { passage: read, page: read.page, frame: read.frame } }],
    } as const;
  },
  now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
  newKey: () => `key-${++clock}`,
  tool: 'GCM Scorecard 0.1.0',
  browser: 'Chrome 156',
  recognise: (it: Heard) => {
    heard.push(it);
    return found;
  },
};

async function started(more: Partial<Parameters<typeof createClipView>[0]> = {}) {
  const clip = createClipView({ ...doors, store, ...more });
  await clip.start(tab);
  return clip;
}

async function suggested(more = {}) {
  const clip = await started(more);
  await clip.suggest();
  return clip;
}

function type(clip: ReturnType<typeof createClipView>, values: Partial<FormValues>) {
  for (const [field, value] of Object.entries(values)) clip.input(field as 'note', value as string);
}

const keptStatement = async () => (await store.everything()).statements[0];

describe('what the words suggest', () => {
  it('comes after the form, and fills its empty fields', async () => {
    const clip = await started();
    expect([clip.phase.value, heard.length, clip.values.value.speaker]).toEqual(['form', 0, '']);
    await clip.suggest();
    expect(clip.values.value).toMatchObject({
      speaker: 'Ana Reis',
      role: 'Minister of Labour',
      speaksFor: 'PE',
      country: 'PE',
      group: 'state',
      stance: 'promise',
      objective: '13',
    });
  });

  it('hears the words with all that stands around them', async () => {
    words = { page: { authors: ['The secretariat'], publishedAt: '2026-05-07T08:00:00Z' } };
    await suggested({
      announced: async () => [{ name: 'Ana Reis', role: null, organisation: null, country: 'PE', session: null }],
    });
    expect(heard).toMatchObject([
      {
        quote: passage().quote.exact,
        before: 'Peru\n',
        headings: ['Plenary', 'Peru'],
        url: tab.url,
        lang: 'en',
        day: '2026-05-07',
        metadata: ['The secretariat', 'Forum'],
        expected: [{ name: 'Ana Reis' }],
      },
    ]);
  });

  it('never chooses a target, nor what it is not sure of', async () => {
    found = recognised({ ...ana, speaker: guess('Ana Reis', 'ANA', 0.3) });
    const clip = await suggested();
    expect(clip.values.value).toMatchObject({ speaker: '', target: '', role: 'Minister of Labour' });
    expect(clip.suggestions.value).toMatchObject({
      speaker: { value: 'Ana Reis' },
      target: { value: 'no-child-detention' },
      targets: { value: ['no-child-detention', 'bid-children'], because: 'detention of children\nchildren' },
      objectives: { value: ['13', '7'] },
    });
  });

  it('leaves alone what was typed before it came, also what was emptied', async () => {
    const clip = await started();
    type(clip, { speaker: 'Marta Ruiz', role: '' });
    await clip.suggest();
    expect(clip.values.value).toMatchObject({ speaker: 'Marta Ruiz', role: '', country: 'PE' });
  });

  it.each([
    ['was discarded', (clip: ReturnType<typeof createClipView>) => clip.discard()],
    ['was kept', (clip: ReturnType<typeof createClipView>) => clip.keep()],
  ])('comes too late for a clip that %s', async (_how, end) => {
    let answer = (_: Recognition) => {};
    const later = new Promise<Recognition>((done) => (answer = done));
    const clip = await started({ recognise: () => later });
    const asked = clip.suggest();
    await end(clip);
    answer(ana);
    await asked;
    expect(clip.values.value.speaker).toBe('');
    expect((await keptStatement())?.speaker.name ?? null).toBeNull();
  });

  it('is heard again when Keep was pressed too early and something is missing', async () => {
    let answer = (_: Recognition) => {};
    const later = new Promise<Recognition>((done) => (answer = done));
    const clip = await started({ recognise: () => later });
    void clip.suggest();
    type(clip, { date: 'next spring' });
    await clip.keep();
    answer(ana);
    await vi.waitFor(() => expect(clip.values.value.speaker).toBe('Ana Reis'));
  });

  it('never hinders a clip: where recognition fails nothing is suggested', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const clip = await suggested({ recognise: () => Promise.reject(new Error('no data')) });
    await clip.keep();
    expect(clip.saved.value?.as).toBe('saved_inbox');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('is taken from pasted words as they are', async () => {
    const clip = createClipView({ ...doors, store });
    await clip.paste();
    await clip.suggest();
    expect(heard).toEqual([]);
    type(clip, { quote: 'Peru will end the detention of children by 2027.' });
    await vi.waitFor(() => expect(clip.values.value.country).toBe('PE'));
  });
});

describe('the record of what was suggested', () => {
  it('says that a person kept it', async () => {
    const clip = await suggested();
    await clip.keep();
    const statement = await keptStatement();
    expect(statement).toMatchObject({
      speaker: { name: 'Ana Reis', role: 'Minister of Labour', country: 'PE' },
      about: { country: 'PE', objective: 13, targets: [] },
    });
    const me = (await store.settings())?.by.id;
    expect(statement?.suggestions.speaker).toEqual({
      value: 'Ana Reis',
      confidence: 0.9,
      because: 'ANA REIS, Minister of Labour of Peru',
      confirmedBy: me,
    });
    const confirmed = ['speaker', 'role', 'speaksFor', 'country', 'group', 'objective', 'stance'];
    for (const field of confirmed) expect(statement?.suggestions[field]?.confirmedBy, field).toBe(me);
    expect(statement?.suggestions.target?.confirmedBy).toBeNull();
  });

  it.each([
    ['changed', { speaker: 'Ana María Reis', objective: '7' }, { name: 'Ana María Reis' }, 7],
    ['cleared', { speaker: '', objective: '' }, { name: null }, null],
  ])(
    'keeps it as it was suggested where a person %s it, beside what the person chose',
    async (_how, typed, speaker, objective) => {
      const clip = await suggested();
      type(clip, typed);
      await clip.keep();
      expect(await keptStatement()).toMatchObject({
        speaker,
        about: { objective },
        suggestions: {
          speaker: { value: 'Ana Reis', confirmedBy: null },
          objective: { value: 13, confirmedBy: null },
          country: { value: 'PE', confirmedBy: expect.any(String) },
        },
      });
    },
  );

  it('says that the suggested target was the one chosen', async () => {
    const clip = await suggested();
    type(clip, filed);
    await clip.keep();
    expect(clip.saved.value?.as).toBe('saved');
    expect((await keptStatement())?.suggestions.target?.confirmedBy).toEqual(expect.any(String));
    expect((await store.everything()).filings).toMatchObject([{ country: 'PE', stance: 'promise', group: 'state' }]);
  });

  it('lets a judgement wait for its target: what was taken, and before it what was typed', async () => {
    const clip = await suggested();
    type(clip, { stance: 'setback', strength: '2', note: 'ask Marta' });
    await clip.keep();
    const statement = await keptStatement();
    expect(statement?.suggestions.stance).toMatchObject({ value: 'promise', confirmedBy: null });
    expect(statement && fillForm(statement)).toMatchObject({
      stance: 'setback',
      strength: '2',
      group: 'state',
      note: 'ask Marta',
    });
  });

  it('lets a judgement that waits be changed and cleared, and ends its waiting when it is filed', async () => {
    const waits = async () => {
      const kept = await keptStatement();
      const { stance, strength, note } = kept ? fillForm(kept) : ({} as FormValues);
      return [stance, strength, note];
    };
    const turn = async (values: Partial<FormValues>) => {
      const clip = await suggested();
      type(clip, values);
      await clip.keep();
      expect(clip.problems.value).toEqual({});
    };
    await turn({ stance: 'setback', strength: '2', note: 'ask Marta' });
    expect(await waits()).toEqual(['setback', '2', 'ask Marta']);
    await turn({ stance: 'promise', strength: '1', note: '' });
    expect(await waits()).toEqual(['promise', '1', '']);
    await turn({ stance: '' });
    expect(await waits()).toEqual(['', '1', '']);
    await turn({ ...filed, stance: 'setback', group: 'un' });
    expect((await store.everything()).filings).toMatchObject([{ stance: 'setback', strength: 1 }]);
    expect((await waits()).slice(1)).toEqual(['', '']);
  });

  it('has the judgement wait as before when a second clip is taken back', async () => {
    const clip = await suggested();
    type(clip, { strength: '2', note: 'ask Marta' });
    await clip.keep();
    const again = await suggested();
    type(again, { ...filed, strength: '3' });
    await again.keep();
    await again.undo();
    const kept = await keptStatement();
    expect(kept && fillForm(kept)).toMatchObject({ strength: '2', note: 'ask Marta' });
  });

  it('does not fill again what a person cleared, when the same words are clipped again', async () => {
    const first = await suggested();
    type(first, { speaker: '', group: '' });
    await first.keep();
    const again = await suggested();
    expect(again.seen.value.here).not.toBeNull();
    expect(again.values.value).toMatchObject({ speaker: '', group: '', country: 'PE', stance: 'promise' });
  });

  it('holds only what a record can', async () => {
    found = recognised({
      speaker: guess('<script>1</script>'),
      role: guess('r'.repeat(30_000), 'w'.repeat(30_000), Number.NaN),
      country: guess('XX'),
      date: guess('next spring'),
      objectives: [guess(24), guess(2)],
      targets: [guess('no-such-target')],
    });
    const clip = await suggested();
    expect(Object.keys(clip.suggestions.value).sort()).toEqual(['objective', 'objectives', 'role', 'speaker']);
    await clip.keep();
    expect((await keptStatement())?.speaker.name).toBe('‹script›1‹/script›');
  });
});

describe('a person who corrects the country', () => {
  it('is asked for the voice again, which was taken from another', async () => {
    const clip = await suggested();
    type(clip, { country: 'KE' });
    expect(clip.values.value).toMatchObject({ country: 'KE', speaksFor: '', group: '', speaker: 'Ana Reis' });
    type(clip, { country: 'PE' });
    expect(clip.values.value).toMatchObject({ speaksFor: 'PE', group: 'state' });
  });

  it('keeps a voice that was chosen by hand', async () => {
    const clip = await suggested();
    type(clip, { speaksFor: 'PE', group: 'un', country: 'KE' });
    expect(clip.values.value).toMatchObject({ country: 'KE', speaksFor: 'PE', group: 'un' });
  });
});

describe('off the record', () => {
  const secret = { page: { url: 'https://www.wiltonpark.org.uk/event/wp1634', publishedAt: '2018-10-25' } };

  it('nothing is suggested but the date', async () => {
    words = secret;
    const clip = await suggested();
    expect(heard).toEqual([]);
    expect(clip.values.value).toMatchObject({ speaker: '', country: '', stance: '', date: '2018-10-25' });
    await clip.keep();
    expect(await keptStatement()).toMatchObject({ suggestions: {}, date: '2018-10-25', speaker: { name: null } });
  });

  it('what was suggested is taken back when the address says so, and what was typed stays', async () => {
    const clip = createClipView({ ...doors, store });
    await clip.paste();
    type(clip, { quote: 'Peru will end the detention of children by 2027.' });
    await vi.waitFor(() => expect(clip.values.value.country).toBe('PE'));
    type(clip, { objective: '5', address: 'www.wiltonpark.org.uk/event/wp1634' });
    expect(clip.values.value).toMatchObject({ speaker: '', country: '', speaksFor: '', objective: '5' });
    await clip.keep();
    expect(await keptStatement()).toMatchObject({ suggestions: {}, about: { objective: 5 } });
  });
});

describe('the next clip of a page', () => {
  const next = { quote: { exact: 'We will also open twelve schools.' } };

  it.each([
    ['finds nobody', recognised(), 'Ana Reis', true],
    ['finds the same speaker by the surname', recognised({ speaker: guess('Reis') }), 'Ana Reis', true],
    ['finds another speaker', recognised({ speaker: guess('Marta Ruiz') }), 'Marta Ruiz', false],
    ['finds another country', recognised({ country: guess('KE') }), '', false],
    ['is not sure of another speaker', recognised({ speaker: guess('Marta Ruiz', 'MARTA', 0.2) }), '', false],
    ['finds an organisation', recognised({ organisation: guess('UNHCR') }), '', false],
  ])('has the last speaker only while recognition finds no other: it %s', async (_what, then, speaker, isCarried) => {
    const first = await suggested();
    await first.keep();
    found = then;
    words = next;
    const clip = await started();
    expect([clip.values.value.speaker, clip.carried.value]).toEqual(['', false]);
    await clip.suggest();
    expect([clip.values.value.speaker, clip.carried.value]).toEqual([speaker, isCarried]);
    expect(clip.values.value.speaksFor).toBe(isCarried ? 'PE' : '');
  });

  it('has the last speaker also where recognition fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await (await suggested()).keep();
    words = next;
    const clip = await suggested({ recognise: () => Promise.reject(new Error('no data')) });
    expect([clip.values.value.speaker, clip.carried.value]).toEqual(['Ana Reis', true]);
    told.mockRestore();
  });

  it('does not mix the last speaker with one whose name is typed', async () => {
    await (await suggested()).keep();
    [found, words] = [recognised(), next];
    const clip = await started();
    type(clip, { speaker: 'Marta Ruiz' });
    await clip.suggest();
    expect(clip.values.value).toMatchObject({ speaker: 'Marta Ruiz', role: '', speaksFor: '' });
  });
});
