import { emptyRecords, type Kind, type Records } from '@/lib/scorecard/records';
import { type Reading, recordStores, type Writing } from './database';
import { type PackIndex, packedRows } from './pack';
import type { AnyRecord, Row } from './row';

/** Where a read looks: in the rows, and in the packs that the index names. */
export interface Shelf<Tx extends Reading = Reading> {
  tx: Tx;
  index: PackIndex;
}

/** The records of a kind with these ids, where there are any. */
export async function byIds<K extends Kind>(shelf: Shelf, kind: K, ids: Iterable<string>): Promise<Records[K]> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [] as unknown as Records[K];
  if (kind === 'meetings' || kind === 'replies') return byKey(shelf, kind, 'first', wanted);
  const store = shelf.tx.objectStore(kind);
  const rows = (await Promise.all([...wanted].map((id) => store.get(id)))).filter((row) => row !== undefined);
  return recordsOf(rows, await packedRows(shelf.tx, shelf.index, kind, 'ids', wanted));
}

/** The records of a kind under these neighbour keys (see `Row`). */
export async function byKey<K extends Kind>(
  shelf: Shelf,
  kind: K,
  key: 'first' | 'second',
  values: Iterable<string>,
): Promise<Records[K]> {
  const wanted = new Set(values);
  if (wanted.size === 0) return [] as unknown as Records[K];
  const index = (shelf.tx as Writing).objectStore(kind as 'statements').index(key);
  const rows = (await Promise.all([...wanted].map((value) => index.getAll(value)))).flat();
  return recordsOf(rows, await packedRows(shelf.tx, shelf.index, kind, `${key}s`, wanted));
}

/** Every record there is. */
export async function everything(shelf: Shelf): Promise<Records> {
  const all = emptyRecords();
  const packs = await shelf.tx.objectStore('packs').getAll();
  for (const kind of recordStores) {
    const rows = await shelf.tx.objectStore(kind).getAll();
    const packed = packs.flatMap((pack) => (pack.kind === kind ? pack.records : []));
    (all[kind] as AnyRecord[]) = [...rows.map((row) => row.record), ...packed];
  }
  return all;
}

function recordsOf<K extends Kind>(rows: readonly Row[], packed: readonly Row[]): Records[K] {
  const found = new Map([...packed, ...rows].map((row) => [row.key, row.record]));
  return [...found.values()] as Records[K];
}
