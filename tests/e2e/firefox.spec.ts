import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { readScorecard } from '@/lib/share/import';
import { type FirefoxRun, openFirefox } from './harness/firefox';
import { servePages } from './harness/pages';
import { selectText } from './harness/select-text';

const QUOTE =
  'Nobody was named and shamed, and several speakers said of their own accord where their countries had fallen behind.';
const MENU =
  'Delegations were asked to name one promise, one step forward and one thing that has not gone well, in five minutes each.';
const FRAME = 'The ferry of the eastern shore will carry interpreters from the first of June.';

const shared = existsSync(join(import.meta.dirname, '../../../shared/pages/idm-27-report-a.html'));
const PAGES = [
  ['idm-27-report-a.html', 'It would deal with all aspects of international migration'],
  ['idm-2017-new-york-final-agenda.html', 'Specifically, implementation of the migration commitments'],
] as const;

test('the main job in Firefox: button, menu, a frame of another site, restart, export', async () => {
  test.setTimeout(180_000);
  const pages = await servePages();
  const run = await openFirefox();
  // Where CI runs it must be there: a walk that skips itself unseen proves nothing.
  if (process.env.CI) expect(run).not.toBeNull();
  test.skip(run === null, 'no Firefox is to be had on this machine');
  if (!run) return;
  try {
    const page = await run.page(pages.url('sample-meeting.html'));
    await selectText(page, QUOTE);
    const popup = await run.triggerAction(page);
    await popup.locator('label/Speaker').fill('Ana Reis');
    await judge(popup, 'PT');
    await popup.locator('button/Keep').click();
    await popup.waitForSelector('[role=status] [data-saved]');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('[role=tabpanel]')?.textContent))
      .toContain('Portugal');
    await popup.close();

    await selectText(page, MENU);
    await run.clickMenu(page);
    await expect.poll(async () => (await exported(run)).statements.length, { timeout: 20_000 }).toBe(2);

    pages.put('island.html', `<!doctype html><title>Ferry notes</title><p id="p">${FRAME}</p>`);
    pages.put(
      'around.html',
      '<!doctype html><title>The page around</title><iframe src="{{elsewhere}}/island.html" width="600" height="200"></iframe>',
    );
    const around = await run.page(pages.url('around.html'));
    const frame = around.frames().find((it) => it.url().includes('island'));
    if (!frame) throw new Error('no frame');
    await selectText(frame, FRAME);
    await run.clickMenu(frame);
    await expect
      .poll(async () => (await exported(run)).statements.find((it) => it.quote.exact === FRAME), { timeout: 20_000 })
      .toMatchObject({
        context: { before: null, reason: 'frame-denied' },
        source: { docUrl: pages.elsewhere('island.html'), topUrl: pages.url('around.html'), title: 'The page around' },
      });

    const full = await run.openExtensionPage('scorecard.html#/inbox');
    await full.waitForSelector('article');
    await full.evaluate((words) => {
      const card = [...document.querySelectorAll('article')].find((it) => it.textContent?.includes(words));
      card?.querySelector('button')?.click();
    }, FRAME);
    await judge(full, 'KE');
    await full.locator('button/Keep').click();
    await full.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.startsWith('Saved'));
    await full.close();

    for (const [file, words] of shared ? PAGES : []) {
      const there = await run.page(pages.url(file));
      await selectText(there, words);
      const over = await run.triggerAction(there);
      await judge(over, 'MA');
      await over.locator('button/Keep').click();
      await over.waitForSelector('[role=status] [data-saved]');
      await over.close();
    }

    const before = await exported(run);
    await run.restart();
    const after = await exported(run);
    expect(after).toEqual(before);
    const countries = after.filings.map((it) => it.country).sort();
    expect(countries).toEqual(shared ? ['KE', 'MA', 'MA', 'PT'] : ['KE', 'PT']);
    expect(after.filings[0]).toMatchObject({ targetId: 'bid-children', stance: 'progress', strength: 2 });
    expect(after.statements.find((it) => it.quote.exact === QUOTE)).toMatchObject({
      speaker: { name: 'Ana Reis' },
      context: { before: expect.stringContaining('Lakeside'), reason: null },
    });
  } finally {
    await run.close();
    await pages.close();
  }
});

// Fills the part of a form that files; the same in the popup and on the full page.
async function judge(page: Page, country: string): Promise<void> {
  for (const [label, value] of [
    ['Country', country],
    ['Objective', '7'],
    ['Target', 'bid-children'],
    ['Stance', 'progress'],
    ['Strength', '2'],
    ['Source group', 'state'],
  ] as const) {
    await page.locator(`label/${label}`).fill(value);
  }
}

// Reads what "Export JSON" makes: the file's address is kept from the download, its text is read in the page.
async function exported(run: FirefoxRun) {
  const page = await run.openExtensionPage('scorecard.html#/share');
  try {
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        (globalThis as { exported?: Promise<string> }).exported = file.text();
        return made(file);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await page.locator('button/Export JSON').click();
    await page.waitForFunction(() => (globalThis as { exported?: Promise<string> }).exported !== undefined);
    const text = await page.evaluate(() => (globalThis as { exported?: Promise<string> }).exported ?? '');
    const read = await readScorecard(new Blob([text]), { now: new Date().toISOString() });
    if (!read.ok) throw new Error(`our own export is refused: ${JSON.stringify(read)}`);
    return read.scorecard;
  } finally {
    await page.close();
  }
}
