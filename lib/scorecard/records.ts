import type { Scorecard } from './scorecard';

// Apart from the schemas, so that a page that only shows records need not load the library that checks them.

/** The version of all records; a changed field means one more, and a rung in `migrate.ts`. */
export const SCHEMA_VERSION = 1;

/** A quote longer than this is refused. */
export const LONGEST_QUOTE = 200_000;

/** The kinds of records in a scorecard, in the order of its file. */
export const kinds = ['statements', 'filings', 'reviews', 'replies', 'decisions', 'meetings', 'tombstones'] as const;

export type Kind = (typeof kinds)[number];
/** The records of a scorecard, without the frame of its file. */
export type Records = Pick<Scorecard, Kind>;

/** A scorecard with nothing in it. */
export const emptyRecords = (): Records => ({
  statements: [],
  filings: [],
  reviews: [],
  replies: [],
  decisions: [],
  meetings: [],
  tombstones: [],
});
