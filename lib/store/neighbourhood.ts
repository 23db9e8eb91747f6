import { emptyRecords, kinds, type Records } from '@/lib/scorecard/records';
import { byIds, byKey, type Shelf } from './read';
import type { AnyRecord } from './row';

/** All kept records that a merge with these incoming ones may read or change. */
export async function neighbourhood(shelf: Shelf, incoming: Records): Promise<Records> {
  const marked = incoming.tombstones.map((stone) => stone.recordId);
  const near = emptyRecords();
  const named = await byIds(shelf, 'filings', [...idsOf(incoming.filings), ...marked]);
  const statementIds = new Set([
    ...idsOf(incoming.statements),
    ...incoming.filings.map((filing) => filing.statementId),
    ...named.map((filing) => filing.statementId),
    ...marked,
  ]);
  near.statements = await byIds(shelf, 'statements', statementIds);
  near.filings = unique([...named, ...(await byKey(shelf, 'filings', 'second', statementIds))]);
  for (const kind of ['reviews', 'replies', 'decisions', 'meetings'] as const) {
    (near[kind] as AnyRecord[]) = await byIds(shelf, kind, [...idsOf(incoming[kind]), ...marked]);
  }
  const holders = new Set([
    ...statementIds,
    ...kinds.flatMap((kind) => [...idsOf(near[kind]), ...idsOf(incoming[kind])]),
  ]);
  near.tombstones = await byKey(shelf, 'tombstones', 'first', holders);
  return near;
}

const idsOf = (records: readonly AnyRecord[]): string[] => records.map((record) => record.id);
const unique = <R extends AnyRecord>(records: readonly R[]): R[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];
