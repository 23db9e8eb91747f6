import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from './build';
import { findChromium } from './find-browser';
import { servePage } from './serve-page';
import { showScorecard } from './show-scorecard';
import { showStatements } from './show-statements';
import { walk } from './walk';

const SAMPLE = 'tests/fixtures/pages/sample-meeting.html';

/** `npm start [-- page]`: opens the extension on a page; without a display does the main job there and says what came out. */
async function start(page = SAMPLE): Promise<void> {
  const extension = await build();
  const served = await servePage(page);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const isHeadless = !hasDisplay || process.env.GCM_HEADLESS === '1';
  const profile = isHeadless ? mkdtempSync(join(tmpdir(), 'gcm-start-')) : resolve('.profile');
  const browser = await open(extension, profile, isHeadless);
  try {
    if (isHeadless) await runJob(browser, served.url);
    else await stayOpen(browser, served.url);
  } finally {
    await browser.close().catch(() => undefined);
    served.close();
    if (isHeadless) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function open(extension: string, profile: string, headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findChromium(),
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en',
      ...(headless ? ['--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, LANGUAGE: 'en' },
  });
}

async function runJob(browser: Browser, url: string): Promise<void> {
  const folder = resolve('exports');
  mkdirSync(folder, { recursive: true });
  console.log(`Reading ${url}`);
  const file = await walk(browser, url, folder);
  for (const [at, line] of (await showStatements(file)).entries()) console.log(`clipped ${at + 1}: ${line}`);
  console.log(`\n${await showScorecard(file)}\n`);
  console.log(`export: ${file}`);
}

async function stayOpen(browser: Browser, url: string): Promise<void> {
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(url);
  console.log('The browser is open on a meeting page. Select a sentence, then press Alt+Shift+S or right-click it and');
  console.log(
    'choose "Clip to GCM Scorecard". With nothing selected the same key offers "Find statements on this page".',
  );
  console.log('Close the browser to end.');
  await new Promise((done) => browser.once('disconnected', done));
}

start(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
