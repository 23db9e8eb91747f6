// npm run screenshots: pictures of the built extension beside this file, small enough for a README.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from '@/lib/cli/build';
import { openChromium } from '../e2e/harness/chromium';
import { servePages } from '../e2e/harness/pages';
import { selectText } from '../e2e/harness/select-text';

const QUOTE = 'Since the last review we have issued 41,300 work permits to refugees and their families.';
// These are shown as far as their window shows them.
const cut = ['popup', 'clip-form', 'statements', 'sweep', 'meetings'];
const schemes = ['light', 'dark'] as const;
const popupSize = { width: 400, height: 1100 };
const pageSize = { width: 1100, height: 760 };

await build();
const pages = await servePages();
const run = await openChromium();
try {
  const popup = await run.openExtensionPage('popup.html');
  await popup.setViewportSize({ ...popupSize, height: 440 });
  await popup.getByRole('button', { name: 'Paste words' }).waitFor();
  await both(popup, 'popup-empty');
  await popup.setViewportSize(popupSize);

  const page = await run.openExtensionPage('scorecard.html#/share');
  await page.setViewportSize(pageSize);
  await both(page, 'share');
  await page.locator('input[type=file]').setInputFiles('public/sample-scorecard.json');
  await page.getByRole('button', { name: 'Add to my scorecard' }).click();
  await page.getByText('Added to your scorecard').waitFor();

  for (const [lang, ending] of [
    ['en', ''],
    ['fr', '-fr'],
  ] as const) {
    await popup.goto(popup.url().replace(/popup\.html.*$/, `popup.html?lang=${lang}`));
    await popup.locator('table:visible').first().waitFor();
    await both(popup, `popup${ending}`);
    await page.goto(page.url().replace(/scorecard\.html.*$/, `scorecard.html?lang=${lang}#/`));
    await page.locator('table:visible').first().waitFor();
    await both(page, `overview${ending}`);
  }
  await page.goto(page.url().replace(/scorecard\.html.*$/, 'scorecard.html#/statements'));
  await page.locator('article, li').first().waitFor();
  await both(page, 'statements');

  const meeting = await run.page(pages.url('sample-meeting.html'));
  await selectText(meeting, QUOTE);
  const form = await run.triggerAction(meeting);
  await form.getByRole('button', { name: 'Keep' }).waitFor();
  await form.evaluate(() => scrollTo(0, 0));
  await form
    .getByRole('button', { name: /^Clear the suggestion/ })
    .first()
    .waitFor();
  await both(form, 'clip-form');
  await form.close();

  const report = await run.page(pages.url('long-report.html'));
  const over = await run.triggerAction(report);
  const [sweep] = await Promise.all([
    run.context.waitForEvent('page'),
    over.getByRole('button', { name: 'Find statements on this page' }).click(),
  ]);
  await sweep.getByRole('button', { name: /^Clip \d+ statements$/ }).waitFor();
  await sweep.setViewportSize(pageSize);
  await both(sweep, 'sweep');
  await sweep.setViewportSize({ width: 400, height: 900 });
  await both(sweep, 'sweep-narrow');

  const agenda = await run.page(pages.url('agendas/table.html'));
  const asked = await run.triggerAction(agenda);
  await asked.getByRole('button', { name: 'Make a meeting of this agenda' }).click();
  await asked.getByText('Meeting kept').waitFor();
  await both(asked, 'popup-meeting');
  await page.goto(page.url().replace(/scorecard\.html.*$/, 'scorecard.html#/meetings'));
  await page.locator('details').first().waitFor();
  await both(page, 'meetings');
} finally {
  await run.close();
  await pages.close();
}

async function both(page: Page, name: string): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The chart is drawn after the page.
    await page.waitForTimeout(500);
    await page.screenshot({
      path: join(import.meta.dirname, `${name}-${colorScheme}.png`),
      fullPage: !cut.some((it) => name.startsWith(it)),
    });
  }
}
