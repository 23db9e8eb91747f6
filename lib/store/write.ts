import { type Kind, kinds } from '@/lib/scorecard/records';
import type { Writing } from './database';
import type { Difference } from './difference';
import { addPacks, currentIndex, nextGeneration, PACK_SIZE, takeFromPacks } from './pack';
import type { Shelf } from './read';
import { type AnyRecord, rowOf } from './row';

const PACKED: readonly Kind[] = ['statements', 'filings', 'reviews', 'tombstones'];

/** Writes a difference: single records as rows, many new ones of an import as packs; gives the shelf as it is after. */
export async function writeDifference(shelf: Shelf<Writing>, change: Difference): Promise<Shelf<Writing>> {
  let packsChanged = false;
  for (const kind of kinds) {
    const records = change.written[kind] as AnyRecord[];
    const fresh = records.filter((record) => change.fresh.has(record.id));
    const packs = PACKED.includes(kind) && fresh.length >= PACK_SIZE / 2 ? fresh : [];
    const packed = new Set(packs);
    const store = shelf.tx.objectStore(kind);
    for (const record of records) if (!packed.has(record)) void store.put(rowOf(kind, record));
    for (const id of change.dropped[kind]) void store.delete(id);
    const moved = new Set([
      ...records.filter((it) => !change.fresh.has(it.id)).map((it) => it.id),
      ...change.dropped[kind],
    ]);
    if (moved.size > 0 && (await takeFromPacks(shelf.tx, shelf.index, kind, moved))) packsChanged = true;
    if (packs.length > 0) {
      await addPacks(shelf.tx, kind, packs);
      packsChanged = true;
    }
  }
  if (!packsChanged) return shelf;
  await nextGeneration(shelf.tx, shelf.index);
  return { ...shelf, index: await currentIndex(shelf.tx, shelf.index) };
}
