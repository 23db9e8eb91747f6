import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build as bundle } from 'vite';
import { build } from '@/lib/cli/build';
import { type ChromiumRun, openChromium } from '../e2e/harness/chromium';

const root = join(import.meta.dirname, '../..');

/** A copy of the built extension with the bench page in it; a build that comes in between changes nothing. */
export interface BenchExtension {
  copy: string;
  remove(): void;
}

/** Copies the built extension (building it if there is none) and adds the bench page and an empty page. */
export async function benchExtension(built = join(root, '.output/chrome-mv3')): Promise<BenchExtension> {
  if (!existsSync(join(built, 'manifest.json'))) await build();
  const copy = mkdtempSync(join(tmpdir(), 'gcm-bench-'));
  cpSync(built, copy, { recursive: true });
  for (const page of ['bench.html', 'empty.html']) cpSync(join(import.meta.dirname, 'page', page), join(copy, page));
  await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: copy,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'page/main.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
  return { copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Opens a browser with a fresh profile, gives its bench page to `work`, and closes it. */
export async function onBenchPage<T>(copy: string, work: (page: Page, run: ChromiumRun) => Promise<T>): Promise<T> {
  const run = await openChromium({ extension: copy });
  try {
    const page = await run.openExtensionPage('bench.html');
    await page.waitForFunction(() => 'bench' in globalThis);
    return await work(page, run);
  } finally {
    await run.close();
  }
}
