import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { canonicalJson } from '@/lib/scorecard/canonical-json';
import { kinds } from '@/lib/scorecard/records';
import { scorecard } from '@/lib/scorecard/scorecard';
import { exportScorecard } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';
import { importProblems } from '@/lib/share/problems';

const now = '2026-11-21T00:00:00Z';
const file = readFileSync(join(import.meta.dirname, '../../fixtures/scorecards/v1.json'));
const seeds = Array.from({ length: process.env.GCM_LONG ? 60_000 : 300 }, (_, seed) => seed);
const timeout = process.env.GCM_LONG ? 600_000 : 60_000;

/** Either a reason by name, or a scorecard that is one and can be exported. */
async function holds(body: BlobPart): Promise<void> {
  const read = await readScorecard(new Blob([body]), { now });
  if (read.ok) {
    expect(scorecard.safeParse(read.scorecard).success).toBe(true);
    expect(scorecard.safeParse(exportScorecard(read.scorecard, read.scorecard.method)).success).toBe(true);
  } else expect(importProblems).toContain(read.problem);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

test('cut at every hundredth, plain and packed', { timeout }, async () => {
  const packed = gzipSync(file);
  for (let part = 0; part < 100; part += 1) {
    const cut = await readScorecard(new Blob([file.subarray(0, (file.length * part) / 100)]), { now });
    expect(cut).toMatchObject({ ok: false, problem: part === 0 ? 'empty' : 'truncated' });
    await holds(packed.subarray(0, (packed.length * part) / 100));
  }
});

test('with one bit turned', { timeout }, async () => {
  for (const seed of seeds) {
    const roll = dice(seed);
    const turned = Buffer.from(file);
    const at = roll(turned.length);
    turned[at] = (turned[at] ?? 0) ^ (1 << roll(8));
    await holds(turned);
  }
});

const strange: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  'NaN',
  '\u202e',
  '\ud800',
  '<script>',
  'javascript:alert(1)',
  'constructor',
  '9999-99-99',
  '2026-02-30T00:00:00Z',
  [],
  {},
  [[]],
  { toString: 1 },
  'x'.repeat(30_000),
];

test('with parts swapped, dropped, doubled and made strange', { timeout }, async () => {
  const other = { ...JSON.parse('{"__proto__":{"polluted":1}}'), id: 'x' };
  for (const seed of seeds) {
    const roll = dice(seed + 1_000_000);
    const raw = JSON.parse(file.toString());
    for (let times = 0; times <= roll(3); times += 1) mutate(raw, roll, [...strange, other]);
    await holds(canonicalJson(raw));
  }
});

function mutate(raw: Record<string, unknown>, roll: (sides: number) => number, values: unknown[]): void {
  const lists = kinds.filter((kind) => Array.isArray(raw[kind]) && (raw[kind] as unknown[]).length > 0);
  const kind = lists[roll(lists.length || 1)];
  let node: unknown = roll(8) === 0 || kind === undefined ? raw : (raw[kind] as unknown[])[0];
  for (;;) {
    if (typeof node !== 'object' || node === null) return;
    const parent = node as Record<string, unknown>;
    const keys = Object.keys(parent);
    const key = keys[roll(keys.length || 1)];
    if (key === undefined) return;
    const child = parent[key];
    if (typeof child === 'object' && child !== null && roll(3) > 0) node = child;
    else {
      const act = roll(4);
      if (act === 0) delete parent[key];
      else if (act === 1) parent[`${key}2`] = child;
      else if (act === 2 && Array.isArray(parent)) parent.push(child);
      else parent[key] = values[roll(values.length)];
      return;
    }
  }
}
