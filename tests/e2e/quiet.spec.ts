import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openChromium } from './harness/chromium';
import { servePages } from './harness/pages';

const asked = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the ${build} build asks for five permissions and for no host, and gives pages no file`, () => {
    const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.permissions.toSorted()).toEqual(asked);
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
    if (build.startsWith('firefox')) {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
}

test('nothing is put into a page and no request is made before somebody acts, nor by acting', async () => {
  const pages = await servePages();
  const run = await openChromium();
  try {
    const page = await run.page(pages.url('sample-meeting.html'));
    const worlds = await worldsOf(page);
    const html = await page.content();
    const before = pages.requests.length;
    await page.waitForTimeout(1_000);
    expect(await worldsOf(page)).toEqual(worlds);
    expect(worlds).toEqual([]);

    const outside: string[] = [];
    run.context.on('request', (request) => /^(https?|wss?):/.test(request.url()) && outside.push(request.url()));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') as Element));
    const popup = await run.triggerAction(page);
    await popup.getByRole('button', { name: 'Keep' }).click();
    await popup
      .getByRole('status')
      .getByText(/^Saved/)
      .waitFor();
    await popup.close();
    const full = await run.openExtensionPage('scorecard.html');
    await full.getByRole('heading', { level: 1 }).waitFor();
    expect(outside).toEqual([]);
    expect(pages.requests.length).toBe(before);
    expect(await page.content()).toBe(html);
  } finally {
    await run.close();
    await pages.close();
  }
});

// The isolated worlds of extensions that run in a page.
async function worldsOf(page: import('@playwright/test').Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}
