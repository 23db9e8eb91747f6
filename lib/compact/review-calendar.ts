import type { Day } from './horizons';
import type { Translated } from './languages';
import regional from './regional-reviews.json' with { type: 'json' };
import forums from './review-forums.json' with { type: 'json' };
import type { Source } from './source';

/** A meeting, or a round of meetings, at which States review the Compact: a mark on every time axis. */
export interface ReviewForum {
  /** The name that charts and exports use. */
  id: string;
  /** The global forum, or a round of regional reviews. */
  kind: 'imrf' | 'regional';
  /** The year it is named for; a regional round runs over into the next. */
  year: number;
  /** Its first day; null while not known, and for a regional round, whose days differ by region. */
  starts: Day | null;
  /** Its last day, null as above. */
  ends: Day | null;
  /** The city; null while not known, and for a regional round. */
  place: string | null;
  /** Whether a source seen says that it took place. */
  held: boolean;
  /** What the mark on the axis says. */
  label: Translated;
  /** Where its dates were read. */
  source: Source;
}

/** One region's own meeting in a round of regional reviews. */
export interface RegionalRound {
  /** 1 for 2020–21, 2 for 2024–25. */
  round: number;
  /** A year, a month, a day or first day/last day, as exactly as the source says. */
  when: string;
  /** Where it met, null when not known. */
  place: string | null;
  /** What the dates leave out. */
  note: string | null;
  /** Where the date was read. */
  source: Source;
}

/** A region that reviews the Compact together; a country may belong to two. */
export interface ReviewRegion {
  /** The name that files use. */
  id: string;
  /** What the UN Network on Migration calls it. */
  name: Translated;
  /** The UN regional commission that convenes it. */
  commission: string;
  /** Other names by which pages call the region or its commission. */
  aliases: string[];
  /** Its reviews, oldest first. */
  rounds: RegionalRound[];
  /** What a reader should know of its membership. */
  note: string | null;
  /** Where the region was read. */
  source: Source;
}

/** The global forums and regional rounds, oldest first. */
export const reviewForums: readonly ReviewForum[] = forums as ReviewForum[];

/** The five review regions with the dates of their own reviews. */
export const regionalReviews: readonly ReviewRegion[] = regional;
