import { expect, test } from '@playwright/test';
import { readScorecard } from '@/lib/share/import';
import { type FirefoxRun, openFirefox } from './harness/firefox';
import { servePages } from './harness/pages';
import { selectText } from './harness/select-text';

const QUOTE =
  'Nobody was named and shamed, and several speakers said of their own accord where their countries had fallen behind.';
const MENU =
  'Delegations were asked to name one promise, one step forward and one thing that has not gone well, in five minutes each.';
const FRAME = 'The ferry of the eastern shore will carry interpreters from the first of June.';

test('the main job in Firefox: button, menu, a frame of another site, restart, export', async () => {
  test.setTimeout(180_000);
  const pages = await servePages();
  const run = await openFirefox();
  test.skip(run === null, 'no Firefox is to be had on this machine');
  if (!run) return;
  try {
    const page = await run.page(pages.url('sample-meeting.html'));
    await selectText(page, QUOTE);
    const popup = await run.triggerAction(page);
    await popup.locator('label/Speaker').fill('Ana Reis');
    for (const [label, value] of [
      ['Country', 'PT'],
      ['Objective', '7'],
      ['Target', 'bid-children'],
      ['Stance', 'progress'],
      ['Strength', '2'],
      ['Source group', 'state'],
    ] as const) {
      await popup.locator(`label/${label}`).fill(value);
    }
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

    const before = await exported(run);
    await run.restart();
    const after = await exported(run);
    expect(after).toEqual(before);
    expect(after.filings).toMatchObject([{ country: 'PT', targetId: 'bid-children', stance: 'progress', strength: 2 }]);
    expect(after.statements.find((it) => it.quote.exact === QUOTE)).toMatchObject({
      speaker: { name: 'Ana Reis' },
      context: { before: expect.stringContaining('Lakeside'), reason: null },
    });
  } finally {
    await run.close();
    await pages.close();
  }
});

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
