import { freshSettings } from '@/lib/scorecard/settings';
import { readScorecard } from '@/lib/share/import';
import type { Store } from '@/lib/store/store';

/** What the sample needs from outside. */
export interface SampleDoors {
  store: Store;
  now(): string;
  newKey(): string;
  /** The sample scorecard that comes with the extension. */
  readSample(): Promise<Blob>;
}

/** The invented sample: put onto the scorecard to look at, and taken off in one click. */
export function createSampleView({ store, now, newKey, readSample }: SampleDoors) {
  const mark = (hasSample: boolean) =>
    store.changeSettings((kept) => ({ ...(kept ?? freshSettings(newKey())), hasSample }));
  return {
    async load(): Promise<void> {
      const read = await readScorecard(await readSample(), { now: now() });
      if (!read.ok) throw new Error(`The sample is refused: ${read.problem} ${read.place}`);
      if ((await store.takeIn(read.scorecard)).ok) await mark(true);
    },
    async remove(): Promise<void> {
      if ((await store.removeAllOf((by) => by.id.startsWith('sample-'))).ok) await mark(false);
    },
  };
}

export type SampleView = ReturnType<typeof createSampleView>;
