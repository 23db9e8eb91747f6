import { canonicalJson } from './canonical-json';

/** Two sets as one sorted list without repeats; past the limit the last ones stay, whatever way the sets came together. */
export function setUnion<T>(a: T[], b: T[], compare: (a: T, b: T) => number, limit: number): T[] {
  const all = b.length === 0 ? a : [...a, ...b];
  const known = isRising(all, compare) ? all : unique(all).sort(compare);
  return known.length > limit ? known.slice(-limit) : known;
}

const isRising = <T>(things: T[], compare: (a: T, b: T) => number): boolean =>
  things.every((thing, at) => at === 0 || compare(things[at - 1] as T, thing) < 0);

const unique = <T>(things: T[]): T[] => [...new Map(things.map((thing) => [canonicalJson(thing), thing])).values()];
