import { canonicalJson } from '@/lib/scorecard/canonical-json';
import { emptyRecords, type Kind, kinds, type Records } from '@/lib/scorecard/records';
import { type AnyRecord, keyOf } from './row';

/** What changed from one set of records to the next. */
export interface Difference {
  /** Records that are new or other than before. */
  written: Records;
  /** What stood where a record was written over. */
  replaced: Records;
  /** Keys of records that are no more. */
  dropped: Record<Kind, string[]>;
  /** Ids among `written` that were not there before. */
  fresh: ReadonlySet<string>;
}

/** Compares the records before and after a merge. */
export function difference(before: Records, after: Records): Difference {
  const written = emptyRecords();
  const replaced = emptyRecords();
  const dropped = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>;
  const fresh = new Set<string>();
  for (const kind of kinds) {
    const earlier = new Map((before[kind] as AnyRecord[]).map((record) => [keyOf(kind, record), record]));
    for (const record of after[kind] as AnyRecord[]) {
      const was = earlier.get(keyOf(kind, record));
      earlier.delete(keyOf(kind, record));
      if (was === undefined) fresh.add(record.id);
      if (was !== record && (was === undefined || canonicalJson(was) !== canonicalJson(record))) {
        (written[kind] as AnyRecord[]).push(record);
        if (was !== undefined) (replaced[kind] as AnyRecord[]).push(was);
      }
    }
    dropped[kind] = [...earlier.keys()];
  }
  return { written, replaced, dropped, fresh };
}

/** Whether nothing changed. */
export const isNothing = ({ written, dropped }: Difference): boolean =>
  kinds.every((kind) => written[kind].length === 0 && dropped[kind].length === 0);
