import { canonicalJson } from '@/lib/scorecard/canonical-json';

/** Of each key the newest record; of two at one moment the one with the greater canonical JSON. */
export function newestBy<T extends { at: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
): Map<string, T> {
  const newest = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    const known = newest.get(key);
    if (!known || isNewer(record, known)) newest.set(key, record);
  }
  return newest;
}

// Two people write one moment with different offsets: compare moments, not their spelling.
function isNewer<T extends { at: string }>(one: T, other: T): boolean {
  const apart = Date.parse(one.at) - Date.parse(other.at);
  return apart === 0 ? canonicalJson(one) > canonicalJson(other) : apart > 0;
}
