/** Points of a rising line: a share that a model gives, and how often such guesses were right. */
export type Calibration = readonly (readonly [share: number, right: number])[];

/** How often guesses of such a share were right, on our own labelled statements. */
export function calibrated(share: number, points: Calibration): number {
  const next = points.findIndex(([at]) => at >= share);
  const [to, from] = [points[next], points[next - 1]];
  const [at, right] = to ?? points.at(-1) ?? [1, 1];
  if (!from || next < 0) return rounded(right);
  return rounded(from[1] + ((right - from[1]) * (share - from[0])) / (at - from[0]));
}

const rounded = (share: number): number => Math.round(share * 1_000) / 1_000;
