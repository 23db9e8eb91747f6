import { existsSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { canonical } from '@/lib/text/canonical';
import { exportJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { type Pages, servePages } from './harness/pages';

const root = join(import.meta.dirname, '../..');
const report = existsSync(join(root, '../shared/pages/idm-27-report-a.html'));
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let pages: Pages;
let run: ChromiumRun;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  pages = await servePages();
  run = await openChromium();
});

test.afterAll(async () => {
  await run?.close();
  await pages?.close();
});

test('a long page is swept, and a hundred statements are clipped in one go, each with its own place', async () => {
  const { page, full } = await sweep('long-report.html');
  await expect(full.getByText(/statements? found in \d+ paragraphs/)).toBeVisible();
  const clip = full.getByRole('button', { name: /^Clip \d+ statements$/ });
  const wanted = Number((await clip.textContent())?.match(/\d+/)?.[0]);
  expect(wanted).toBeGreaterThanOrEqual(100);
  await clip.click();
  await expect(full.getByText(`${wanted} statements clipped.`)).toBeVisible();
  await expect(full.getByRole('status').filter({ hasText: 'statements clipped.' })).toBeFocused();

  const { scorecard } = await exportJson(run);
  expect(scorecard.statements).toHaveLength(wanted);
  const shown = canonical(await page.evaluate(allWords));
  for (const { quote, selectors, speaker, about } of scorecard.statements) {
    const [place] = selectors;
    if (place?.type !== 'TextQuoteSelector') throw new Error('no place');
    expect(place.exact).toBe(quote.exact);
    expect(occurrences(shown, canonical(`${place.prefix}${place.exact}${place.suffix}`)), quote.exact).toBe(1);
    expect(speaker.name ?? speaker.organisation ?? about.country, quote.exact).not.toBeNull();
  }
  const countries = new Set(scorecard.statements.map((it) => it.about.country));
  expect(countries.size).toBeGreaterThan(25);
  await full.close();
  await page.close();
});

test('a clipped sentence is reopened by its link, in sight and in its own words', async () => {
  const { scorecard } = await exportJson(run);
  const [first, last] = [scorecard.statements[0], scorecard.statements.at(-1)];
  for (const statement of [first, last]) {
    const page = await run.page(statement?.deepLink ?? '');
    const box = await page
      .getByText((statement?.quote.exact ?? '').slice(0, 60))
      .first()
      .boundingBox();
    expect(box && box.y >= 0 && box.y < 1000).toBe(true);
    await page.close();
  }
});

test('what is there already is marked and not ticked; one row can be adjusted by keys; undo takes back only what was added', async () => {
  const before = await exportJson(run);
  const { page, full } = await sweep('long-report.html');
  const known = full.getByText('On your scorecard', { exact: true });
  expect(await known.count()).toBe(before.scorecard.statements.length);
  await full.getByRole('checkbox', { name: /^All \d+$/ }).click();
  await full.getByRole('checkbox', { name: /^All \d+$/ }).uncheck();
  await expect(full.getByRole('button', { name: 'Clip 0 statements' })).toBeDisabled();

  const adjust = full.getByRole('button', { name: /^Adjust/ }).last();
  const words = ((await adjust.textContent()) ?? '').replace('Adjust ', '');
  await adjust.focus();
  await full.keyboard.press('Enter');
  await expect(full.getByLabel('Speaker', { exact: true })).toBeFocused();
  await full.keyboard.press('ControlOrMeta+a');
  await full.keyboard.type('The note taker');
  await full.getByLabel('Country', { exact: true }).selectOption('AF');
  await full.keyboard.press('Escape');
  await expect(full.getByRole('button', { name: `Adjust ${words}` })).toBeFocused();
  await expect(full.getByRole('heading', { name: 'Afghanistan' })).toBeVisible();
  await full.getByRole('checkbox', { name: words }).press('Space');
  await full.getByRole('button', { name: 'Go to the button that clips' }).press('Enter');
  await full.keyboard.press('Enter');
  await expect(full.getByText('1 statement clipped.')).toBeVisible();
  const kept = (await exportJson(run)).scorecard.statements.find((it) => it.speaker.name === 'The note taker');
  expect(kept?.about.country).toBe('AF');

  await full.bringToFront();
  await full.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(full.getByText('1 statement taken back.')).toBeVisible();
  expect((await exportJson(run)).scorecard.statements.map((it) => it.about.country)).toEqual(
    before.scorecard.statements.map((it) => it.about.country),
  );
  await full.close();
  await page.close();
});

test('undo takes all of a sweep back', async () => {
  const before = (await exportJson(run)).scorecard.statements.length;
  const { page, full } = await sweep('sample-meeting.html');
  await full.getByRole('checkbox', { name: /^All \d+$/ }).check();
  await full.getByRole('button', { name: /^Clip \d+ statements$/ }).click();
  await expect(full.getByText(/statements clipped/)).toBeVisible();
  expect((await exportJson(run)).scorecard.statements.length).toBeGreaterThan(before);
  await full.bringToFront();
  await full.getByRole('button', { name: 'Undo' }).click();
  await expect(full.getByText(/statements taken back/)).toBeVisible();
  expect((await exportJson(run)).scorecard.statements).toHaveLength(before);
  await full.close();
  await page.close();
});

test('the page of a sweep is accessible, in light, in dark and on a narrow window, with a row open and shut', async () => {
  const { page, full } = await sweep('sample-meeting.html');
  await inAllWays(full, 'the sweep');
  await full
    .getByRole('button', { name: /^Adjust/ })
    .first()
    .click();
  await inAllWays(full, 'the sweep with a row open');
  await full.close();
  await page.close();
});

test('a page whose tab is gone says so', async () => {
  const full = await run.openExtensionPage('scorecard.html?tab=999999#/sweep');
  await expect(full.getByRole('alert')).toContainText('The page cannot be read');
  await full.close();
});

test('an off-the-record page lists nothing, and says why', async () => {
  pages.put('quiet.html', `<!doctype html><title>Notes</title><p>Held under the Chatham House Rule.</p><p>${SAID}</p>`);
  const { page, full } = await sweep('quiet.html');
  await expect(full.getByText('neither who spoke nor whom they speak for may be revealed')).toBeVisible();
  await expect(full.getByRole('checkbox')).toHaveCount(0);
  await full.close();
  await page.close();
});

test(`the 82 KB report is swept and clipped whole${report ? '' : ' (skipped: no ../shared beside this clone)'}`, async () => {
  test.skip(!report);
  const { page, full } = await sweep('idm-27-report-a.html');
  // From the moment its tab was opened, with all that had to be loaded.
  const took = Math.round(await full.evaluate(() => performance.now()));
  test.info().annotations.push({ type: 'swept in', description: `${took} ms` });
  expect(took).toBeLessThan(5_000);
  const button = full.getByRole('button', { name: /^Clip \d+ statements$/ });
  const wanted = Number((await button.textContent())?.match(/\d+/)?.[0]);
  expect(wanted).toBeGreaterThanOrEqual(60);
  await button.click();
  await expect(full.getByText(`${wanted} statements clipped.`)).toBeVisible();
  await full.close();
  await page.close();
});

test('an agenda becomes a meeting in one click, is brought up to date by the next, and is deleted with a way back', async () => {
  const page = await run.page(pages.url('agendas/table.html'));
  const popup = await makeMeeting(page);
  await expect(popup.getByText('Meeting kept:')).toBeVisible();
  await expect(popup.getByText(/^\d+ sessions, \d+ expected speakers\.$/)).toBeVisible();
  await popup.getByRole('button', { name: 'Make a meeting of this agenda' }).click();
  await expect(popup.getByText('Meeting brought up to date:')).toBeVisible();
  const opened = run.context.waitForEvent('page');
  await popup
    .getByRole('button', { name: 'Look at it' })
    .click({ noWaitAfter: true })
    .catch(() => null);
  const full = await opened;
  await expect(full.getByText('Announced by the agenda; no proof that anyone spoke.')).toBeVisible();
  await expect(full.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
  await inAllWays(full, 'the meetings');
  const [kept] = (await exportJson(run)).scorecard.meetings;
  expect(kept?.expected.length).toBeGreaterThan(2);
  await full.bringToFront();
  await full.getByRole('button', { name: 'Delete' }).click();
  await expect(full.getByText('No meeting is kept yet.')).toBeVisible();
  await full.getByRole('button', { name: 'Undo' }).click();
  await expect(full.getByRole('article')).toHaveCount(1);
  await full.close();
  await page.close();
});

test('an agenda off the record gives sessions only: its speakers are counted on screen and not kept', async () => {
  const page = await run.page(pages.url('agendas/off-the-record.html'));
  const popup = await makeMeeting(page);
  await expect(popup.getByText(/^\d+ sessions?\. \d+ speakers are announced; they are not kept\.$/)).toBeVisible();
  const kept = (await exportJson(run)).scorecard.meetings.find((it) => it.attributionRule !== null);
  expect(kept?.expected).toEqual([]);
  expect(kept?.sessions.length).toBeGreaterThan(1);
  await page.bringToFront();
  await page.close();
});

test('a page that is no agenda is told so, and leaves nothing', async () => {
  const before = (await exportJson(run)).scorecard.meetings.length;
  const page = await run.page(pages.url('sample-meeting.html'));
  const popup = await makeMeeting(page);
  await expect(popup.getByRole('alert')).toContainText('no agenda');
  await popup.close();
  expect((await exportJson(run)).scorecard.meetings).toHaveLength(before);
  await page.close();
});

const SAID = 'The representative of Kenya said that her Government would open two more reception centres at the coast.';

/** Presses the toolbar button over a page, then "Find statements on this page", and waits until all of it is read. */
async function sweep(path: string): Promise<{ page: Page; full: Page }> {
  const page = await run.page(pages.url(path));
  const popup = await run.triggerAction(page);
  const opened = run.context.waitForEvent('page');
  // The popup closes itself as soon as the other page opens.
  await popup
    .getByRole('button', { name: 'Find statements on this page' })
    .click({ noWaitAfter: true })
    .catch(() => null);
  const full = await opened;
  await full.locator('[data-phase=ready]').waitFor({ state: 'attached' });
  return { page, full };
}

async function makeMeeting(page: Page): Promise<Page> {
  const popup = await run.triggerAction(page);
  await popup.getByRole('button', { name: 'Make a meeting of this agenda' }).click();
  return popup;
}

async function inAllWays(page: Page, what: string): Promise<void> {
  for (const [width, colorScheme] of [
    [1400, 'light'],
    [1400, 'dark'],
    [400, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((it) => `${id}: ${it.html} ${it.failureSummary}`),
    );
    expect.soft(found, `${what}, ${width} px, ${colorScheme}`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(over, `${what}, ${width} px wide, has words beside its window`).toBeLessThanOrEqual(0);
  }
}

// As a reader's "select all" copies the page.
function allWords(): string {
  getSelection()?.selectAllChildren(document.body);
  return String(getSelection());
}

const occurrences = (text: string, words: string): number => text.split(words).length - 1;
