import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from '@playwright/test';
import { findChromium } from '@/lib/cli/find-browser';
import { openPopup } from './chromium-popup';
import { findWorker, killBrowser, openBrowserSession, stopWorker } from './chromium-processes';
import { type Display, startDisplay } from './display';
import { clickOurMenuItem, type Point } from './menu';

/** What a walk may ask of its browser. */
export interface ChromiumOptions {
  /** The built extension's folder; `.output/chrome-mv3` unless a test brings another. */
  extension?: string;
  /** A folder for the profile; without one the profile is new and goes with the browser. */
  profile?: string;
  /** Shows windows on a display of its own, so that real menus can be clicked. */
  headed?: boolean;
}

/** A running Chromium with the extension in it. */
export interface ChromiumRun {
  /** Playwright's context: another one after `restart`. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Opens a tab at an address. */
  page(url: string): Promise<Page>;
  /** Presses the toolbar button over this tab: a real action with activeTab; gives the popup. */
  triggerAction(page: Page): Promise<Page>;
  /** Opens a tab with a page of the extension, such as `scorecard.html#/inbox`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Right-clicks the selection (or a point of the tab) and takes our menu item with real keys; headed only. */
  clickMenu(target: Page | Frame, at?: Point): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Stops the service worker as the browser does after half a minute. */
  killWorker(): Promise<void>;
  /** Ends the browser as a power cut would; `restart` opens it again. */
  kill9(): Promise<void>;
  close(): Promise<void>;
}

/** Opens Chromium with the built extension. */
export async function openChromium(options: ChromiumOptions = {}): Promise<ChromiumRun> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'gcm-chromium-'));
  const display = options.headed ? await startDisplay() : null;
  let { context, extensionId } = await launch(extension, profile, display);

  return {
    get context() {
      return context;
    },
    get extensionId() {
      return extensionId;
    },
    worker: () => findWorker(context, extensionId),
    page: async (url) => goTo(context, url),
    triggerAction: (page) => openPopup(page, extensionId),
    openExtensionPage: (path) => goTo(context, `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`),
    clickMenu: (target, at) => {
      if (!display) throw new Error('A real menu needs a screen: openChromium({ headed: true }).');
      return clickOurMenuItem(target, display, at);
    },
    restart: async () => {
      await context.close();
      ({ context, extensionId } = await launch(extension, profile, display));
    },
    killWorker: () => stopWorker(context, extensionId),
    kill9: () => killBrowser(context),
    close: async () => {
      await context.close();
      await display?.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(extension: string, profile: string, display: Display | null) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: !display,
    viewport: null,
    env: { ...process.env, ...(display && { DISPLAY: display.name }) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-extension-debugging',
      '--window-position=0,0',
      '--window-size=1280,1000',
    ],
    // The PDF viewer is a component extension, and ours must be allowed too.
    ignoreDefaultArgs: ['--disable-component-extensions-with-background-pages', '--disable-extensions'],
  });
  // --load-extension is dead in branded Chrome; this way works in all.
  const session = await openBrowserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  await findWorker(context, id);
  return { context, extensionId: id };
}

async function goTo(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
