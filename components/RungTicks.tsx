import type { HeatCell } from '@/lib/chart/heat-cell';

const rungs = [-3, -2, -1, 0, 1, 2, 3] as const;
const TALLEST = 3;

/** Where the rated targets stand, -3 to +3 from start to end, for eyes only: too few for a word. */
export function RungTicks({ rungs: counts }: { rungs: HeatCell['rungs'] }) {
  return (
    <svg viewBox="0 0 42 14" width="42" height="14" aria-hidden="true">
      <path d="M0 11h42M21 9.5v4" stroke="currentColor" stroke-width="1" opacity="0.6" />
      {rungs.map((rung, at) => {
        const height = 3.5 * Math.min(counts[rung] ?? 0, TALLEST);
        return (
          height > 0 && (
            <rect key={rung} x={at * 6 + 1} y={10.5 - height} width="4" height={height} fill="currentColor" />
          )
        );
      })}
    </svg>
  );
}
