import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '@/lib/cli/find-browser';
import { findByName } from './find-by-name';
import { evaluateInside } from './firefox-inside';
import { clickMenuItem } from './firefox-menu';
import { openPopup } from './firefox-popup';
import type { Point } from './menu';

// Firefox makes up a new address for an add-on in each profile; a test has to know it.
const uuid = '6c0c23a1-0b1c-4d52-9f23-0123456789ab';

/** What a walk may ask of Firefox. */
export interface FirefoxOptions {
  /** The built extension's folder; `.output/firefox-mv3` or `-mv2` unless a test brings another. */
  extension?: string;
  /** A folder for the profile; without one the profile is new and goes with the browser. */
  profile?: string;
  /** The menu item `clickMenu` takes. */
  menuItem?: string;
}

/** A running Firefox with the extension in it; its pages are Puppeteer's. */
export interface FirefoxRun {
  /** Puppeteer's browser: another one after `restart`. */
  readonly browser: Browser;
  /** Opens a tab at an address. */
  page(url: string): Promise<Page>;
  /** Presses the toolbar button over this tab: a real action with activeTab; gives the popup. */
  triggerAction(page: Page): Promise<Page>;
  /** Opens a tab with a page of the extension, such as `scorecard.html#/inbox`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Right-clicks the selection (or a point of the tab) and takes our item of Firefox's menu. */
  clickMenu(target: Page | Frame, at?: Point): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Stops the background page as the browser does after half a minute. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Opens Firefox with the built extension, or gives null, and says so, where no Firefox can be had. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxRun | null> {
  const firefox = await findFirefox();
  if (!firefox) {
    console.log(
      'No Firefox was found and none could be installed: its walks are skipped. FIREFOX_PATH may point to one.',
    );
    return null;
  }
  const extension = resolve(options.extension ?? defaultBuild());
  const addonId = readAddonId(extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'gcm-firefox-'));
  findByName();
  let browser = await launch(firefox, extension, profile, addonId);

  return {
    get browser() {
      return browser;
    },
    page: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    triggerAction: (page) => openPopup(browser, page, addonId),
    openExtensionPage: (path) => openOwnPage(browser, `moz-extension://${uuid}/${path.replace(/^\//, '')}`),
    clickMenu: (target, at) => clickMenuItem(browser, target, options.menuItem ?? 'Clip to GCM Scorecard', at),
    restart: async () => {
      await browser.close();
      browser = await launch(firefox, extension, profile, addonId);
    },
    killWorker: () =>
      evaluateInside(browser, `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.terminateBackground()`),
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launch(executablePath: string, extension: string, profile: string, addonId: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }) },
  });
  await browser.installExtension(extension);
  return browser;
}

// Firefox shows the page but never tells Puppeteer that it has arrived, so we look for ourselves.
async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => null);
  await page.waitForFunction((there) => location.href.startsWith(there) && document.readyState === 'complete', {}, url);
  return page;
}

function defaultBuild(): string {
  return existsSync('.output/firefox-mv3') ? '.output/firefox-mv3' : '.output/firefox-mv2';
}

function readAddonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension}/manifest.json names no gecko id.`);
  return id;
}
