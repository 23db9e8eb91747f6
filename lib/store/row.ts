import type { Filing, Meeting, Reply, Review, Tombstone } from '@/lib/scorecard/judgement';
import type { Kind, Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import { sha256Hex } from '@/lib/text/id';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { skeleton } from '@/lib/text/skeleton';

/** Any one record of a scorecard. */
export type AnyRecord = Records[Kind][number];

/** A record as the database holds it: with two short keys under which its neighbours are found. */
export interface Row<R = AnyRecord> {
  /** The record's id; of a meeting or reply, which several people may have with one id, with its author's. */
  key: string;
  /** Statement: its page. Filing: its country and target. Review: what it reviews. Tombstone: what it marks. Meeting, reply: its id. */
  first: string;
  /** Statement: its words. Filing: its statement. */
  second: string;
  record: R;
}

/** A hash cut to 16 digits: enough to find by, and a hit is compared in full. */
export const shortKey = (text: string): string => sha256Hex(text).slice(0, 16);

/** The key of all statements of one page, whatever tracking words its address carries. */
export const pageKey = (address: string): string => shortKey(normaliseUrl(address));

/** The key of all statements with the same words, on whatever page. */
export const wordsKey = (quote: string): string => shortKey(skeleton(quote));

/** The key of one target in one country. */
export const cellKey = (country: string, targetId: string): string => `${country} ${targetId}`;

/** The key of a record among those of its kind. */
export function keyOf(kind: Kind, record: AnyRecord): string {
  const isShared = kind === 'meetings' || kind === 'replies';
  return isShared && 'by' in record ? `${record.id} ${record.by.id}` : record.id;
}

/** The row of a record. */
export function rowOf(kind: Kind, record: AnyRecord): Row {
  const [first, second] = keysOf[kind](record as never);
  return { key: keyOf(kind, record), first, second, record };
}

const keysOf: Record<Kind, (record: never) => [first: string, second: string]> = {
  statements: (it: Statement) => [it.source.docUrl ? safePageKey(it.source.docUrl) : '', wordsKey(it.quote.exact)],
  filings: (it: Filing) => [cellKey(it.country, it.targetId), it.statementId],
  reviews: (it: Review) => [it.of, ''],
  tombstones: (it: Tombstone) => [it.recordId, ''],
  replies: (it: Reply) => [it.id, ''],
  meetings: (it: Meeting) => [it.id, ''],
  decisions: () => ['', ''],
};

function safePageKey(address: string): string {
  return URL.canParse(address) ? pageKey(address) : shortKey(address);
}
