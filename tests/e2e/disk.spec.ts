import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exportJson } from './exported';
import { type ChromiumRun, openChromium } from './harness/chromium';
import { type Pages, servePages } from './harness/pages';
import { wordsOf } from './kept';

const mayMount = canMount();
const why = mayMount ? '' : ' (skipped: no small disk may be mounted here)';

const FIRST = 'We will report at the first review.';
const LAST = 'We will report at the last review.';
// Words that cannot be pressed together, for the browser packs what it keeps.
const LONG = `We will report on each of these: ${randomBytes(75_000).toString('hex')}`;

const saved = { alert: '', saved: true };
const full = { alert: expect.stringContaining('Nothing was saved: there is no space left'), saved: false };

let profile: string;
let disk: string;
let pages: Pages;
let run: ChromiumRun;

test.skip(!mayMount);

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'gcm-chromium-'));
  pages = await servePages();
  pages.put('record.html', `<title>A record</title>${[FIRST, LONG, LAST].map((it) => `<p>${it}</p>`).join('')}`);
});

test.afterEach(async () => {
  await run?.close();
  await pages?.close();
  unmount(disk);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test(`on a disk that is nearly full nothing is called saved, the export works, and with room the next clip is kept${why}`, async () => {
  await openOnSmallDisk(profile, '200m');
  expect(await clip(FIRST)).toEqual(saved);
  const free = fill(10_000_000);
  expect(await clip(LAST)).toEqual(full);
  expect(await keptWords()).toEqual([FIRST]);
  free();
  expect(await clip(LAST)).toEqual(saved);
  await run.restart();
  expect(await keptWords()).toEqual([FIRST, LAST]);
});

// From here on only the database lives on the small disk: a browser that finds no room for its own files ends itself.

test(`a clip for which the browser finds no room is not called saved, nor does it harm what is kept${why}`, async () => {
  await openOnSmallDisk(join(profile, 'Default/IndexedDB'), '16m');
  expect(await clip(FIRST)).toEqual(saved);
  const free = fill(100_000);
  expect(await clip(LONG)).toEqual(full);
  expect(await keptWords()).toEqual([FIRST]);
  free();
  expect(await clip(LAST)).toEqual(saved);
  await run.restart();
  expect(await keptWords()).toEqual([FIRST, LAST]);
});

test(`with not a byte left nothing is called saved, and what was kept is there after a restart${why}`, async () => {
  await openOnSmallDisk(join(profile, 'Default/IndexedDB'), '16m');
  expect(await clip(FIRST)).toEqual(saved);
  const free = fill(0);
  // Whether the writing or the reading stumbles first is chance; either says so.
  expect(await clip(LAST)).toEqual({
    alert: expect.stringMatching(/Nothing was saved|does not open the store/),
    saved: false,
  });
  free();
  await run.restart();
  expect(await keptWords()).toEqual([FIRST]);
});

// Clips a line of the record by the toolbar button; tells what the popup said in the end.
async function clip(words: string): Promise<{ alert: string; saved: boolean }> {
  const page = await run.page(pages.url('record.html'));
  await page.evaluate((it) => {
    const line = [...document.querySelectorAll('p')].find((p) => p.textContent === it);
    if (line) getSelection()?.selectAllChildren(line);
  }, words);
  const popup = await run.triggerAction(page);
  const alert = popup.getByRole('alert');
  const button = popup.getByRole('button', { name: 'Keep' });
  await expect(alert.or(button).first()).toBeVisible();
  if (await button.isVisible()) await button.click();
  const receipt = popup.locator('[data-saved]');
  await expect(alert.or(receipt).first()).toBeVisible();
  const said = { alert: (await alert.allTextContents()).join(), saved: (await receipt.count()) > 0 };
  await popup.close();
  await page.close();
  return said;
}

async function keptWords(): Promise<string[]> {
  return (await exportJson(run)).scorecard.statements.map(wordsOf).toSorted();
}

// Takes all the room of the small disk but this; gives the way to free it.
function fill(left: number): () => void {
  const filler = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  for (let bytes = bavail * bsize - left; bytes > 0; bytes = left > 0 ? 0 : bytes >> 1) {
    try {
      writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' });
    } catch {
      // It took what there was.
    }
  }
  return () => unlinkSync(filler);
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'gcm-disk-'));
  try {
    mountSmallDisk(folder, '1m');
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openOnSmallDisk(folder: string, size: string): Promise<void> {
  disk = folder;
  mountSmallDisk(folder, size);
  run = await openChromium({ profile });
}

function mountSmallDisk(folder: string, size: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
}
