import type { BlocksReading } from '@/lib/page/blocks';
import { browser } from './browser';

/** What reading a tab's text gave: per frame that let us in, its blocks; or that no frame did. */
export type TabBlocks =
  | { ok: true; frames: { frameId: number; reading: BlocksReading }[] }
  | { ok: false; problem: 'page-closed' };

const PATIENCE_MS = 4_000;

/** Reads the text of a tab, in every frame that lets us in; when one of them never loads, of the page itself. */
export async function readBlocks(tabId: number): Promise<TabBlocks> {
  const all = read({ tabId, allFrames: true });
  const frames = await Promise.race([all, after(PATIENCE_MS).then(() => read({ tabId, frameIds: [0] }))]);
  return frames.length > 0 ? { ok: true, frames } : { ok: false, problem: 'page-closed' };
}

type Frames = { frameId: number; reading: BlocksReading }[];
type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function read(target: Target): Promise<Frames> {
  try {
    const results = await browser.scripting.executeScript({
      target,
      files: ['/read-blocks.js'],
      injectImmediately: true,
    });
    return results.flatMap(({ frameId, result }) => (isReading(result) ? [{ frameId, reading: result }] : []));
  } catch {
    // The browser refuses its own pages, its store, viewers, and frames of other sites.
    return [];
  }
}

// Blocks are looked at and thrown away; what is kept of them is a passage, and that is parsed before it is kept.
function isReading(result: unknown): result is BlocksReading {
  const { text, blocks, headings, page } = (result ?? {}) as Partial<BlocksReading>;
  return typeof text === 'string' && Array.isArray(blocks) && Array.isArray(headings) && typeof page?.url === 'string';
}

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
