import { onBenchPage } from './extension';
import type { Bench } from './page/main';
import { type Row, ratioRow, type Setting } from './row';

declare const bench: Bench;

const TIMES = 40;

/** One clip with its filing and its kept rating on disk, on an empty scorecard and on a full one. */
export async function clip({ copy, many }: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of [0, many]) {
    const { ours, floor } = await onBenchPage(copy, (page) =>
      page.evaluate(
        async ([count, times]) => {
          if (count) await bench.fill(count);
          return bench.clip(times, count);
        },
        [count, TIMES] as const,
      ),
    );
    rows.push(ratioRow(`one clip saved, ${count} there before`, ours, 'one strict put of 4 KB', floor, 2));
  }
  return rows;
}
