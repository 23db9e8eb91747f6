import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '@/lib/clip/choose-passage';
import { rerate } from '@/lib/score/kept';
import { openStore, type Store } from '@/lib/store/store';
import { clipFromMenu, finishMenuDrafts } from '@/lib/view/clip-from-menu';
import { createClipView } from '@/lib/view/clip-view';
import { fillForm } from '@/lib/view/fill-form';
import type { FormValues } from '@/lib/view/form-values';
import { passage } from '@/tests/fixtures/passage';
import { held } from './locks';

const tab = { id: 1, url: 'https://forum.example/record', title: 'Record of the plenary' };
let store: Store;
let count = 0;
let clock = 0;
let reading: PageReading;
let reachable: 'page' | 'nobody' = 'page';

beforeEach(() => {
  store = openStore({ rerate, today: () => '2026-11-21', name: `view-${++count}` });
  const words = passage();
  reading = { passage: words, page: words.page, frame: words.frame };
  reachable = 'page';
});
afterEach(() => store.close());

const doors = () => ({
  store,
  readPage: async () =>
    reachable === 'page'
      ? ({ ok: true, frames: [{ frameId: 0, reading }] } as const)
      : ({ ok: false, problem: 'page-closed' } as const),
  now: () => new Date(Date.parse('2026-11-21T10:00:00Z') + ++clock * 1000).toISOString(),
  newKey: () => `key-${++clock}`,
  tool: 'GCM Scorecard 0.1.0',
  browser: 'Chrome 156',
});

const filed: Partial<FormValues> = {
  country: 'PE',
  objective: '13',
  target: 'no-child-detention',
  stance: 'promise',
  strength: '1',
  group: 'state',
  date: '2026-05-06',
};

async function started() {
  const clip = createClipView(doors());
  await clip.start(tab);
  return clip;
}

function type(clip: ReturnType<typeof createClipView>, values: Partial<FormValues>) {
  for (const [field, value] of Object.entries(values)) clip.input(field as 'note', value as string);
}

describe('the clip form', () => {
  it('writes the words down before it shows the form', async () => {
    const clip = await started();
    expect(clip.phase.value).toBe('form');
    expect((await store.drafts()).map((it) => it.passage?.quote.exact)).toEqual([passage().quote.exact]);
  });

  it('keeps to the inbox without a target, and with its filing when one is chosen', async () => {
    const clip = await started();
    await clip.keep();
    expect(await store.inbox()).toHaveLength(1);
    const again = await started();
    type(again, filed);
    await again.keep();
    expect([clip.saved.value?.as, again.saved.value?.as]).toEqual(['saved_inbox', 'saved_again']);
    const all = await store.everything();
    expect([all.statements.length, all.filings.length, (await store.inbox()).length]).toEqual([1, 1, 0]);
    expect(all.filings[0]).toMatchObject({
      country: 'PE',
      targetId: 'no-child-detention',
      group: 'state',
      strength: 1,
    });
    expect(await store.drafts()).toEqual([]);
  });

  it('files for several States on several targets at once', async () => {
    const clip = await started();
    type(clip, { ...filed, group: 'un' });
    clip.input('alsoFor', ['BO', 'CO', 'PE']);
    clip.input('alsoOn', ['bid-children']);
    await clip.keep();
    const { filings } = await store.everything();
    expect(filings.map((it) => `${it.country} ${it.targetId}`).sort()).toEqual(
      ['BO', 'CO', 'PE'].flatMap((code) => [`${code} bid-children`, `${code} no-child-detention`]),
    );
  });

  it("refuses the group state for another country's speaker, but for a State chosen by hand", async () => {
    const clip = await started();
    type(clip, { ...filed, speaksFor: 'CL' });
    await clip.keep();
    expect(clip.problems.value).toEqual({ group: 'group-state-other-country' });
    expect((await store.everything()).statements).toEqual([]);
    clip.input('onBehalfOf', ['PE']);
    await clip.keep();
    expect((await store.everything()).filings).toHaveLength(1);
  });

  it.each([
    [{ country: '' }, { country: 'target-without-country' }],
    [{ stance: '' as const }, { stance: 'stance-missing' }],
    [{ strength: '' as const }, { strength: 'strength-missing' }],
    [{ group: '' as const }, { group: 'group-missing' }],
    [{ stance: 'contradiction' as const }, { denies: 'denies-missing' }],
    [{ date: 'next spring' }, { date: 'date-unreadable' }],
    [{ note: '<script>1</script>' }, { note: 'markup' }],
  ])('asks for what a filing needs: %j', async (missing, problems) => {
    const clip = await started();
    type(clip, { ...filed, ...missing });
    await clip.keep();
    expect(clip.problems.value).toEqual(problems);
    expect(await store.drafts()).toHaveLength(1);
  });

  it('is one clip, however often Enter is pressed', async () => {
    const clip = await started();
    await Promise.all([clip.keep(), clip.keep(), clip.keep()]);
    expect((await store.everything()).statements[0]?.captures).toHaveLength(1);
  });

  it('takes the last clip back, and only that', async () => {
    const first = await started();
    type(first, { speaker: 'Ana Reis' });
    await first.keep();
    const again = await started();
    type(again, { ...filed, speaker: 'Somebody else' });
    await again.keep();
    await again.undo();
    const all = await store.everything();
    expect(all.filings).toEqual([]);
    expect(all.statements[0]?.speaker.name).toBe('Ana Reis');
  });

  it('puts a filing back as it was when the clip that wrote over it is taken back', async () => {
    const first = await started();
    type(first, { ...filed, stance: 'progress', strength: '2' });
    await first.keep();
    const again = await started();
    type(again, { ...filed, stance: 'setback', strength: '3' });
    await again.keep();
    expect((await store.everything()).filings).toMatchObject([{ stance: 'setback', strength: 3 }]);
    await again.undo();
    expect((await store.everything()).filings).toMatchObject([{ stance: 'progress', strength: 2 }]);
  });

  it('keeps the targets of a statement that is clipped again without one', async () => {
    const first = await started();
    type(first, filed);
    await first.keep();
    const again = await started();
    await again.keep();
    expect((await store.everything()).statements[0]?.about.targets).toEqual(['no-child-detention']);
  });

  it('lets a judgement wait with its statement until a target is chosen', async () => {
    const clip = await started();
    type(clip, { stance: 'setback', strength: '2', note: 'ask Marta' });
    await clip.keep();
    const [statement] = (await store.everything()).statements;
    expect(statement && fillForm(statement)).toMatchObject({ stance: 'setback', strength: '2', note: 'ask Marta' });
  });

  it("does not take one State's unfinished clip for another's with the same words", async () => {
    const clip = await started();
    type(clip, { speaker: 'Ana of Ghana' });
    await new Promise((done) => setTimeout(done, 50));
    held.clear();
    const words = passage({ context: { before: 'Kenya\n' }, place: { start: 500, end: 548 } });
    reading = { ...reading, passage: words };
    const next = await started();
    expect(next.values.value.speaker).toBe('');
    expect(next.leftovers.value).toHaveLength(1);
  });

  it('offers what a closed popup left, with every keystroke', async () => {
    const clip = await started();
    type(clip, { speaker: 'An', note: 'half a wo' });
    await new Promise((done) => setTimeout(done, 50));
    held.clear(); // the popup was closed: the browser let go of its lock
    reading = { ...reading, passage: null };
    const next = await started();
    expect(next.leftovers.value).toHaveLength(1);
    const [left] = next.leftovers.value;
    if (left) await next.resume(left);
    expect(next.values.value).toMatchObject({ speaker: 'An', note: 'half a wo', quote: passage().quote.exact });
  });

  it('says that nothing was saved when nothing was', async () => {
    const clip = await started();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args: [unknown, IDBValidKey?]) {
      const request = put.apply(this, args);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    try {
      await clip.keep();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect([clip.saved.value, clip.trouble.value, clip.phase.value]).toEqual([null, 'not-saved', 'form']);
    await clip.keep();
    expect(clip.saved.value).not.toBeNull();
  });

  it('keeps nothing that attributes from an off-the-record page, and says so', async () => {
    const words = passage({
      quote: { exact: 'We in Peru will not sign the text as it stands today.' },
      page: { url: 'https://www.wiltonpark.org.uk/event/wp1634', siteName: 'Wilton Park' },
    });
    reading = { passage: words, page: words.page, frame: words.frame };
    const clip = createClipView(doors());
    await clip.start({ ...tab, url: words.page.url });
    expect(clip.rule.value?.id).toBeTruthy();
    type(clip, { country: 'PE' });
    await clip.keep();
    expect(clip.problems.value).toEqual({ country: 'off-record-country' });
    clip.input('country', '');
    type(clip, { date: '2018-10-25', objective: '23' });
    await clip.keep();
    expect((await store.settings())?.lastClip).toBeNull();
    const [statement] = (await store.everything()).statements;
    expect(statement).toMatchObject({ date: '2018-10-25', about: { objective: 23, country: null } });
    expect(statement).toMatchObject({
      doNotAttribute: { rule: expect.any(String) },
      context: { before: null, after: null, headings: [], reason: 'not-attributable' },
      speaker: { name: null, country: null },
      quote: { struck: [{ start: 6, end: 10 }] },
    });
  });

  it('keeps pasted words with the meeting at which they were heard, and remembers the meeting', async () => {
    reachable = 'nobody';
    const clip = await started();
    expect([clip.phase.value, clip.trouble.value]).toEqual(['idle', 'page-closed']);
    await clip.paste();
    type(clip, {
      quote: 'We will open twelve centres before the next forum.',
      meeting: 'Lakeside Forum',
      date: '2026-05-06',
    });
    await clip.keep();
    const all = await store.everything();
    expect(all.meetings).toMatchObject([{ name: 'Lakeside Forum', days: ['2026-05-06'] }]);
    expect(all.statements).toMatchObject([
      { meetingId: all.meetings[0]?.id, context: { reason: 'pasted' }, captures: [{ method: 'paste' }] },
    ]);
    await clip.paste();
    expect(clip.values.value.meeting).toBe('Lakeside Forum');
  });

  it.each([
    [
      'a frame of another site on an off-the-record page',
      { url: 'https://slides.example/1' },
      'https://www.wiltonpark.org.uk/e/1',
    ],
    ['a page that says so far above the words', { offRecord: 'Chatham House Rule' }, tab.url],
  ])('applies the rule to %s', async (_where, page, url) => {
    const words = passage({ page });
    reading = { passage: words, page: words.page, frame: words.frame };
    const clip = createClipView(doors());
    await clip.start({ ...tab, url });
    expect(clip.rule.value).not.toBeNull();
  });

  it('applies the off-the-record rule to an address that is typed beside pasted words', async () => {
    const clip = createClipView(doors());
    await clip.paste();
    expect(clip.rule.value).toBeNull();
    type(clip, { address: 'www.wiltonpark.org.uk/event/wp1634' });
    expect(clip.rule.value).not.toBeNull();
  });
});

describe('the menu', () => {
  const click = {
    selectionText: passage().quote.exact,
    pageUrl: tab.url,
    frameUrl: null,
    frameId: 0,
    tabId: 1,
    title: tab.title,
  };

  it('keeps a selection with its context, and leaves no draft', async () => {
    expect(await clipFromMenu(click, doors())).toMatchObject({ ok: true });
    const [statement] = (await store.everything()).statements;
    expect(statement).toMatchObject({ context: { reason: null }, captures: [{ method: 'dom' }] });
    expect(await store.drafts()).toEqual([]);
  });

  it('keeps the words alone of a page that lets nobody in, and says why', async () => {
    reachable = 'nobody';
    await clipFromMenu({ ...click, frameUrl: 'https://other.example/frame' }, doors());
    expect((await store.everything()).statements).toMatchObject([
      { context: { reason: 'frame-denied' }, source: { docUrl: 'https://other.example/frame', topUrl: tab.url } },
    ]);
  });

  it('finishes what a killed worker left, once', async () => {
    const draft = {
      key: 'left',
      startedAt: '2026-11-21T09:00:00Z',
      method: 'menu' as const,
      passage: null,
      file: null,
      form: {},
    };
    const { selectionText, pageUrl, frameUrl, frameId } = click;
    await store.saveDraft({ ...draft, menu: { selectionText, pageUrl, frameUrl, frameId }, tab });
    await Promise.all([finishMenuDrafts(doors()), finishMenuDrafts(doors())]);
    const all = await store.everything();
    expect(all.statements).toMatchObject([{ context: { reason: 'unreadable' } }]);
    expect(all.statements[0]?.captures).toHaveLength(1);
    expect(await store.drafts()).toEqual([]);
  });
});
