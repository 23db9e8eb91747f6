/** Where a text stands in a record: keys and indexes, the outermost first. */
export type Path = readonly (string | number)[];

/** The first answer to any text of a record that is not null. */
export function findInStrings<T>(value: unknown, look: (text: string, path: Path) => T | null): T | null {
  const path: (string | number)[] = [];
  const walk = (part: unknown): T | null => {
    if (typeof part === 'string') return look(part, path);
    if (typeof part !== 'object' || part === null) return null;
    const keys = Array.isArray(part) ? part.keys() : Object.keys(part);
    for (const key of keys) {
      path.push(key);
      const found = walk((part as Record<string | number, unknown>)[key]);
      path.pop();
      if (found !== null) return found;
    }
    return null;
  };
  return walk(value);
}
