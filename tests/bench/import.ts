import { onBenchPage } from './extension';
import type { Bench } from './page/main';
import { type Row, ratioRow, type Setting } from './row';

declare const bench: Bench;

const TIMES = 3;

/** A file of many statements taken in whole; each time in a fresh profile, because an old one writes slower. */
export async function importFile({ copy, many }: Setting): Promise<Row[]> {
  const runs = [];
  for (let at = 0; at < TIMES; at += 1) {
    runs.push(await onBenchPage(copy, (page) => page.evaluate((count) => bench.takeIn(count), many)));
  }
  const floor = runs.map((it) => it.floor);
  const size = `${many} statements and filings, ${Math.round((runs[0]?.bytes ?? 0) / 1e6)} MB`;
  const name = 'JSON.parse + packed write';
  return [
    ratioRow(
      `taken in: ${size}`,
      runs.map((it) => it.takeIn),
      name,
      floor,
      2,
    ),
    ratioRow(
      '  checked first, then taken in',
      runs.map((it) => it.takeIn + it.read),
      name,
      floor,
      2,
    ),
  ];
}
