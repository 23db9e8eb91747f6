import { onBenchPage } from './extension';
import type { Bench } from './page/main';
import { type Row, ratioRow, type Setting } from './row';

declare const bench: Bench;

const TIMES = 3;

/** A file written from many statements, and the file read and checked again. */
export async function exportFile({ copy, many }: Setting): Promise<Row[]> {
  const runs = await onBenchPage(copy, async (page) => {
    await page.evaluate((count) => bench.fill(count), many);
    const runs = [];
    for (let at = 0; at < TIMES; at += 1) runs.push(await page.evaluate(() => bench.exportAndRead()));
    return runs;
  });
  const size = `${many} statements, ${Math.round((runs[0]?.bytes ?? 0) / 1e6)} MB`;
  const pick = (name: keyof (typeof runs)[number]) => runs.map((it) => it[name]);
  return [
    ratioRow(`export of ${size}`, pick('write'), 'JSON.stringify + Blob', pick('stringify'), 1.5),
    ratioRow('  the same file read and checked', pick('read'), 'text + JSON.parse', pick('parse'), 1.5),
  ];
}
