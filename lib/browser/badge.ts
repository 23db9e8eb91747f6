import { browser } from './browser';

/** Shows a count on the toolbar button: what waits in the inbox. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setTitle({ title: '' });
  await browser.action.setBadgeBackgroundColor({ color: '#1d4f73' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

/** Shows on the toolbar button that the last clip was not saved, and why. */
export async function showTrouble(why: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#8a1c1c' });
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setTitle({ title: why });
}
