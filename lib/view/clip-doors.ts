import type { PageReading } from '@/lib/clip/choose-passage';
import type { Store } from '@/lib/store/store';
import type { RecognitionDoors } from './recogniser';

/** A tab as the user sees it. */
export interface TabView {
  id: number;
  url: string;
  title: string;
}

/** What reading a tab gives: a reading per frame that let us in, or why none did. */
export type TabReading =
  | { ok: true; frames: readonly { frameId: number; reading: PageReading }[] }
  | { ok: false; problem: 'page-closed' | 'frame-denied' };

/** What clipping needs of the world outside: handed in, so that a test can hand in its own. */
export interface ClipDoors extends RecognitionDoors {
  store: Store;
  /** Reads a tab's selection, in one frame or in all. */
  readPage(tabId: number, frameId?: number): Promise<TabReading>;
  /** The moment it is now, with its offset. */
  now(): string;
  /** A random key. */
  newKey(): string;
  /** Name and version of the program and of the browser. */
  tool: string;
  browser: string;
}
