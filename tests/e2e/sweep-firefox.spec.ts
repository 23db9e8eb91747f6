import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { openFirefox } from './harness/firefox';
import { servePages } from './harness/pages';

test('a long page is swept in Firefox too, clipped in one go and taken back; an agenda becomes a meeting', async () => {
  test.setTimeout(180_000);
  const pages = await servePages();
  const run = await openFirefox();
  if (process.env.CI) expect(run).not.toBeNull();
  test.skip(run === null, 'no Firefox is to be had on this machine');
  if (!run) return;
  try {
    const page = await run.page(pages.url('long-report.html'));
    const popup = await run.triggerAction(page);
    await popup.locator('button/Find statements on this page').click();
    const full = await ownPage(run.browser);
    await full.waitForSelector('[data-phase=ready]');
    const button = await full.waitForSelector('#sweep-clip:not(:disabled)');
    const wanted = Number((await button?.evaluate((it) => it.textContent))?.match(/\d+/)?.[0]);
    expect(wanted).toBeGreaterThanOrEqual(100);
    await full.locator('#sweep-clip').click();
    await full.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      {},
      `${wanted} statements clipped.`,
    );
    await full.locator('button/Undo').click();
    await full.waitForFunction(
      (words) => document.body.textContent?.includes(words),
      {},
      `${wanted} statements taken back.`,
    );
    await full.close();

    const agenda = await run.page(pages.url('agendas/table.html'));
    const over = await run.triggerAction(agenda);
    await over.locator('button/Make a meeting of this agenda').click();
    await over.waitForFunction(() => document.body.textContent?.includes('expected speakers'));
    await over.close();
  } finally {
    await run.close();
    await pages.close();
  }
});

// Firefox shows a page of ours but never tells Puppeteer where it has arrived, so we look for ourselves.
async function ownPage(browser: Browser): Promise<Page> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.includes('scorecard.html?tab=')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The full page did not open.');
}
