import { expect, type Page, test } from '@playwright/test';
import { makeDraft } from '@/lib/clip/make-draft';
import { exportJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { type Pages, servePages } from './harness/pages';
import { selectText } from './harness/select-text';
import { keptIn, leaveDrafts, wordsOf } from './kept';
import { keep } from './popup-form';
import { buildWithStorePage } from './store-page';
import type { StorePage } from './store-page-script';

declare const gcm: StorePage;
declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

const isLong = !!process.env.GCM_LONG;
const KILLS = isLong ? 60 : 12;
const CRASHES = isLong ? 20 : 5;
const CLIPS = 1_000;
const BY_WORKER = 100;

const sentence = (at: number) => `Delegation number ${at} will pay the fares of its observers until the review.`;

test.describe('with the menu', () => {
  test.describe.configure({ mode: 'serial' });
  let pages: Pages;
  let run: ChromiumRun;
  let watch: Page;
  let page: Page;

  test.beforeAll(async () => {
    pages = await servePages();
    // A long page takes the worker a while to read, so a kill can fall between its writes.
    const record = Array.from({ length: 20_000 }, (_, at) => `<p>${at} <b>and</b> <i>so on</i>.</p>`).join('');
    const words = Array.from({ length: KILLS + 20 }, (_, at) => `<p>${sentence(at)}</p>`).join('');
    pages.put(
      'long.html',
      `<!doctype html><title>A long record</title><style>body { margin-block-start: 900px }</style>${words}${record}`,
    );
    run = await openChromium({ headed: true });
    watch = await run.openExtensionPage('scorecard.html#/settings');
    page = await run.page(pages.url('long.html'));
  });

  test.afterAll(async () => {
    await run?.close();
    await pages?.close();
  });

  test(`what a clip from the menu has written outlives its worker, killed at ${KILLS} moments`, async () => {
    test.setTimeout(60_000 + KILLS * 6_000);
    const ends = { nothing: 0, draft: 0, statement: 0 };
    for (let at = 0; at < KILLS; at += 1) {
      if (at % 4 === 3) await run.killWorker();
      else await run.worker();
      await selectLine(page, at);
      const written = firstWrite(watch);
      written.catch(() => undefined);
      const gesture = run.clickMenu(page);
      if (at % 2 === 0) await written;
      await pause(at % 2 === 0 ? Math.random() * 60 : 700 + Math.random() * 400);
      await run.killWorker();
      const left = await keptIn(watch);
      await gesture;
      const isDraft = left.drafts.some((it) => wordsOf(it) === sentence(at));
      const isKept = left.statements.some((it) => wordsOf(it) === sentence(at));
      ends[isKept ? 'statement' : isDraft ? 'draft' : 'nothing'] += 1;
      expect(Number(left.badge || 0)).toBeLessThanOrEqual(left.inbox.length);

      await run.worker();
      await expect.poll(async () => (await keptIn(watch)).drafts).toEqual([]);
      const { statements, inbox, badge } = await keptIn(watch);
      const same = statements.filter((it) => wordsOf(it) === sentence(at));
      if (isDraft || isKept) expect(same).toHaveLength(1);
      expect(Number(badge || 0)).toBeLessThanOrEqual(inbox.length);
    }
    test.info().annotations.push({ type: 'killed with', description: JSON.stringify(ends) });
    // Had the menu never been reached, nothing would be lost either, and nothing shown.
    expect(ends.statement + ends.draft).toBeGreaterThan(0);
  });

  test('a click that wakes the worker is one clip, with its context', async () => {
    for (let at = KILLS; at < KILLS + 5; at += 1) {
      await selectLine(page, at);
      await run.killWorker();
      await run.clickMenu(page);
      await expect
        .poll(async () => (await keptIn(watch)).statements.some((it) => wordsOf(it) === sentence(at)))
        .toBe(true);
      await pause(300);
      const kept = (await keptIn(watch)).statements.find((it) => wordsOf(it) === sentence(at));
      expect(kept).toMatchObject({ context: { reason: null }, captures: [{ method: 'dom' }] });
    }
  });

  test('the draft of a worker that was killed becomes a statement when the worker wakes, and the badge counts it', async () => {
    const words = 'The Chair asked that the list of speakers be closed at noon on the third day.';
    const before = await keptIn(watch);
    await run.killWorker();
    await leaveDrafts(watch, [menuDraft('left', words)]);
    await run.worker();
    await expect.poll(async () => (await keptIn(watch)).statements.length).toBe(before.statements.length + 1);
    const after = await keptIn(watch);
    const kept = after.statements.find((it) => wordsOf(it) === words);
    expect(kept).toMatchObject({
      context: { before: null, after: null, reason: 'unreadable' },
      source: { docUrl: pages.url('long.html'), title: 'A long record' },
      captures: [{ method: 'menu' }],
    });
    expect(after.drafts).toEqual([]);
    await expect.poll(async () => (await keptIn(watch)).badge).toBe(String(before.inbox.length + 1));
  });

  test('while the worker sleeps, the popup makes a statement of what the worker left', async () => {
    const words = 'The host thanked the interpreters, without whom nobody would have understood anybody.';
    await run.killWorker();
    await leaveDrafts(watch, [menuDraft('left for the popup', words)]);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const popup = await run.triggerAction(page);
    await expect
      .poll(async () => (await keptIn(watch)).statements.find((it) => wordsOf(it) === words))
      .toMatchObject({ context: { reason: 'unreadable' } });
    expect((await keptIn(watch)).drafts).toEqual([]);
    await popup.close();
  });

  test('when worker and popup both find what a killed worker left, it is taken once', async () => {
    // So many that the worker is still at it when the popup opens.
    const words = Array.from({ length: 80 }, (_, at) => `Speaker number ${at} ran over time and was not sorry.`);
    const left = words.map((it) => menuDraft(`left for both: ${it}`, it));
    await run.killWorker();
    await leaveDrafts(watch, left);
    const [popup] = await Promise.all([run.triggerAction(page), run.worker()]);
    await expect.poll(async () => (await keptIn(watch)).drafts.length, { timeout: 20_000 }).toBe(0);
    const { statements } = await keptIn(watch);
    const taken = statements.filter((it) => wordsOf(it).startsWith('Speaker number'));
    expect(taken.map((it) => it.captures.length)).toEqual(words.map(() => 1));
    await popup.close();
  });

  test('what was typed before the popup closed is there at its next opening', async () => {
    await selectLine(page, KILLS + 6);
    const first = await run.triggerAction(page);
    await first.getByLabel('Speaker').pressSequentially('Ana Reis');
    await first.getByLabel('Note').pressSequentially('said twice');
    await expect
      .poll(async () => (await keptIn(watch)).drafts[0]?.form)
      .toEqual({ speaker: 'Ana Reis', note: 'said twice' });
    await first.close();

    await page.evaluate(() => getSelection()?.removeAllRanges());
    const second = await run.triggerAction(page);
    await expect(second.getByText('An unfinished clip is still here.')).toBeVisible();
    await second.getByRole('button', { name: 'Go on with it' }).click();
    await expect(second.getByLabel('Quote')).toHaveValue(sentence(KILLS + 6));
    await expect(second.getByLabel('Speaker')).toHaveValue('Ana Reis');
    await expect(second.getByLabel('Note')).toHaveValue('said twice');
    await second.close();

    await selectLine(page, KILLS + 6);
    const third = await run.triggerAction(page);
    await expect(third.getByLabel('Speaker')).toHaveValue('Ana Reis');
    await keep(third);
    await third.close();
    const { drafts, statements } = await keptIn(watch);
    expect(drafts).toEqual([]);
    expect(statements.filter((it) => wordsOf(it) === sentence(KILLS + 6))).toMatchObject([
      { speaker: { name: 'Ana Reis' } },
    ]);
  });

  const menuDraft = (key: string, selectionText: string) =>
    makeDraft({
      key,
      startedAt: new Date().toISOString(),
      method: 'menu',
      menu: { selectionText, pageUrl: pages.url('long.html'), frameUrl: null, frameId: 0 },
      tab: { url: pages.url('long.html'), title: 'A long record' },
    });
});

test(`after “Saved” the browser may be killed: the clip is there again, ${CRASHES} times of ${CRASHES}`, async () => {
  test.setTimeout(60_000 + CRASHES * 15_000);
  const pages = await servePages();
  pages.put(
    'record.html',
    `<title>A record</title>${Array.from({ length: CRASHES }, (_, at) => `<p>${sentence(at)}</p>`).join('')}`,
  );
  const run = await openChromium();
  try {
    for (let at = 0; at < CRASHES; at += 1) {
      const page = await run.page(pages.url('record.html'));
      await selectText(page, sentence(at));
      const popup = await run.triggerAction(page);
      await keep(popup);
      await run.kill9();
      await run.restart();
      const { scorecard } = await exportJson(run);
      const expected = Array.from({ length: at + 1 }, (_, earlier) => sentence(earlier));
      expect(scorecard.statements.map(wordsOf).toSorted()).toEqual(expected.toSorted());
    }
  } finally {
    await run.close();
    await pages.close();
  }
});

test(`${CLIPS} clips written by two pages and the worker at once are all there, and none undid another`, async () => {
  test.setTimeout(180_000);
  const built = await buildWithStorePage();
  const run = await openChromium({ extension: built.folder });
  try {
    const [one, two] = [await run.openExtensionPage('test-store.html'), await run.openExtensionPage('test-store.html')];
    await run.killWorker();
    await one.evaluate((to) => gcm.leaveDrafts(0, to), BY_WORKER);
    const half = BY_WORKER + (CLIPS - BY_WORKER) / 2;
    await Promise.all([
      one.evaluate(([from, to]) => gcm.keepAll(from, to), [BY_WORKER, half] as const),
      two.evaluate(([from, to]) => gcm.keepAll(from, to), [half, CLIPS] as const),
      run.worker(),
    ]);
    await expect.poll(() => one.evaluate(() => gcm.drafts()), { timeout: 30_000 }).toBe(0);

    const { statements, filings } = await two.evaluate(() => gcm.everything());
    expect(new Set(statements.map((it) => it.id)).size).toBe(CLIPS);
    expect(statements).toHaveLength(CLIPS);
    expect(new Set(statements.map(wordsOf)).size).toBe(CLIPS);
    expect(filings).toHaveLength((CLIPS - BY_WORKER) / 10);
    // Each capture is tied to the one before it, whoever wrote that: a write that overlooked another would fork the chain.
    const captures = statements.flatMap((it) => it.captures);
    const links = new Map(captures.map((it) => [it.prevHash, it.chainHash]));
    let length = 0;
    for (let at = links.get(null); at; at = links.get(at)) length += 1;
    expect(length).toBe(CLIPS);
    const { statements: counted, inbox } = await one.evaluate(() => gcm.summary());
    expect({ counted, inbox }).toEqual({ counted: CLIPS, inbox: CLIPS });
    const { kept, recounted } = await one.evaluate(() => gcm.standings());
    expect(kept).toEqual(recounted);
    expect(kept).toBeTruthy();
  } finally {
    await run.close();
    built.remove();
  }
});

test('one sentence clipped by two pages at once is one statement with two captures', async () => {
  const built = await buildWithStorePage();
  const run = await openChromium({ extension: built.folder });
  try {
    const [one, two] = [await run.openExtensionPage('test-store.html'), await run.openExtensionPage('test-store.html')];
    for (let clip = 0; clip < 10; clip += 1) {
      const ids = await Promise.all([one, two].map((page) => page.evaluate((it) => gcm.keep(it), clip)));
      expect(new Set(ids).size).toBe(1);
    }
    const { statements } = await one.evaluate(() => gcm.everything());
    expect(statements.map((it) => it.captures.length)).toEqual(Array(10).fill(2));
  } finally {
    await run.close();
    built.remove();
  }
});

test('a newer version may take the database at once, and our pages then say so in words', async () => {
  const pages = await servePages();
  const run = await openChromium({ headed: true });
  try {
    const page = await run.page(pages.url('sample-meeting.html'));
    const words = 'Nobody was named and shamed';
    await selectText(page, words);
    const full = await run.openExtensionPage('scorecard.html');
    await run.worker();
    const newer = await run.openExtensionPage('scorecard.html#/settings');
    const popup = await run.triggerAction(page);
    await expect(popup.getByLabel('Quote')).toHaveValue(words);
    const waited = await newer.evaluate(openNewer);
    expect(waited).toBeLessThan(3_000);

    // The popup was in the middle of a clip: it says why it cannot be kept, and does not say "Saved".
    await popup.getByRole('button', { name: 'Keep' }).click();
    await expect(popup.getByRole('alert')).toContainText('newer version');
    await expect(popup.getByText(/^Saved/)).toHaveCount(0);
    await popup.close();
    await full.reload();
    await expect(full.getByRole('alert')).toContainText('newer version');
    const again = await run.triggerAction(page);
    await expect(again.getByRole('alert')).toContainText('newer version');
    await again.close();
    await run.clickMenu(page);
    await expect.poll(() => newer.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  } finally {
    await run.close();
    await pages.close();
  }
});

// Today the button is silent: what a verb throws on the full page is caught nowhere.
test('a page that stood open while a newer version took the database says so at the next press of a button', async () => {
  const run = await openChromium();
  try {
    const share = await run.openExtensionPage('scorecard.html#/share');
    const newer = await run.openExtensionPage('scorecard.html#/settings');
    await newer.evaluate(openNewer);
    await share.getByRole('button', { name: 'Export JSON' }).click();
    await expect(share.getByRole('alert')).toContainText('newer version');
  } finally {
    await run.close();
  }
});

// Opens the database as a later version of ours would; tells how long the others kept it waiting.
function openNewer(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('gcm-scorecard', 99);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      asked.result.close();
      resolve(performance.now() - start);
    };
  });
}

// The lines of the long page come first, each with its number.
function selectLine(page: Page, at: number): Promise<void> {
  return page.evaluate((nth) => {
    const line = document.querySelectorAll('p')[nth] as Element;
    getSelection()?.selectAllChildren(line);
    line.scrollIntoView({ block: 'center' });
  }, at);
}

// Our pages tell each other when something was written; the first word of it comes after the draft is on disk.
function firstWrite(watch: Page): Promise<void> {
  return watch.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('gcm-scorecard-changed');
        channel.onmessage = () => resolve();
        setTimeout(resolve, 5_000);
      }),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
