import { browser } from './browser';

/** A tab as the user sees it. */
export interface Tab {
  id: number;
  url: string;
  title: string;
}

/** The tab the user looks at; null where there is none. Its address is known only after the user's gesture. */
export async function currentTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** A tab as it is now; null when it is gone. */
export async function readTab(id: number): Promise<Tab | null> {
  try {
    const { url = '', title = '' } = await browser.tabs.get(id);
    return { id, url, title };
  } catch {
    return null;
  }
}

/** Opens the full page where a tab is swept: what the user's gesture granted for that tab holds there too. */
export async function openSweep(tabId: number): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/scorecard.html?tab=${tabId}#/sweep` as '/scorecard.html'),
  });
}

/** Opens our full page at a route, in a tab of its own. */
export async function openScorecard(route = ''): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/scorecard.html${route && `#${route}`}` as '/scorecard.html'),
  });
}
