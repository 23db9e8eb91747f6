import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareWords, type Heard } from '@/lib/clip/recognise/heard';
import { onBenchPage } from './extension';
import type { Bench } from './page/main';
import { median, type Row, type Setting, spread } from './row';

declare const bench: Bench;

const FIXTURES = join(import.meta.dirname, '../fixtures');
const SWEPT = 'long-report.html';
const ROUNDS = 5;

/** Recognition of our labelled statements one by one, and a sweep of a long page, in the page of the extension. */
export async function recognise({ copy }: Setting): Promise<Row[]> {
  cpSync(join(FIXTURES, 'pages', SWEPT), join(copy, SWEPT));
  return onBenchPage(copy, async (page) => {
    const heard = labelled();
    const { each, words } = await page.evaluate(([heard, rounds]) => bench.recognise(heard, rounds), [
      heard,
      ROUNDS,
    ] as const);
    const sweep = await page.evaluate(([path, rounds]) => bench.sweep(path, rounds), [SWEPT, ROUNDS] as const);
    const middle = median(each);
    const per100KB = sweep.times.map((time) => (time / sweep.characters) * 100_000);
    const reading = sweep.reading.map((time) => (time / sweep.characters) * 100_000);
    return [
      {
        ...spread(`recognition of one of ${heard.length} statements`, each, 'its words counted', words),
        unit: 'µs',
        judged: middle,
        goal: '≤ 500 µs median',
        met: middle <= 500,
      },
      { ...alone('  the slowest of twenty (p95)', each), unit: 'µs', judged: percentile(each, 0.95) },
      {
        ...spread(`sweep per 100 KB (${sweep.found} statements found)`, per100KB, 'the page read', reading),
        judged: median(per100KB) / median(reading),
        goal: '',
        met: true,
      },
    ];
  });
}

function labelled(): Heard[] {
  return ['formats', 'report'].flatMap((name) =>
    readFileSync(join(FIXTURES, `labelled/${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { quote, before, after, title, url = null, headings = [], lang = null } = JSON.parse(line);
        return { ...bareWords, quote, before, after, title, url, headings, lang };
      }),
  );
}

const alone = (work: string, times: number[]) => ({ ...spread(work, times, '', times), goal: '', met: true });

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
