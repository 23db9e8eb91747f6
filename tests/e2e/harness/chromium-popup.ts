import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { openBrowserSession } from './chromium-processes';

/** Presses the toolbar button over a tab as its user would, and gives the popup that opens as a Playwright page. */
export async function openPopup(page: Page, extensionId: string): Promise<Page> {
  const context = page.context();
  await page.bringToFront();
  const session = await openBrowserSession(context);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: await findTab(session, page) });
  const targetId = await findPopup(session, extensionId);
  const [popup] = await Promise.all([context.waitForEvent('page'), adopt(context, targetId)]);
  await session.detach();
  await popup.waitForLoadState();
  return popup;
}

// The button belongs to a tab, and DevTools counts a tab and the page in it as two targets.
async function findTab(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const isActive = (info: object) =>
    'embedderData' in info && Boolean((info.embedderData as { tabActive?: boolean }).tabActive);
  const tab = targetInfos.find((info) => info.url === page.url() && isActive(info));
  if (!tab) throw new Error(`No tab in front shows ${page.url()}.`);
  return tab.targetId;
}

// Playwright holds every tab of ours; the popup is the page nobody holds yet.
async function findPopup(session: CDPSession, extensionId: string): Promise<string> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(
      ({ type, url, attached }) => type === 'page' && !attached && url.startsWith(`chrome-extension://${extensionId}/`),
    );
    if (popup) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The toolbar button opened no popup within ten seconds.');
}

// Playwright follows tabs only, and has no public way to ask for more. Attached over its own root session, a popup
// becomes a page like any other (https://github.com/microsoft/playwright/issues/5593).
async function adopt(context: BrowserContext, targetId: string): Promise<void> {
  const browser = context.browser() as unknown as BrowserInside;
  await browser._connection.toImpl(browser)._session.send('Target.attachToTarget', { targetId, flatten: true });
}

interface BrowserInside {
  _connection: {
    toImpl(client: BrowserInside): { _session: { send(method: string, params: object): Promise<unknown> } };
  };
}
