/**
 * `npm run bench`: how fast the built extension is in a real Chromium, beside a floor that runs in the same minute.
 *
 *   npm run bench                  20,000 statements
 *   npm run bench -- --full        100,000
 *   npm run bench -- popup size    only these
 *   npm run bench -- popup --against ../before/.output/chrome-mv3    beside another build
 *
 * clip    one statement and its filing on disk, its rating kept (ms); floor: one strict transaction with one put
 * import  a file of many statements taken in, alone and with the checks before it (ms); floor: parse + packed write
 * popup   from opening the popup's page to the frame with its table (ms); beside an empty page of the extension
 * export  a file written, and the same file read and checked (ms); floor: JSON.stringify, JSON.parse
 * recognise  what one statement's words suggest (µs), and a sweep of a long page (ms per 100 KB of its text)
 * size    scripts in KB (1,000 bytes), packed with gzip; `read-page.js` as it is
 *
 * Goals are ratios, because machines differ: `judged` is ours / floor of the smallest times, for the popup of the
 * middle ones. A goal missed is said, not failed; only a measurement that breaks ends with an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { clip } from './clip';
import { exportFile } from './export';
import { benchExtension } from './extension';
import { importFile } from './import';
import { popup } from './popup';
import { recognise } from './recognise';
import type { Row, Setting } from './row';
import { size } from './size';

const measurements: Record<string, (setting: Setting) => Promise<Row[]>> = {
  size,
  recognise,
  clip,
  popup,
  import: importFile,
  export: exportFile,
};

const asked = process.argv.slice(2);
const many = asked.includes('--full') ? 100_000 : 20_000;
const only = asked.filter((it) => it in measurements);
const other = asked.includes('--against') ? asked[asked.indexOf('--against') + 1] : undefined;
const before = other ? await benchExtension(resolve(other)) : null;
const { copy, remove } = await benchExtension();
const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(measurements)) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(`\n── ${name}`);
    const measured = await measure({ copy, many, against: before?.copy ?? null });
    for (const row of measured) console.log(line(row));
    rows.push(...measured);
  }
} finally {
  remove();
  before?.remove();
}
const folder = join(import.meta.dirname, '../../test-results');
mkdirSync(folder, { recursive: true });
const machine = { cores: cpus().length, node: process.version };
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ many, machine, rows }, null, 2)}\n`);
const judged = rows.filter((it) => it.goal !== '');
console.log(
  `\n${judged.filter((it) => it.met).length} of ${judged.length} goals met; test-results/bench.json has it all.`,
);

function line({ work, unit, min, median, floor, floorMin, floorMedian, judged, goal, met }: Row): string {
  if (unit !== 'ms') return `${work.padEnd(48)} ${n(judged)} ${unit.padEnd(6)} ${floor.padEnd(16)} ${said(goal, met)}`;
  const ours = `${n(min)} / ${n(median)} ms`;
  const theirs = `${n(floorMin)} / ${n(floorMedian)} ms ${floor}`;
  const sign = goal.includes('+') ? `+ ${n(judged)} ms` : `${judged.toFixed(2)} ×`;
  return `${work.padEnd(48)} ${ours.padEnd(24)} ${theirs.padEnd(52)} ${sign.padEnd(12)} ${said(goal, met)}`;
}

function said(goal: string, met: boolean): string {
  return goal && `goal ${goal}: ${met ? 'met' : 'MISSED'}`;
}

function n(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}
