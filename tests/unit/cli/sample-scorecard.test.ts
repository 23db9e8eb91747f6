import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleScorecard } from '@/lib/cli/sample-scorecard';
import { targetById } from '@/lib/compact/targets';
import { kinds } from '@/lib/scorecard/records';
import { exportScorecard, scorecardText } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';

const file = join(import.meta.dirname, '../../../public/sample-scorecard.json');
const sample = sampleScorecard();

test('the published sample is the one that is made (npx tsx lib/cli/sample.ts)', () => {
  expect(readFileSync(file, 'utf8')).toBe(scorecardText(sample));
});

test('it reads as a scorecard, and its export is the same bytes', async () => {
  const read = await readScorecard(new Blob([readFileSync(file)]), { now: '2026-11-21T00:00:00Z' });
  expect(read).toMatchObject({ ok: true });
  if (!read.ok) return;
  const again = exportScorecard(read.scorecard, read.scorecard.method, read.scorecard.about);
  expect(scorecardText(again)).toBe(readFileSync(file, 'utf8'));
});

test('it shows what a scorecard can hold', () => {
  const all = <T>(list: T[]) => new Set(list);
  expect(sample.statements.length).toBeGreaterThanOrEqual(48);
  expect(sample.filings.length).toBeGreaterThanOrEqual(60);
  expect(all(sample.filings.map((it) => it.country)).size).toBeGreaterThanOrEqual(10);
  expect(all(sample.filings.map((it) => it.group)).size).toBe(4);
  expect(all(sample.filings.map((it) => it.stance)).size).toBe(5);
  expect(all(sample.filings.map((it) => targetById.get(it.targetId)?.horizon))).toEqual(new Set([2, 5, 15]));
  expect(all(sample.filings.map((it) => it.by.organisation)).size).toBe(3);
  expect(sample.filings.filter((it) => it.stance === 'contradiction').every((it) => it.contradicts !== null)).toBe(
    true,
  );
  expect(sample.statements.filter((it) => it.date === null).length).toBeGreaterThanOrEqual(3);
  expect(sample.statements.filter((it) => it.doNotAttribute !== null)).toHaveLength(1);
  expect(sample.meetings).toHaveLength(2);
});

test('everything in it can be told from a user’s own work', () => {
  const makers = kinds.flatMap((kind): string[] =>
    kind === 'statements'
      ? sample.statements.flatMap((it) => [...it.captures, ...it.history].map((one) => one.by.id))
      : sample[kind].map((it) => it.by.id),
  );
  expect(makers.every((id) => id.startsWith('sample-'))).toBe(true);
  expect(sample.about).toContain('invented sample');
});

test('no off-the-record name leaves with it', () => {
  expect(scorecardText(sample)).not.toContain('Aldermoor');
});
