import { compareMoments, greater } from '@/lib/scorecard/order';

/** Of each key the newest record; of two at one moment the one with the greater canonical JSON. */
export function newestBy<T extends { at: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
): Map<string, T> {
  const newest = new Map<string, T>();
  for (const record of records) {
    const known = newest.get(keyOf(record));
    newest.set(keyOf(record), known ? greater(known, record, compareMoments) : record);
  }
  return newest;
}
