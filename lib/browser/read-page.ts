import type { PageReading } from '@/lib/page/passage';
import { browser } from './browser';

/** What reading a tab gave: per frame that let us in, its reading; or that no frame did. */
export type TabReading =
  | { ok: true; frames: { frameId: number; reading: PageReading }[] }
  | { ok: false; problem: 'page-closed' | 'frame-denied' };

/** Reads the selection: in one frame if it is named, else in every frame that lets us in. */
export async function readPage(tabId: number, frameId?: number): Promise<TabReading> {
  try {
    const results = await browser.scripting.executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      files: ['/read-page.js'],
    });
    const frames = results.flatMap((it) =>
      it.result ? [{ frameId: it.frameId, reading: it.result as PageReading }] : [],
    );
    if (frames.length > 0) return { ok: true, frames };
  } catch {
    // The browser refuses its own pages, its store, viewers, and frames of other sites.
  }
  return { ok: false, problem: frameId ? 'frame-denied' : 'page-closed' };
}
