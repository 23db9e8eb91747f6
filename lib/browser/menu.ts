import { browser } from './browser';
import { browserText } from './text';

/** What the browser tells of a click on our menu item; all we have when a page lets nobody in. */
export interface MenuClick {
  selectionText: string;
  /** Address of the page in the tab. */
  pageUrl: string;
  /** Address of the frame that was clicked, where it is not the page itself. */
  frameUrl: string | null;
  frameId: number;
  tabId: number | null;
  title: string;
}

const ITEM = 'clip';

/** Puts "Clip to GCM Scorecard" into the menu of a selection. */
export function createMenu(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: ITEM, title: browserText('menu_clip'), contexts: ['selection'] });
  });
}

/** Calls back when the user picks the item. */
export function onMenuClip(clip: (click: MenuClick) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM) return;
    return clip({
      selectionText: info.selectionText ?? '',
      pageUrl: info.pageUrl ?? tab?.url ?? '',
      frameUrl: info.frameUrl ?? null,
      frameId: info.frameId ?? 0,
      tabId: tab?.id ?? null,
      title: tab?.title ?? '',
    });
  });
}
