/** One line of the table: ours beside a floor that ran in the same minute on the same machine. */
export interface Row {
  /** What was done. */
  work: string;
  /** What both are counted in: milliseconds, microseconds, or KB. */
  unit: 'ms' | 'µs' | 'KB gz' | 'KB';
  /** Ours, smallest and middle of the repetitions. */
  min: number;
  median: number;
  /** The floor or the limit it is held against, likewise. */
  floor: string;
  floorMin: number;
  floorMedian: number;
  /** What is judged: `ours / floor` of the smallest, or of the middle ones, or `ours - floor`. */
  judged: number;
  goal: string;
  met: boolean;
  /** How often it was repeated. */
  times: number;
}

/** What a measurement needs to know. */
export interface Setting {
  /** The folder of the built extension's copy, with the bench page in it. */
  copy: string;
  /** How many statements are many. */
  many: number;
  /** The folder of another build's copy, to be measured beside this one; null for none. */
  against: string | null;
}

/** Ours against a floor, as a ratio of the smallest times: what others on the machine cost falls away. */
export function ratioRow(work: string, ours: number[], name: string, floor: number[], most: number): Row {
  const judged = Math.min(...ours) / Math.min(...floor);
  return { ...spread(work, ours, name, floor), judged, goal: `≤ ${most} ×`, met: judged <= most };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** The fields of a row that only tell what was measured. */
export const spread = (work: string, ours: number[], name: string, floor: number[]) => ({
  work,
  unit: 'ms' as const,
  min: Math.min(...ours),
  median: median(ours),
  floor: name,
  floorMin: Math.min(...floor),
  floorMedian: median(floor),
  times: ours.length,
});
