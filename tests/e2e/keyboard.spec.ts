import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { exportJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { openBrowserSession } from './harness/chromium-processes';
import { type Pages, servePages } from './harness/pages';
import { selectText } from './harness/select-text';

declare const chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };

const words = {
  first:
    'Nobody was named and shamed, and several speakers said of their own accord where their countries had fallen behind.',
  second:
    'The fourth plenary of the Lakeside Forum reviewed what States have done since they last met on the shore of this lake.',
  third:
    'Delegations were asked to name one promise, one step forward and one thing that has not gone well, in five minutes each.',
  pasted: 'The doors of the lake house stay open.',
};

const answers = /^(Use|Clear) the suggestion for /;

let pages: Pages;
let run: ChromiumRun;
let meeting: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  pages = await servePages();
  run = await openChromium({ headed: true });
  meeting = await run.page(pages.url('sample-meeting.html'));
});

test.afterAll(async () => {
  await run?.close();
  await pages?.close();
});

test('Enter keeps at once, the focus goes to what is said of it, and Undo is one Tab away', async () => {
  const popup = await clip(words.second);
  await expect(popup.getByLabel('Quote')).toBeInViewport({ ratio: 1 });
  await popup.keyboard.press('Enter');
  const said = popup.getByRole('status').filter({ hasText: 'Saved' });
  await expect(said).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expectShown(popup);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Taken back' })).toBeVisible();
  await popup.close();
});

test('Tab goes through the whole form in its order, and no stop is hidden under the bar with Keep', async () => {
  const popup = await clip(words.second);
  const order = [
    'Open the scorecard',
    'Quote',
    'Speaker',
    'Role',
    'Organisation',
    'Date',
    'Country',
    'Objective',
    'Target',
    'Stance',
    'Strength',
    'Source group',
    'Note',
    'More',
    'Speaks for',
    'On behalf of',
    'Also file for',
    'Also file on',
    'Keep',
    'Discard',
  ];
  await backTo(popup, 'More');
  await popup.keyboard.press('Enter');
  await backTo(popup, 'Open the scorecard');
  const stops = [await focused(popup)];
  while (stops.at(-1) !== 'Discard' && stops.length < 50) {
    await popup.keyboard.press('Tab');
    await expectShown(popup);
    stops.push(await focused(popup));
  }
  // Below a field with a suggestion stands the button that answers it.
  expect(stops.filter((it) => !answers.test(it))).toEqual(order);
  expect(stops).toContain('Clear the suggestion for Date');
  for (const name of stops.toReversed().slice(1)) {
    await popup.keyboard.press('Shift+Tab');
    expect(await focused(popup)).toBe(name);
    await expectShown(popup);
  }
  await popup.close();
});

test('every field is filled by typing, and Ctrl+Enter keeps from a select', async () => {
  const popup = await clip(words.second);
  await backTo(popup, 'Speaker');
  for (const [field, typed] of [
    ['Speaker', 'Ana Reis'],
    ['Role', 'Minister of Labour'],
    ['Organisation', 'Ministry of Labour'],
    ['Date', '2017-04-18'],
  ] as const) {
    await tabTo(popup, field);
    await popup.keyboard.press('Control+a');
    await popup.keyboard.type(typed);
  }
  // Lists are chosen from by their first letters; of the targets, those suggested or of the objective stand first.
  for (const [field, typed] of [
    ['Country', 'Portug'],
    ['Objective', '7'],
    ['Target', null],
    ['Stance', 'Progr'],
    ['Strength', '2'],
    ['Source group', 'State'],
    ['Note', 'from the floor'],
  ] as const) {
    await tabTo(popup, field);
    if (typed) await popup.keyboard.type(typed);
    else await popup.keyboard.press('ArrowDown');
  }
  await backTo(popup, 'Source group');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeFocused();
  await popup.close();

  const { scorecard } = await exportJson(run);
  const statement = scorecard.statements.find((it) => it.quote.exact === words.second);
  expect(statement).toMatchObject({
    speaker: { name: 'Ana Reis', role: 'Minister of Labour', organisation: 'Ministry of Labour' },
    date: '2017-04-18',
  });
  expect(scorecard.filings.find((it) => it.statementId === statement?.id)).toMatchObject({
    country: 'PT',
    stance: 'progress',
    strength: 2,
    group: 'state',
    note: 'from the floor',
  });
});

test('a suggestion is cleared and taken again by Alt+Enter, and by its own button', async () => {
  const popup = await clip(words.third);
  const date = popup.getByLabel('Date', { exact: true });
  const suggested = await date.inputValue();
  expect(suggested).not.toBe('');
  await backTo(popup, 'Date');
  for (const value of ['', suggested]) {
    await popup.keyboard.press('Alt+Enter');
    await expect(date).toHaveValue(value);
  }
  for (const [button, value] of [
    ['Clear the suggestion for Date', ''],
    [`Use the suggestion for Date: ${suggested}`, suggested],
  ] as const) {
    await tabTo(popup, button);
    await popup.keyboard.press('Enter');
    await expect(date).toHaveValue(value);
    await backTo(popup, 'Date');
  }
  await tabTo(popup, 'Discard');
  await popup.keyboard.press('Enter');
  await popup.close();
});

test('Ctrl+Enter keeps from the words themselves, of a page and pasted', async () => {
  const popup = await clip(words.third);
  await backTo(popup, 'Quote');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeFocused();
  await tabTo(popup, 'Paste words');
  await popup.keyboard.press('Enter');
  await tabTo(popup, 'Quote');
  await popup.keyboard.type(words.pasted);
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Saved' })).toBeFocused();
  await popup.close();
  const { scorecard } = await exportJson(run);
  const quotes = scorecard.statements.map((it) => it.quote.exact);
  expect(quotes).toEqual(expect.arrayContaining([words.third, words.pasted]));
});

test('a file is chosen, looked at and taken in', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  // Asked for early: a dialog that opens before anybody waits for it is the system's own.
  const chooser = page.waitForEvent('filechooser');
  await follow(page, 'Share');
  await tabTo(page, 'Import JSON');
  await page.keyboard.press('Enter');
  const body = readFileSync('public/sample-scorecard.json');
  await (await chooser).setFiles({ name: 'sample.json', mimeType: 'application/json', buffer: body });
  await expect(page.getByRole('heading', { name: 'What this file would change' })).toBeFocused();
  await tabTo(page, 'Add to my scorecard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import JSON' })).toBeFocused();
  await page.close();
});

test('arrows change the horizon, and Enter opens what stands behind a field of the table', async () => {
  await meeting.bringToFront();
  await meeting.evaluate(() => getSelection()?.removeAllRanges());
  const popup = await run.triggerAction(meeting);
  await tabTo(popup, '2 years');
  for (const [key, name] of [
    ['ArrowRight', '5 years'],
    ['ArrowRight', '15 years'],
    ['Home', '2 years'],
  ] as const) {
    await popup.keyboard.press(key);
    await expect(popup.getByRole('tab', { name, exact: true })).toBeFocused();
    await expect(popup.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  }
  await tabTo(popup, /^Portugal.*Rights at borders/);
  const opened = run.context.waitForEvent('page');
  // The popup closes between the key's going down and its coming up.
  await popup.keyboard.press('Enter').catch(() => {});
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1, name: 'Statements' })).toBeVisible();
  expect(page.url()).toContain('country=PT');
  await expect(page.getByRole('article').first()).toContainText('Portugal');
  await page.close();
});

test('no field of the wide table hides under its heads', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  await page.setViewportSize({ width: 700, height: 600 });
  await tabTo(page, 'Columns');
  await page.keyboard.type('23');
  await tabTo(page, /^Germany/);
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    await expectShown(page);
  }
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Shift+Tab');
    await expectShown(page);
  }
  await page.close();
});

test('from the inbox a statement is filed; the dialog keeps the focus and gives it back', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  await follow(page, 'Inbox');
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  const waiting = await cards.count();
  await tabTo(page, 'File');
  await page.keyboard.press('Enter');
  await expectTrapped(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'File', exact: true }).first()).toBeFocused();

  await page.keyboard.press('Enter');
  await page.locator('dialog :focus').waitFor();
  await backTo(page, 'Country');
  for (const [field, typed] of [
    ['Country', 'Keny'],
    ['Objective', '7'],
    ['Target', null],
    ['Stance', 'Setb'],
    ['Strength', '1'],
    ['Source group', 'Civil'],
  ] as const) {
    await tabTo(page, field);
    if (typed) await page.keyboard.type(typed);
    else await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  expect(await cards.count()).toBeGreaterThanOrEqual(waiting - 1);
  await expectSomewhere(page);
  await page.close();
});

test('a statement is found, edited, deleted and taken back', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  await follow(page, 'Statements');
  await tabTo(page, 'State');
  await page.keyboard.type('Keny');
  await expect(page).toHaveURL(/country=KE/);
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/country=KE/);
  await backTo(page, 'Search');
  await page.keyboard.type('doors of the lake house');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(1);

  await tabTo(page, 'Edit');
  await page.keyboard.press('Enter');
  await page.locator('dialog :focus').waitFor();
  await tabTo(page, 'Speaker');
  await page.keyboard.type('The warden');
  await page.keyboard.press('Enter');
  await expect(cards).toContainText('The warden');
  await expect(page.getByRole('button', { name: 'Edit' })).toBeFocused();

  await tabTo(page, 'Delete');
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(0);
  await expectSomewhere(page);
  await backTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expect(cards).toContainText('The warden');
  await page.close();
});

test('the scorecard is exported, and erased with the word that is asked for', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  await follow(page, 'Share');
  await tabTo(page, 'Export JSON');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.json$/);

  await follow(page, 'Settings');
  await tabTo(page, 'Erase everything…');
  await page.keyboard.press('Enter');
  await expectTrapped(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('dialog :focus').waitFor();
  await tabTo(page, 'Type “erase” to go on');
  await page.keyboard.type('erase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Erased' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.close();
  expect((await exportJson(run)).scorecard.statements).toHaveLength(0);
});

test('the key that is suggested is free, opens the form over a selection, and Enter keeps', async () => {
  const worker = await run.worker();
  // Chromium gives an extension no key that it uses itself, and says nothing.
  const key = await worker.evaluate(async () => (await chrome.commands.getAll())[0]?.shortcut ?? '');
  expect(key, 'the key that Chromium gave').not.toBe('');
  await meeting.bringToFront();
  await selectText(meeting, words.first);
  await press(key.toLowerCase());
  await expect.poll(popups).toBe(1);
  await meeting.waitForTimeout(700); // a person's look at the words
  await press('Escape');
  await expect.poll(popups, 'Escape closes the popup').toBe(0);

  await press(key.toLowerCase());
  await expect.poll(popups).toBe(1);
  await meeting.waitForTimeout(700);
  await press('Return', 'Escape');
  await expect.poll(popups).toBe(0);
  const { scorecard } = await exportJson(run);
  expect(scorecard.statements.map((it) => it.quote.exact)).toEqual([words.first]);
});

// Selects words of the meeting's page and opens the popup over them: the focus is on Keep.
async function clip(quote: string): Promise<Page> {
  await meeting.bringToFront();
  await selectText(meeting, quote);
  const popup = await run.triggerAction(meeting);
  await expect(popup.getByRole('button', { name: 'Keep' })).toBeFocused();
  return popup;
}

async function follow(page: Page, place: string): Promise<void> {
  await ((await focused(page)) === '' ? tabTo(page, place) : backTo(page, place));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

const tabTo = (page: Page, name: string | RegExp) => walkTo(page, 'Tab', name);
const backTo = (page: Page, name: string | RegExp) => walkTo(page, 'Shift+Tab', name);

// Each stop on the way has to be seen too.
async function walkTo(page: Page, key: string, name: string | RegExp): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < 80; stop++) {
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    stops.push(at);
    await page.keyboard.press(key);
    await expectShown(page);
  }
  throw new Error(`${key} never came to ${name}: ${stops.join(' → ')}`);
}

// What the focus is on, by its label or its words; '' where it is on the page itself.
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    if (at === document.body) return '';
    const [label] = (at as HTMLInputElement).labels ?? [];
    return (label ?? at).textContent?.trim() ?? '';
  });

// The focus can be seen (WCAG 2.4.7) and nothing that stands still covers any of it (WCAG 2.4.11 and 2.4.12).
async function expectShown(page: Page): Promise<void> {
  // Polled, for the page may still be scrolling there.
  await expect.poll(() => faultOfFocus(page), `“${await focused(page)}”`).toBeNull();
}

const faultOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    if (at === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (!at.matches(':focus-visible') || outlineStyle === 'none' || outlineWidth === '0px') return 'has no outline';
    const { left, top, right, bottom } = at.getBoundingClientRect();
    // The browser leaves alone what is nearly in sight at the window's own edge.
    if (bottom < 24 || right < 24 || top > innerHeight - 24 || left > innerWidth - 24)
      return 'stands outside the window';
    const corners = [left + 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => [x, y] as const),
    );
    const covers = corners
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((it) => it && !at.contains(it) && !it.contains(at));
    return covers[0] ? `is covered by ${covers[0].outerHTML.slice(0, 80)}` : null;
  });

// More stops than the dialog has, and each one in it; the browser's own bar may take a turn.
async function expectTrapped(page: Page): Promise<void> {
  const outside = () =>
    page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest('dialog'));
  await page.locator('dialog :focus').waitFor();
  for (let stop = 0; stop < 16; stop++) {
    expect(await outside(), `“${await focused(page)}” is in the dialog`).toBe(false);
    await page.keyboard.press('Tab');
    await expectShown(page);
  }
}

// What took the focus is gone; it has to be on something nearby, not back at the beginning.
async function expectSomewhere(page: Page): Promise<void> {
  await expect.poll(() => focused(page)).not.toBe('');
}

// Real keys, for what only the browser itself hears.
async function press(...keys: string[]): Promise<void> {
  const session = await openBrowserSession(run.context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const browser = processInfo.find(({ type }) => type === 'browser');
  const [, screen] = /\0DISPLAY=([^\0]+)/.exec(readFileSync(`/proc/${browser?.id}/environ`, 'utf8')) ?? [];
  for (const key of keys) {
    await promisify(execFile)('xdotool', ['key', key], { env: { ...process.env, DISPLAY: screen } });
    await new Promise((done) => setTimeout(done, 300));
  }
}

async function popups(): Promise<number> {
  const session = await openBrowserSession(run.context);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${run.extensionId}/popup.html`)).length;
}
