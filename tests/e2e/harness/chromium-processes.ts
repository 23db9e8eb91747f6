import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

type Status = 'running activated' | 'stopped activated';

/** The extension's service worker, ready for events; a sleeping one is started as an event would start it. */
export async function findWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const scope = `chrome-extension://${extensionId}/`;
  const isOurs = (worker: Worker) => worker.url().startsWith(scope);
  await bringTo('running activated', context, scope);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}

/** Stops the extension's service worker, as the browser does after half a minute without events. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await bringTo('stopped activated', context, `chrome-extension://${extensionId}/`);
}

/** Ends the browser with SIGKILL, by the process number it tells itself. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await openBrowserSession(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser does not tell its process number.');
  const closed = context.waitForEvent('close');
  process.kill(browser.id, 'SIGKILL');
  await closed;
}

/** A line to the browser itself, where targets and extensions are managed. */
export async function openBrowserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  return browser.newBrowserCDPSession();
}

// Starting while stopping, or stopping while installing, is silently ignored: each is asked for from a settled state.
async function bringTo(wanted: Status, context: BrowserContext, scopeURL: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const settled = (): Promise<Status> =>
    new Promise((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const ours = versions.find(({ scriptURL }) => scriptURL.startsWith(scopeURL));
        const status = `${ours?.runningStatus} ${ours?.status}`;
        if (status === 'running activated' || status === 'stopped activated') resolve(status);
      });
    });

  const first = settled();
  await session.send('ServiceWorker.enable');
  if ((await first) !== wanted) {
    const second = settled();
    if (wanted === 'stopped activated') await session.send('ServiceWorker.stopAllWorkers');
    else await session.send('ServiceWorker.startWorker', { scopeURL });
    await second;
  }
  await session.detach();
}
