/** JSON with its keys sorted, so that two copies of one thing are the same bytes. */
export const canonicalJson = (value: unknown, indent?: number): string => JSON.stringify(sorted(value), null, indent);

// What is in order already is left as it is: rebuilding costs more than writing.
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return sortedItems(value);
  const keys = Object.keys(value);
  const parts = value as Record<string, unknown>;
  let same = true;
  for (let at = 0; at < keys.length && same; at += 1) {
    const key = keys[at] as string;
    same = (at === 0 || (keys[at - 1] as string) < key) && sorted(parts[key]) === parts[key];
  }
  return same ? value : Object.fromEntries(keys.sort().map((key) => [key, sorted(parts[key])]));
}

function sortedItems(items: unknown[]): unknown[] {
  const copies = items.map(sorted);
  return copies.every((copy, at) => copy === items[at]) ? items : copies;
}
