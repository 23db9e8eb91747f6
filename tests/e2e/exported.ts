import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Scorecard } from '@/lib/scorecard/scorecard';
import { readScorecard } from '@/lib/share/import';
import type { ChromiumRun } from './harness/chromium';

/** Opens Share, presses "Export JSON" and reads the file that comes: checked as an import checks it. */
export async function exportJson(run: ChromiumRun): Promise<{ text: string; scorecard: Scorecard }> {
  const page = await run.openExtensionPage('scorecard.html#/share');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await page.close();
  const read = await readScorecard(new Blob([text]), { now: new Date().toISOString() });
  if (!read.ok) throw new Error(`our own export is refused: ${JSON.stringify(read)}`);
  return { text, scorecard: read.scorecard };
}

/** Chooses a file under "Import JSON". */
export async function importJson(page: Page, name: string, body: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import JSON' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
}
