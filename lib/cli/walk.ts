import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';

const WANTED = 3;
const SHORTEST = 60;

/** The main job as a person does it: sweeps a page, clips what is found, files some of it by hand, exports; gives the file. */
export async function walk(browser: Browser, url: string, folder: string): Promise<string> {
  const extension = await ours(browser);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  const swept = await sweep(browser, extension, page);
  // Where the page names nobody who speaks, a person still can.
  const byHand = swept > 0 ? 0 : await clipSentences(browser, extension, page, '', WANTED);
  // A page of ours says of some sentences how a monitor would file them; other pages leave all to the inbox.
  const filed = await clipSentences(browser, extension, page, '[data-filing]', Number.POSITIVE_INFINITY);
  if (swept + byHand + filed === 0) {
    throw new Error(`No sentence of ${SHORTEST} characters or more was found at ${url}.`);
  }
  return exportJson(browser, extension, folder);
}

/** Presses "Find statements on this page", and clips all that is ticked there; gives how many. */
async function sweep(browser: Browser, extension: Extension, page: Page): Promise<number> {
  const popup = await openPopup(browser, extension, page);
  const button = await popup.waitForSelector('aria/Find statements on this page[role="button"]');
  const isSweep = (target: Target) => target.url().includes('scorecard.html?tab=');
  // The popup closes itself as soon as the other page opens.
  await button?.click().catch(() => undefined);
  const full = await (await browser.waitForTarget(isSweep, { timeout: 60_000 })).asPage();
  await full.waitForSelector('[data-phase=ready], [role=alert]', { timeout: 60_000 });
  const bar = await full.$('#sweep-clip:not(:disabled)');
  const ticked = await full.$$eval('li [type=checkbox]:checked', (ticks) => ticks.length);
  if (bar) {
    await bar.click();
    await full.waitForSelector('[role=status] a[href="#/inbox"]', { timeout: 60_000 });
  }
  await full.close();
  return ticked;
}

async function clipSentences(
  browser: Browser,
  extension: Extension,
  page: Page,
  within: string,
  wanted: number,
): Promise<number> {
  let clipped = 0;
  for (; clipped < wanted; clipped += 1) {
    const found = await page.evaluate(selectSentence, clipped, SHORTEST, within);
    if (found === null) break;
    await clip(browser, extension, page, found.filing);
  }
  return clipped;
}

async function ours(browser: Browser): Promise<Extension> {
  for (let tries = 0; tries < 50; tries += 1) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The browser did not take the extension.');
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  await extension.triggerAction(page);
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${extension.id}/popup.html`);
  return (await browser.waitForTarget(isPopup, { timeout: 60_000 })).asPage();
}

async function clip(browser: Browser, extension: Extension, page: Page, filing: Record<string, string> | null) {
  const popup = await openPopup(browser, extension, page);
  await popup.waitForSelector('button[type=submit]');
  for (const [label, value] of Object.entries(filing ?? {})) await popup.locator(`aria/${label}`).fill(value);
  await popup.click('button[type=submit]');
  await popup.waitForSelector('[role=status] [data-saved]');
  await popup.close();
}

async function exportJson(browser: Browser, extension: Extension, folder: string): Promise<string> {
  const page = await browser.newPage();
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  await page.goto(`chrome-extension://${extension.id}/scorecard.html#/share`);
  const begun = new Promise<{ guid: string; suggestedFilename: string }>((done) =>
    session.once('Browser.downloadWillBegin', done),
  );
  const ended = new Promise<void>((done) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && done()),
  );
  await page.locator('aria/Export JSON[role="button"]').click();
  const { guid, suggestedFilename } = await begun;
  await ended;
  const file = join(folder, suggestedFilename);
  renameSync(join(folder, guid), file);
  return file;
}

// Runs in the page: selects the n-th sentence long enough of its main part, as a person would with the mouse.
function selectSentence(
  nth: number,
  shortest: number,
  within: string,
): { filing: Record<string, string> | null } | null {
  const main = document.querySelector('main') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script,style,template,nav,h1,h2,h3,h4,[hidden]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const blocks = new Map<Element, Text[]>();
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const block = node.parentElement?.closest('p,li,td,th,dd,dt,blockquote,div,section,article,main,body') ?? main;
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  let left = nth;
  for (const [block, nodes] of blocks) {
    if (within !== '' && !block.matches(within)) continue;
    const text = nodes.map((node) => node.data).join('');
    for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
      const quote = segment.trim();
      if (quote.length < shortest) continue;
      if (left-- > 0) {
        if (within === '') continue;
        break; // of a block with a filing only the first sentence is meant
      }
      const start = index + segment.indexOf(quote);
      // No named helper in here: the program that runs this file would tie it to a name of its own.
      const ends = [start, start + quote.length].map((offset) => {
        let before = 0;
        for (const node of nodes) {
          if (offset <= before + node.length) return { node, offset: offset - before };
          before += node.length;
        }
        return { node: block, offset: 0 };
      });
      const [from, to] = ends;
      if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      const filing = block.getAttribute('data-filing');
      return { filing: filing ? JSON.parse(filing) : null };
    }
  }
  return null;
}
