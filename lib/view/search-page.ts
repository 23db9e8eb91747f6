import type { Clipper } from '@/lib/clip/first-capture';
import type { ExpectedSpeaker } from '@/lib/clip/recognise/heard';
import { type BlocksReading, hintsOf } from '@/lib/clip/sweep/page-readings';
import { createPassages } from '@/lib/clip/sweep/passage-of';
import type { Draft } from '@/lib/scorecard/draft';
import type { Find, SweepDoors } from './sweep-doors';
import { rowOf, type SweepRow } from './sweep-rows';

/** How far a search has come. */
export interface Stretch {
  /** Paragraphs read since the last one. */
  read: number;
  /** What they hold. */
  rows: SweepRow[];
}

/** What a search knows beside the page. */
export interface SearchSetting {
  tab: Draft['tab'];
  who: Clipper;
  expected: readonly ExpectedSpeaker[];
}

/** How long it works before it lets the page draw, in milliseconds; the one paragraph that it is at may take it beyond. */
const SLICE = 30;

/** Goes through the readings of a page in short stretches, so that its reader can look, tick and stop meanwhile; each reading is looked over once in one go before, for its voices, which of 2 MB takes about half a second. */
export async function* searchPage(
  readings: readonly BlocksReading[],
  { tab, who, expected }: SearchSetting,
  { find, newKey, elapsed, breathe }: SweepDoors,
): AsyncGenerator<Stretch> {
  const findIn = find ?? (await ownFinder());
  const ids = new Set<string>();
  let stretch: Stretch = { read: 0, rows: [] };
  let began = elapsed();
  for (const reading of readings) {
    const setting = { passageOf: createPassages(reading), tab, who, newKey };
    await breathe();
    for (const { proposals } of findIn(reading, hintsOf(reading, expected))) {
      stretch.read += 1;
      for (const proposal of proposals) {
        const row = rowOf(proposal, setting);
        // The same words of the same paragraph, shown in two frames, are one statement.
        if (row && !ids.has(row.id)) stretch.rows.push(row);
        if (row) ids.add(row.id);
      }
      if (elapsed() - began < SLICE) continue;
      yield stretch;
      await breathe();
      stretch = { read: 0, rows: [] };
      began = elapsed();
    }
  }
  yield stretch;
}

// The words and models that recognition needs are loaded only when somebody asks for a sweep.
const ownFinder = async (): Promise<Find> => (await import('@/lib/clip/sweep/find-statements')).findStatements;
