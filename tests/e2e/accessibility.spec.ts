import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { importJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { type Pages, servePages } from './harness/pages';
import { selectText } from './harness/select-text';

const words =
  'Nobody was named and shamed, and several speakers said of their own accord where their countries had fallen behind.';
const sample = readFileSync('public/sample-scorecard.json', 'utf8');
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

test('the popup is accessible: empty, with its form, with what is missing, and after Keep', async () => {
  const page = await run.page(pages.url('sample-meeting.html'));
  const empty = await run.triggerAction(page);
  await empty.getByRole('button', { name: 'Paste words' }).waitFor();
  await inBothLights(empty, 'the popup, empty');
  await empty.close();

  await selectText(page, words);
  const popup = await run.triggerAction(page);
  await popup.getByText('More', { exact: true }).click();
  await inBothLights(popup, 'the popup with its form');

  await popup.getByLabel('Target', { exact: true }).selectOption('no-child-detention');
  await popup.getByLabel('Stance', { exact: true }).selectOption('contradiction');
  await popup.getByLabel('Also file for').selectOption('KE');
  await popup.getByLabel('Date').fill('soon');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.locator('[aria-invalid]').first()).toBeVisible();
  await inBothLights(popup, 'the popup with problems');

  await popup.getByLabel('Target', { exact: true }).selectOption('');
  await popup.getByLabel('Stance', { exact: true }).selectOption('');
  await popup.getByRole('button', { name: /Kenya/ }).click();
  await popup.getByLabel('Date').fill('2026-05-07');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await popup
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor();
  await inBothLights(popup, 'the popup after Keep');
  await popup.close();
  await page.close();
});

test('sharing is accessible: at rest, with a refused file, with the preview of an import', async () => {
  const page = await run.openExtensionPage('scorecard.html#/share');
  await inAllWays(page, 'Share');
  await importJson(page, 'broken.json', '{');
  await page.getByRole('alert').waitFor();
  await inAllWays(page, 'Share with a refusal');
  await importJson(page, 'sample.json', sample);
  await page.getByRole('button', { name: 'Add to my scorecard' }).waitFor();
  await inAllWays(page, 'Share with a preview');
  await page.getByRole('button', { name: 'Add to my scorecard' }).click();
  await page.getByText('Added to your scorecard').waitFor();
  await page.close();
});

test('the popup with a full scorecard is accessible on each horizon', async () => {
  const page = await run.page(pages.url('sample-meeting.html'));
  const popup = await run.triggerAction(page);
  for (const years of ['2 years', '5 years', '15 years']) {
    await popup.getByRole('tab', { name: years, exact: true }).click();
    await inBothLights(popup, `the popup, ${years}`);
  }
  await popup.close();
  await page.close();
});

test('the places of the full page are accessible, in light, in dark and on a narrow window', async () => {
  const page = await run.openExtensionPage('scorecard.html');
  await page.getByRole('table').first().waitFor();
  await inAllWays(page, 'Overview by theme');
  await page.getByLabel('Columns').selectOption('objective');
  await page.getByText('Show as a table').click();
  await inAllWays(page, 'Overview by objective');
  for (const place of ['Inbox', 'Statements', 'Meetings', 'Settings']) {
    await page.getByRole('link', { name: place }).click();
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    if (place === 'Statements') await page.getByLabel('Search').fill('visa');
    await inAllWays(page, place);
  }
  await page.close();
});

test('the dialogs are accessible: editing, filing and erasing', async () => {
  const page = await run.openExtensionPage('scorecard.html#/statements?words=profile');
  for (const name of ['Edit', 'File']) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog', { name }).getByText('More', { exact: true }).click();
    await inAllWays(page, `the dialog ${name}`);
    await page.getByRole('dialog', { name }).getByRole('button', { name: 'Cancel' }).click();
  }
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await inAllWays(page, 'the dialog that erases');
  await page.close();
});

test('what is read in French is accessible too, and says that it is French', async () => {
  const page = await run.openExtensionPage('scorecard.html?lang=fr');
  for (const route of ['', 'inbox', 'statements', 'meetings', 'share', 'settings']) {
    await page.evaluate((hash) => location.assign(hash), `#/${route}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await whenNarrow(page, `/${route} in French`);
  }
  await page.goto(`chrome-extension://${run.extensionId}/popup.html?lang=fr`);
  await page.getByRole('table').first().waitFor();
  await isAccessible(page, 'the popup in French');
  await page.close();
});

async function inAllWays(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await inBothLights(page, what);
  await whenNarrow(page, what);
}

async function whenNarrow(page: Page, what: string): Promise<void> {
  await page.setViewportSize({ width: 400, height: 900 });
  await isAccessible(page, `${what}, 400 px wide`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(over, `${what}, 400 px wide, has words beside its window`).toBeLessThanOrEqual(0);
}

async function inBothLights(page: Page, what: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // Colours that are still changing would be read halfway.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await isAccessible(page, `${what}, ${colorScheme}`);
  }
}

async function isAccessible(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id}: ${it.html} ${it.failureSummary}`));
  expect.soft(found, what).toEqual([]);
  expect
    .soft(
      passes.map(({ id }) => id),
      `${what} was looked at`,
    )
    .toContain('color-contrast');
}
