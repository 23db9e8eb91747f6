import type { Browser, Page } from 'puppeteer-core';
import { bidi, evaluateInside } from './firefox-inside';

/** Presses the toolbar button over a tab as its user would, and gives the popup that opens as a Puppeteer page. */
export async function openPopup(browser: Browser, page: Page, addonId: string): Promise<Page> {
  await page.bringToFront();
  await evaluateInside(browser, `(${pressButton})(window, ${JSON.stringify(addonId)})`);
  const { id, url } = await evaluateInside<{ id: string; url: string }>(browser, `(${namePopup})(document)`);
  const popup = await introduce(browser, { context: id, url, ...alone });
  await popup.waitForFunction(() => document.readyState === 'complete');
  return popup;
}

// Puppeteer hears of tabs only; told that a context came and went, it takes the popup for one more page.
async function introduce(browser: Browser, context: object): Promise<Page> {
  const opened = new Promise<Page | null>((resolve) => {
    browser.once('targetcreated', (target) => resolve(target.page()));
  });
  bidi(browser).emit('browsingContext.contextCreated', context);
  const popup = await opened;
  if (!popup) throw new Error('Puppeteer did not take the popup for a page.');
  popup.close = () =>
    evaluateInside(browser, `document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup()`);
  const gone = evaluateInside(browser, `(${untilClosed})(document)`);
  gone.then(() => bidi(browser).emit('browsingContext.contextDestroyed', context)).catch(() => null);
  return popup;
}

const alone = { parent: null, children: [], originalOpener: null, userContext: 'default', clientWindow: '' };

// The functions below travel into Firefox's window as text, so each stands alone; they speak to its own JavaScript.

const pressButton = `async (window, addonId) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

// WebDriver finds a page by a name it gives to tabs; a popup gets one too, and can then be found by it.
const namePopup = `async (document) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const isReady = (popup) => popup?.currentURI?.spec.startsWith('moz-extension:') && !popup.webProgress.isLoadingDocument;
  const find = () => document.querySelector('.webextension-popup-browser');
  for (const deadline = Date.now() + 10_000; !isReady(find()); ) {
    if (Date.now() > deadline) throw new Error('The toolbar button opened no popup within ten seconds.');
    await new Promise((resolve) => document.defaultView.setTimeout(resolve, 50));
  }
  const popup = find();
  popup.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(popup);
  const getBrowserById = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (wanted) => (wanted === id ? popup : getBrowserById(wanted));
  return { id, url: popup.currentURI.spec };
}`;

const untilClosed = `async (document) => {
  const popup = document.querySelector('.webextension-popup-browser');
  while (popup?.isConnected) await new Promise((resolve) => document.defaultView.setTimeout(resolve, 50));
}`;
