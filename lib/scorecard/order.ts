import { canonicalJson } from './canonical-json';
import type { By } from './fields';
import type { Change } from './statement';

/** What a record of one person carries: its id, who made it, when. */
export interface Authored {
  id: string;
  by: By;
  at: string;
}

/** Texts in the order of their code units, the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Things by their moment; of one moment, by their canonical JSON. A moment is an instant, whatever its offset. */
export const compareMoments = (a: { at: string }, b: { at: string }): number =>
  compareInstants(a.at, b.at) || compareTexts(canonicalJson(a), canonicalJson(b));

/** Changes by their moment; of one moment, by their field first, which spares most of them the JSON. */
export const compareChanges = (a: Change, b: Change): number =>
  compareInstants(a.at, b.at) || compareTexts(a.field, b.field) || compareMoments(a, b);

/** Records by id, then by who made them: the order of every file. */
export const compareRecordIds = (a: { id: string; by?: By }, b: { id: string; by?: By }): number =>
  compareTexts(a.id, b.id) || compareTexts(a.by?.id ?? '', b.by?.id ?? '');

const compareInstants = (a: string, b: string): number => (a === b ? 0 : Date.parse(a) - Date.parse(b));

/** The greater of two things in an order. */
export const greater = <T>(a: T, b: T, compare: (a: T, b: T) => number): T => (compare(a, b) < 0 ? b : a);

/** The things sorted; the same array where they already are. */
export function inOrder<T>(things: T[], compare: (a: T, b: T) => number): T[] {
  const sorted = things.every((thing, at) => at === 0 || compare(things[at - 1] as T, thing) <= 0);
  return sorted ? things : [...things].sort(compare);
}
