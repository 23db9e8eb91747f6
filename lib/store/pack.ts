import type { Kind } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import type { Reading, Writing } from './database';
import { type AnyRecord, type Row, rowOf } from './row';
import { dateOf, type StatementDate } from './statement-date';

/** Records to a pack: a database's cost is per row, not per byte. */
export const PACK_SIZE = 500;

/** Many imported records in one row. */
export interface PackRow {
  kind: Kind;
  records: AnyRecord[];
}

/** The keys of a pack's records, in their order. */
export interface PackIndexRow {
  kind: Kind;
  ids: string[];
  firsts: string[];
  seconds: string[];
  /** Of statements: what their ratings need, so that no pack need be opened for it. */
  dates: StatementDate[];
}

/** The keys of all packs, as of one generation of them. */
export interface PackIndex {
  generation: number;
  rows: { pack: number; index: PackIndexRow }[];
}

/** No packs yet. */
export const noPacks: PackIndex = { generation: 0, rows: [] };

/** The index as it is now: the one at hand while no pack has changed since, else read again. */
export async function currentIndex(tx: Reading, atHand: PackIndex): Promise<PackIndex> {
  const row = await tx.objectStore('meta').get('packs');
  const generation = row?.key === 'packs' ? row.value : 0;
  if (generation === atHand.generation) return atHand;
  const store = tx.objectStore('packIndex');
  const [packs, indexes] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { generation, rows: packs.map((pack, at) => ({ pack, index: indexes[at] as PackIndexRow })) };
}

/** The packed rows of a kind whose key is one of those wanted. */
export async function packedRows(
  tx: Reading,
  index: PackIndex,
  kind: Kind,
  by: 'ids' | 'firsts' | 'seconds',
  wanted: ReadonlySet<string>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (const { pack, index: keys } of index.rows) {
    if (keys.kind !== kind) continue;
    const places = keys[by].flatMap((key, place) => (wanted.has(key) ? [place] : []));
    if (places.length === 0) continue;
    const records = (await tx.objectStore('packs').get(pack))?.records ?? [];
    for (const place of places) found.push(rowOf(kind, records[place] as AnyRecord));
  }
  return found;
}

/** The dates of packed statements, read off the index alone. */
export function packedDates(index: PackIndex, ids: ReadonlySet<string>): Map<string, StatementDate> {
  const found = new Map<string, StatementDate>();
  if (ids.size === 0) return found;
  for (const { index: keys } of index.rows) {
    if (keys.kind !== 'statements') continue;
    keys.ids.forEach((id, place) => {
      const date = keys.dates[place];
      if (date && ids.has(id)) found.set(id, date);
    });
  }
  return found;
}

/** Writes records as packs; neighbours lie together, so that what belongs to one page or cell is in few packs. */
export async function addPacks(tx: Writing, kind: Kind, records: readonly AnyRecord[]): Promise<void> {
  const keys = new Map(records.map((record) => [record, rowOf(kind, record).first]));
  const sorted = [...records].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
  for (let start = 0; start < sorted.length; start += PACK_SIZE) {
    const some = sorted.slice(start, start + PACK_SIZE);
    const pack = await tx.objectStore('packs').add({ kind, records: some });
    await tx.objectStore('packIndex').put(indexOf(kind, some), pack);
  }
}

/** Takes records out of their packs: they have moved to rows of their own, or are gone. */
export async function takeFromPacks(
  tx: Writing,
  index: PackIndex,
  kind: Kind,
  ids: ReadonlySet<string>,
): Promise<boolean> {
  const touched = index.rows.filter((row) => row.index.kind === kind && row.index.ids.some((id) => ids.has(id)));
  for (const { pack } of touched) {
    const records = ((await tx.objectStore('packs').get(pack))?.records ?? []).filter((record) => !ids.has(record.id));
    if (records.length === 0) {
      await tx.objectStore('packs').delete(pack);
      await tx.objectStore('packIndex').delete(pack);
    } else {
      await tx.objectStore('packs').put({ kind, records }, pack);
      await tx.objectStore('packIndex').put(indexOf(kind, records), pack);
    }
  }
  return touched.length > 0;
}

/** Says that packs have changed, to every page's index at hand. */
export async function nextGeneration(tx: Writing, index: PackIndex): Promise<void> {
  await tx.objectStore('meta').put({ key: 'packs', value: index.generation + 1 });
}

function indexOf(kind: Kind, records: readonly AnyRecord[]): PackIndexRow {
  const rows = records.map((record) => rowOf(kind, record));
  return {
    kind,
    ids: rows.map((row) => row.key),
    firsts: rows.map((row) => row.first),
    seconds: rows.map((row) => row.second),
    dates: kind === 'statements' ? records.map((record) => dateOf(record as Statement)) : [],
  };
}
