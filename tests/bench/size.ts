import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row, Setting } from './row';

/** What is loaded before a page shows anything, and what each script weighs. */
export async function size({ copy }: Setting): Promise<Row[]> {
  const page = (name: string) => scriptsOf(join(copy, name));
  const scripts = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter(
    (it) => it.endsWith('.js') && it !== 'bench.js',
  );
  return [
    row('popup, scripts before first paint', page('popup.html'), 'KB gz', 20),
    row('full page, scripts before first paint', page('scorecard.html'), 'KB gz', 75),
    row('read-page.js, brought into a page', [join(copy, 'read-page.js')], 'KB', 15),
    ...scripts.sort().map((it) => row(`  ${it.replaceAll('\\', '/')}`, [join(copy, it)], 'KB gz', null)),
  ];
}

/** A page's scripts with all that they import at once. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  const first = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => join(dirname(page), src ?? ''));
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    for (const [, path] of imports) follow(join(dirname(file), path ?? ''));
  };
  first.forEach(follow);
  return [...found];
}

function row(work: string, files: string[], unit: 'KB gz' | 'KB', most: number | null): Row {
  const raw = sum(files.map((it) => readFileSync(it).length)) / 1000;
  const packed = sum(files.map((it) => gzipSync(readFileSync(it)).length)) / 1000;
  const judged = unit === 'KB' ? raw : packed;
  const limit = most ?? judged;
  return {
    work,
    unit,
    min: judged,
    median: judged,
    floor: `${raw.toFixed(1)} KB raw`,
    floorMin: raw,
    floorMedian: raw,
    judged,
    goal: most === null ? '' : `≤ ${most} ${unit}`,
    met: judged <= limit,
    times: 1,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
