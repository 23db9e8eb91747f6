import type { Proposal } from '@/lib/clip/sweep/find-statements';
import type { BlocksReading } from '@/lib/clip/sweep/page-readings';
import type { PageHints } from '@/lib/clip/voice/voice-track';
import type { Store } from '@/lib/store/store';
import type { TabView } from './clip-doors';
import type { RecognitionDoors } from './recogniser';

/** What reading a tab's text gives: a reading per frame that let us in, or that none did. */
export type TabBlocks =
  | { ok: true; frames: readonly { frameId: number; reading: BlocksReading }[] }
  | { ok: false; problem: 'page-closed' };

/** What reading a whole page needs of the world outside. */
export interface BlocksDoors {
  store: Store;
  /** Reads a tab's text, in all frames that let us in. */
  readBlocks(tabId: number): Promise<TabBlocks>;
  /** The moment it is now, with its offset. */
  now(): string;
  /** A random key. */
  newKey(): string;
}

/** Goes through a page, a stretch at a time. */
export type Find = (reading: BlocksReading, hints: PageHints) => Iterable<{ proposals: Proposal[] }>;

/** What sweeping a page needs of the world outside. */
export interface SweepDoors extends BlocksDoors, Pick<RecognitionDoors, 'announced'> {
  /** The tab as it is now; null when it is gone. */
  readTab(tabId: number): Promise<TabView | null>;
  /** Lets the page draw and answer before the work goes on. */
  breathe(): Promise<void>;
  /** Milliseconds that have passed since some moment. */
  elapsed(): number;
  /** Sorts country codes by their names. */
  byName(a: string, b: string): number;
  /** Name and version of the program and of the browser. */
  tool: string;
  browser: string;
  /** Finds what was said on a page; the extension's own finder where none is given. */
  find?: Find;
}
