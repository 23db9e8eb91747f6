import { z } from 'zod';
import { day, words } from './fields';
import { decision, filing, meeting, reply, review, tombstone } from './judgement';
import { SCHEMA_VERSION } from './records';
import { statement } from './statement';

/** How the ratings of a file were made. */
export const methodStamp = z.strictObject({
  /** Version of the published method. */
  version: z.string().max(40),
  /** Whether a State's own named gap is subtracted from its rating. */
  admissions: z.enum(['neutral', 'counts']),
  /** The day from which the horizons run. */
  baseline: day,
});

/** Everything one user keeps, as it stands in a file. */
export const scorecard = z.strictObject({
  schema: z.literal('gcm-scorecard'),
  version: z.literal(SCHEMA_VERSION),
  /** Words for readers of a sample; null in a file of a user's own. */
  about: words.nullable(),
  method: methodStamp,
  statements: z.array(statement),
  filings: z.array(filing),
  reviews: z.array(review),
  replies: z.array(reply),
  decisions: z.array(decision),
  meetings: z.array(meeting),
  tombstones: z.array(tombstone),
});

/** The schema of one record of each kind. */
export const recordOf = {
  statements: statement,
  filings: filing,
  reviews: review,
  replies: reply,
  decisions: decision,
  meetings: meeting,
  tombstones: tombstone,
} as const;

export type Scorecard = z.infer<typeof scorecard>;
export type MethodStamp = z.infer<typeof methodStamp>;
