import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { statement } from '../builders';
import { importJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { fileOf, hostileFiles, sound } from './hostile-files';

let run: ChromiumRun;
let page: Page;
let folder: string;
const alarms: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gcm-files-'));
  run = await openChromium();
  page = await run.openExtensionPage('scorecard.html#/share');
  page.on('dialog', (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
  page.on('pageerror', (error) => alarms.push(String(error)));
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`));
    const frames = { drawn: 0, longest: 0, last: performance.now() };
    Object.assign(globalThis, { frames });
    requestAnimationFrame(function draw(now) {
      frames.drawn += 1;
      frames.longest = Math.max(frames.longest, now - frames.last);
      frames.last = now;
      requestAnimationFrame(draw);
    });
  });
});

test.afterAll(async () => {
  await run?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a sound file is taken in, to be there before the others come', async () => {
  await importJson(page, 'sound.json', sound());
  await page.getByRole('button', { name: 'Add to my scorecard' }).click();
  await expect(page.getByRole('status').first()).toContainText('Added');
});

test('each hostile file is refused with its reason, and nothing changes', async () => {
  test.setTimeout(180_000);
  const before = await exportHere(page);
  const built = await elementsOf(page);
  let unfit = '';
  for (const [name, body, reason] of hostileFiles()) {
    const file = join(folder, 'file.json');
    writeFileSync(file, body);
    await page.evaluate(() => Object.assign(frames, { drawn: 0, longest: 0 }));
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import JSON' }).click();
    await (await chooser).setFiles(file);
    const alert = page.locator('[role=alert]:not([data-earlier])');
    await expect(alert, name)
      .toHaveText(reason, { timeout: 20_000 })
      .catch(async () => {
        unfit += `${name}: ${(await alert.allTextContents()).join() || 'nothing is said'}\n`;
      });
    const { drawn, longest } = await page.evaluate(() => frames);
    if (drawn < 2 || longest > 1_500) unfit += `${name}: the page stood still for ${Math.round(longest)} ms\n`;
    expect(await page.getByRole('button', { name: 'Add to my scorecard' }).count(), name).toBe(0);
    expect(await elementsOf(page), name).toEqual(built);
    // Two files may be refused for one reason: the next must say so itself.
    await alert.evaluate((it) => it.setAttribute('data-earlier', ''));
  }
  expect(unfit).toBe('');
  expect(await exportHere(page)).toBe(before);
  expect(await traces(page)).toEqual({ polluted: false, hit: false });
  expect(alarms).toEqual([]);
});

test('a quote that speaks of markup is shown as words, and its turning signs by name', async () => {
  const markup =
    'The form says <script>globalThis.hit = 1</script> and <img src=x onerror="globalThis.hit = 1"> in its third field.';
  const turning =
    'We shall \u202Eton\u202C close the desk at the border, said the \u2067minister\u2069 of the interior.';
  const file = fileOf(
    statement({ quote: markup, url: 'https://example.org/1' }),
    statement({ quote: turning, url: 'https://example.org/2' }),
  );
  await importJson(page, 'words.json', file);
  await page.getByRole('button', { name: 'Add to my scorecard' }).click();
  await expect(page.getByRole('status').first()).toContainText('Added');
  await page.evaluate(() => {
    location.hash = '#/statements';
  });
  const quotes = page.locator('article blockquote');
  await expect(quotes.filter({ hasText: markup })).toHaveCount(1);
  const turned = quotes.filter({ hasText: 'close the desk' });
  await expect(turned).toContainText('[U+202E]ton[U+202C]');
  await expect(turned).not.toContainText(/[\u202A-\u202E\u2066-\u2069]/);
  await expect(turned.locator('bdi')).toHaveCount(1);
  expect(await page.locator('article :is(script, img, iframe, svg)').count()).toBe(0);
  expect(await traces(page)).toEqual({ polluted: false, hit: false });
  expect(alarms).toEqual([]);
});

declare const frames: { drawn: number; longest: number };

// The page stays as it is, since a file that spoilt it should be seen to.
async function exportHere(share: Page): Promise<string> {
  const download = share.waitForEvent('download');
  await share.getByRole('button', { name: 'Export JSON' }).click();
  return readFile(await (await download).path(), 'utf8');
}

// What a file could bring in with its texts; the notice itself is ours.
const elementsOf = (share: Page) =>
  share.evaluate(() =>
    ['script', 'img', 'iframe', 'svg', 'object', 'a', 'style'].map(
      (name) => `${name} ${document.querySelectorAll(name).length}`,
    ),
  );

const traces = (share: Page) => share.evaluate(() => ({ polluted: 'polluted' in {}, hit: 'hit' in globalThis }));
