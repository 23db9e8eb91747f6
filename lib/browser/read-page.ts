import type { PageReading } from '@/lib/page/passage';
import { browser } from './browser';

/** What reading a tab gave: per frame that let us in, its reading; or that no frame did. */
export type TabReading =
  | { ok: true; frames: { frameId: number; reading: PageReading }[] }
  | { ok: false; problem: 'page-closed' | 'frame-denied' };

const PATIENCE_MS = 1_500;

/** Reads the selection: in one frame if it is named, else in every frame that lets us in; never waits for a page to finish loading. */
export async function readPage(tabId: number, frameId?: number): Promise<TabReading> {
  const frames =
    frameId === undefined
      ? await soonest(read({ tabId, allFrames: true }), read({ tabId, frameIds: [0] }))
      : await read({ tabId, frameIds: [frameId] });
  if (frames.length > 0) return { ok: true, frames };
  return { ok: false, problem: frameId ? 'frame-denied' : 'page-closed' };
}

type Frames = { frameId: number; reading: PageReading }[];
type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function read(target: Target): Promise<Frames> {
  try {
    const results = await browser.scripting.executeScript({
      target,
      files: ['/read-page.js'],
      injectImmediately: true,
    });
    return results.flatMap((it) => (it.result ? [{ frameId: it.frameId, reading: it.result as PageReading }] : []));
  } catch {
    // The browser refuses its own pages, its store, viewers, and frames of other sites.
    return [];
  }
}

// A frame that never loads answers never; then the page itself must do.
const soonest = (all: Promise<Frames>, top: Promise<Frames>): Promise<Frames> =>
  Promise.race([all, new Promise<void>((done) => setTimeout(done, PATIENCE_MS)).then(() => top)]);
