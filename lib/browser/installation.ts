import { browser } from './browser';

/** Name and version of this program, as captures carry it. */
export const tool = (): string => `GCM Scorecard ${browser.runtime.getManifest().version}`;

/** Name and version of the browser, as captures carry it. */
export function browserName(): string {
  const agent = navigator.userAgent;
  const found = /(Firefox|Edg|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\d+(?=.*Edg\/)/, ''));
  return found ? `${found[1] === 'Edg' ? 'Edge' : found[1]} ${found[2]}` : 'unknown';
}

/** The key that really opens the popup; null where another program holds it. */
export async function shortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((it) => it.name === '_execute_action')?.shortcut || null;
}

/** Asks the browser to spare our data when space runs out; says whether it agreed. */
export const persist = (): Promise<boolean> => navigator.storage?.persist?.() ?? Promise.resolve(false);

/** Calls back when the extension is first installed. */
export const onInstalled = (call: (first: boolean) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => call(reason === 'install'));

/** Opens the browser's own page of keys; Firefox opens it by a call, Chromium at an address. */
export function openShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The sample scorecard that comes with the extension. */
export const readSample = async (): Promise<Blob> =>
  (await fetch(browser.runtime.getURL('/sample-scorecard.json' as '/popup.html'))).blob();

/** Wakes the background when the browser starts, so that it finishes what was left when it last ended. */
export const wakeOnStartup = (): void => browser.runtime.onStartup.addListener(() => undefined);
