import { expect, type Frame, type Page, test } from '@playwright/test';
import type { Statement } from '@/lib/scorecard/statement';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { openFirefox } from './harness/firefox';
import { type Pages, servePages } from './harness/pages';
import { dragOver } from './harness/select-text';
import { keptIn, wordsOf } from './kept';
import { keep } from './popup-form';
import { complaintsOf, stateInPage, stateOf } from './untouched';

let pages: Pages;
let run: ChromiumRun;
let watch: Page;

test.beforeAll(async () => {
  pages = await servePages();
  run = await openChromium({ headed: true });
  await serveAs('record.xhtml', 'application/xhtml+xml', XHTML);
  pages.put('record.svg', SVG);
  pages.put(
    'sandbox.html',
    `<title>Around a closed frame</title><iframe sandbox srcdoc="<p id=words>${SANDBOX}</p>" width="700" height="120"></iframe>`,
  );
  pages.put('sandboxed-record.html', `<title>The record in a closed frame</title><p id="words">${SANDBOXED}</p>`);
  pages.put(
    'sandboxed.html',
    '<title>Around a closed frame</title><iframe sandbox src="sandboxed-record.html" width="700" height="120"></iframe>',
  );
  pages.put(
    'srcdoc.html',
    `<title>Around a frame without an address</title><iframe srcdoc="<p id=words>${SRCDOC}</p>" width="700" height="120"></iframe>`,
  );
  pages.put(
    'field.html',
    `<title>A page with a field</title><p>Take the floor here:</p><input size="100" value="And: ${FIELD} Secret: 1234."><input type="password" value="secret">`,
  );
  watch = await run.openExtensionPage('scorecard.html#/settings');
});

test.afterAll(async () => {
  await run?.close();
  await pages?.close();
});

const FORGED = 'Samoa will translate each form into the languages of its islands.';
const FORGE = `
  globalThis.answered = 0;
  globalThis.rounds = 0;
  addEventListener('message', (event) => { if (event.data && event.data.forged !== true) answered += 1; });
  setInterval(() => {
    for (const type of ['clip', 'save', 'saveDraft', 'keep', 'export', 'import', 'eraseAll', 'read-page', 'gcm-scorecard-changed']) {
      postMessage({ forged: true, type, action: type, quote: 'Forged words that nobody said in any meeting.', url: 'https://forum.example/forged' }, '*');
      dispatchEvent(new CustomEvent(type, { detail: { quote: 'Forged words that nobody said in any meeting.' } }));
      document.documentElement.setAttribute('data-' + type.toLowerCase(), '{"quote":"Forged words that nobody said."}');
      new BroadcastChannel('gcm-scorecard-changed').postMessage({ type });
    }
    for (const name of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(name, { key: 'C', altKey: true, shiftKey: true, bubbles: true }));
    document.querySelector('#words').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    dispatchEvent(new StorageEvent('storage', { key: 'gcm-scorecard', newValue: '{}' }));
    rounds += 1;
  }, 50);`;
const SANDBOX = 'Bolivia will print its forms in all the languages of its constitution.';
const SANDBOXED = 'Chile will let each child of a migrant enrol before any paper is asked for.';
const SRCDOC = 'Ghana will open a desk for returning workers in every region by 2028.';
const FIELD = 'Nepal will refund the fees that workers paid to their recruiters.';
const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A record in XHTML</title></head>
<body><h1>Record</h1><p id="words">Mexico will count the missing and tell their families what it knows.</p></body></html>`;
const SVG = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><title>A chart of the record</title>
<text id="words" x="40" y="150" font-size="18">Peru will halve the time that a permit takes before the next review.</text></svg>`;

/** A page that makes it hard, what is selected on it, and what is kept of it. */
interface Hard {
  name: string;
  file: string;
  words: string;
  /** Selects the words as a reader would. */
  select?: (page: Page) => Promise<void>;
  /** Finds the frame that holds the words. */
  frame?: (page: Page) => Frame | undefined;
  kept?: object;
}

const child = (page: Page) => page.frames().find((it) => it !== page.mainFrame());

const hard: Hard[] = [
  {
    name: 'a page whose policy allows nothing',
    file: 'strict-csp.html',
    words: 'Norway will pay the travel of every observer from a least developed country until 2030.',
  },
  {
    name: 'a page whose names cover the browser’s own',
    file: 'clobbered.html',
    words: 'Iceland will translate the record into every language spoken in the hall.',
  },
  {
    name: 'an open shadow root',
    file: 'shadow.html',
    words: 'Jordan will open the labour market to every refugee who holds a permit.',
    select: (page) => dragOverWords(page, 'words-open'),
  },
  {
    name: 'a closed shadow root',
    file: 'shadow.html',
    words: 'Türkiye will publish the number of returns each month from 2027 on.',
    select: (page) => dragOverWords(page, 'words-closed'),
  },
  {
    name: 'a page in Arabic',
    file: 'arabic.html',
    words: 'نلتزم بإنهاء احتجاز الأطفال المهاجرين قبل ٣١ ديسمبر ٢٠٢٧، وسنفتح ١٢ مركزا جديدا.',
    kept: { quote: { dir: 'rtl', lang: 'ar' } },
  },
  {
    name: 'a frame of the same site',
    file: 'frames.html',
    words: 'We shall lower the cost of passports for workers by one half before the end of 2027.',
    frame: child,
    kept: {
      source: { docUrl: expect.stringContaining('/frame-inner.html'), topUrl: expect.stringContaining('/frames.html') },
    },
  },
  {
    name: 'a frame without an address',
    file: 'srcdoc.html',
    words: SRCDOC,
    frame: child,
    kept: { source: { topUrl: expect.stringContaining('/srcdoc.html') } },
  },
  {
    name: 'a text field',
    file: 'field.html',
    words: FIELD,
    select: (page) =>
      page.evaluate((words) => {
        const field = document.querySelector('input') as HTMLInputElement;
        field.focus();
        const start = field.value.indexOf(words);
        field.setSelectionRange(start, start + words.length);
      }, FIELD),
    kept: { context: { before: '', after: '' } },
  },
  {
    name: 'a page in XHTML',
    file: 'record.xhtml',
    words: 'Mexico will count the missing and tell their families what it knows.',
    kept: { source: { contentType: 'application/xhtml+xml' } },
  },
  {
    name: 'a drawing',
    file: 'record.svg',
    words: 'Peru will halve the time that a permit takes before the next review.',
    kept: { source: { contentType: 'image/svg+xml' } },
  },
];

for (const { name, file, words, select, frame, kept } of hard) {
  test(`words of ${name} are clipped by the toolbar button, and the page is as it was`, async () => {
    const page = await run.page(pages.url(file));
    const complaints = complaintsOf(page);
    await (select ? select(page) : selectIn((frame?.(page) ?? page) as Page));
    const before = await stateOf(page);
    const popup = await run.triggerAction(page);
    await expect(popup.getByLabel('Quote')).toHaveValue(words);
    await keep(popup);
    await popup.close();
    expect(await stateOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
    expect(await keptOf(words)).toMatchObject([{ context: { reason: null }, ...kept }]);
    await page.close();
  });
}

for (const [name, file, words, docUrl] of [
  ['a frame without scripts', 'sandboxed.html', SANDBOXED, '/sandboxed-record.html'],
  ['a frame without scripts and without an address', 'sandbox.html', SANDBOX, 'about:srcdoc'],
] as const) {
  test(`words of ${name} are refused by the button, which names the menu, and clipped by it`, async () => {
    const page = await run.page(pages.url(file));
    const complaints = complaintsOf(page);
    const frame = child(page);
    if (!frame) throw new Error('no frame');
    await frame.locator('#words').click();
    await selectIn(frame);
    const before = await stateOf(page);
    const popup = await run.triggerAction(page);
    await expect(popup.getByRole('alert')).toContainText('Right-click');
    await popup.close();
    await run.clickMenu(frame);
    await expect
      .poll(() => keptOf(words))
      .toMatchObject([
        {
          context: { reason: 'frame-denied' },
          source: { docUrl: expect.stringContaining(docUrl), topUrl: page.url() },
        },
      ]);
    expect(await stateOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });
}

test('one sentence said by two States on one page is two statements, each under its own heading', async () => {
  const words = 'We support the text and will report on it every second year.';
  const page = await run.page(pages.url('repeated.html'));
  // In the middle of the window, where the menu does not open under the screen's own pointer.
  await page.addStyleTag({ content: 'body { margin-block: 900px }' });
  const before = await page.content();
  for (const id of ['first', 'second']) {
    await page.evaluate((it) => {
      const span = document.getElementById(it) as Element;
      getSelection()?.selectAllChildren(span);
      span.scrollIntoView({ block: 'center' });
    }, id);
    await run.clickMenu(page);
    await expect.poll(async () => (await keptOf(words)).length).toBe(id === 'first' ? 1 : 2);
  }
  const kept = await keptOf(words);
  expect(new Set(kept.map((it) => it.id)).size).toBe(2);
  const told = kept.map(({ context, selectors }) => ({
    heading: context.headings.at(-1),
    fragment: selectors.find((it) => it.type === 'FragmentSelector')?.value,
  }));
  expect(told.map((it) => it.heading).toSorted()).toEqual(['Kenya', 'Uganda']);
  expect(told.map((it) => it.fragment).toSorted()).toEqual(['first', 'second']);
  expect(await page.content()).toBe(before);
  await page.close();
});

test('a page that forges messages, events and clicks reaches nothing of ours', async () => {
  pages.put('forger.html', `<title>A forger</title><p id="words">${FORGED}</p><script>${FORGE}</script>`);
  const before = await keptIn(watch);
  const page = await run.page(pages.url('forger.html'));
  const complaints = complaintsOf(page);
  await selectIn(page);
  await page.waitForFunction(() => ((globalThis as { rounds?: number }).rounds ?? 0) >= 20);
  await page.waitForTimeout(300);
  expect(await keptIn(watch)).toEqual(before);
  expect(complaints).toEqual([]);
  const reached = await page.evaluate(
    async (id) => ({
      answered: (globalThis as { answered?: number }).answered,
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      file: await fetch(`chrome-extension://${id}/read-page.js`).then(
        () => 'read',
        () => 'refused',
      ),
    }),
    run.extensionId,
  );
  expect(reached).toEqual({ answered: 0, runtime: 'undefined', file: 'refused' });

  // And a clip of that very page, while it goes on forging, is the clip the reader made.
  const popup = await run.triggerAction(page);
  await expect(popup.getByLabel('Quote')).toHaveValue(FORGED);
  await keep(popup);
  await popup.close();
  expect(await keptOf(FORGED)).toMatchObject([{ source: { docUrl: page.url(), title: 'A forger' } }]);
  expect((await keptIn(watch)).statements).toHaveLength(before.statements.length + 1);
  await page.close();
});

test('Firefox clips words of the same pages, and leaves them as they were', async () => {
  test.setTimeout(180_000);
  const firefox = await openFirefox();
  test.skip(firefox === null, 'no Firefox is to be had on this machine');
  if (!firefox) return;
  try {
    const own = await firefox.openExtensionPage('scorecard.html#/settings');
    for (const { name, file, words, frame } of hard.filter((it) => !it.select && it.file !== 'record.xhtml')) {
      const page = await firefox.page(pages.url(file));
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      const inner = frame ? page.frames().find((it) => it !== page.mainFrame()) : page.mainFrame();
      await inner?.evaluate(selectWords);
      const before = await inner?.evaluate(stateInPage);
      const popup = await firefox.triggerAction(page);
      await popup.waitForFunction(() => [...document.querySelectorAll('textarea, input')].length > 0);
      await expect
        .poll(() => popup.evaluate(() => [...document.querySelectorAll('textarea')].map((it) => it.value)), {
          message: name,
        })
        .toContain(words);
      await popup.locator('button/Keep').click();
      await popup.waitForSelector('[role=status] [data-saved]');
      await popup.close();
      expect(await inner?.evaluate(stateInPage), name).toBe(before);
      // The tab's icon is Firefox's own wish.
      expect(
        complaints.filter((it) => !it.includes('/favicon.ico')),
        name,
      ).toEqual([]);
      await page.close();
    }
    await own.close();
  } finally {
    await firefox.close();
  }
});

async function keptOf(words: string): Promise<Statement[]> {
  return (await keptIn(watch)).statements.filter((it) => wordsOf(it) === words);
}

async function serveAs(file: string, contentType: string, body: string): Promise<void> {
  await run.context.route(`**/${file}`, (route) => route.fulfill({ contentType, body }));
}

function selectIn(target: Page | Frame): Promise<void> {
  return target.evaluate(selectWords);
}

// Travels into the page, so it stands alone.
function selectWords(): void {
  const line = document.querySelector('#words');
  if (line) window.getSelection()?.selectAllChildren(line);
}

// No script reaches into a closed shadow root; a reader's mouse does.
async function dragOverWords(page: Page, id: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const line = nodes.find(({ attributes = [] }) => attributes.includes(id));
  const { model } = await session.send('DOM.getBoxModel', { nodeId: line?.nodeId });
  const [left = 0, top = 0] = model.content;
  const y = top + model.height / 2;
  await dragOver(page, { x: left + 1, y }, { x: left + model.width - 2, y });
  await session.detach();
}
