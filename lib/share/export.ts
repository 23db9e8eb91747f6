import { canonicalJson } from '@/lib/scorecard/canonical-json';
import { mergeRecords } from '@/lib/scorecard/merge';
import { compareTexts } from '@/lib/scorecard/order';
import { publicForm } from '@/lib/scorecard/public-form';
import { publicMeetings } from '@/lib/scorecard/public-meetings';
import { emptyRecords, type Records, SCHEMA_VERSION } from '@/lib/scorecard/records';
import type { MethodStamp, Scorecard } from '@/lib/scorecard/scorecard';

/** A piece of a file is about this many characters: short enough for the page to breathe between two. */
const PIECE = 1_000_000;

/** The scorecard as it goes into a file: records in one order, off-the-record names struck, no time of export. */
export function exportScorecard(records: Records, method: MethodStamp, about: string | null = null): Scorecard {
  const kept = mergeRecords(records, emptyRecords());
  const statements = kept.statements.map(publicForm);
  const meetings = publicMeetings(kept.meetings);
  return { schema: 'gcm-scorecard', version: SCHEMA_VERSION, about, method, ...kept, statements, meetings };
}

/** The text of a file: keys sorted, one record a line, so that two exports can be laid side by side with `diff`. */
export const scorecardText = (scorecard: Scorecard): string => [...scorecardChunks(scorecard)].join('');

/** The same text in pieces, for a Blob or a stream, so that no string grows beyond what a browser can hold. */
export function* scorecardChunks(scorecard: Scorecard): Generator<string> {
  let piece = '';
  for (const line of lines(scorecard)) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* lines(scorecard: Scorecard): Generator<string> {
  const parts = Object.entries(scorecard).sort(([a], [b]) => compareTexts(a, b));
  for (const [at, [key, value]] of parts.entries()) {
    yield `${at === 0 ? '{' : ','}\n${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* list(value);
    else yield canonicalJson(value);
  }
  yield '\n}\n';
}

function* list(records: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [at, record] of records.entries()) yield `${at === 0 ? '' : ','}\n${canonicalJson(record)}`;
  yield records.length === 0 ? ']' : '\n]';
}
