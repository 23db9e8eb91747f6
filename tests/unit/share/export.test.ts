import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '@/lib/scorecard/merge';
import { exportScorecard, scorecardChunks, scorecardText } from '@/lib/share/export';
import { exportFileName } from '@/lib/share/export-file-name';
import { readScorecard } from '@/lib/share/import';
import { decision, filing, NOW, person, records, stamp, statement } from '@/tests/builders';
import { randomRecords } from '../scorecard/random-records';

const text = (it: Parameters<typeof exportScorecard>[0]) => scorecardText(exportScorecard(it, stamp));

describe('a file', () => {
  const two = [decision({ key: 'b' }), decision({ key: 'a' })];

  test('has one record a line, sorted, and ends with a line end', () => {
    const lines = text(records({ decisions: two })).split('\n');
    expect(lines[0]).toBe('{');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.startsWith('{"at"')).map((line) => line.replace(/,$/, ''))).toEqual(
      [...two].sort((a, b) => (a.id < b.id ? -1 : 1)).map((it) => expect.stringContaining(it.id)),
    );
  });

  test('is the same whatever the order of records and keys', () => {
    const turned = two.map((it) => Object.fromEntries(Object.entries(it).reverse()) as typeof it).reverse();
    expect(text(records({ decisions: turned }))).toBe(text(records({ decisions: two })));
  });

  test('comes in pieces that make the same text', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => statement({ url: `https://example.org/${index}` }));
    const scorecard = exportScorecard(records({ statements: many }), stamp);
    const pieces = [...scorecardChunks(scorecard)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(scorecardText(scorecard));
  });
});

test('every sign of Unicode, lone halves and U+0000 come back as they went', async () => {
  const planes = Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(plane * 0x10000 + 0x41)).join('');
  const odd = `\u0000 \ud800 x \udfff \u2028 \ufeff ${planes} \u202e "\\`;
  const file = text(records({ decisions: [decision({ reason: odd })] }));
  const read = await readScorecard(new Blob([file]), { now: NOW });
  expect(read.ok && read.scorecard.decisions[0]?.reason).toBe(odd);
  expect(read.ok && text(read.scorecard)).toBe(file);
});

test.each([
  ['where people take statements back', { contents: false, graves: true, rules: true }],
  ['where copies differ in their words', { contents: true, graves: false, rules: true }],
])('merged records and merged files are the same bytes, %s', { timeout: 300_000 }, async (_, variety) => {
  const any = randomRecords(variety);
  const read = async (it: Parameters<typeof text>[0]) => {
    const answer = await readScorecard(new Blob([text(it)]), { now: NOW });
    if (!answer.ok) throw new Error(`${answer.problem} ${answer.place}`);
    return answer.scorecard;
  };
  await fc.assert(
    fc.asyncProperty(any, any, async (a, b) => {
      const files = text(mergeRecords(await read(a), await read(b)));
      return files === text(mergeRecords(b, a)) && files === text(mergeRecords(mergeRecords(a, b), await read(a)));
    }),
    { numRuns: process.env.GCM_LONG ? 2_000 : 150, seed: 20260521 },
  );
});

test('no name of a closed meeting leaves', () => {
  const quote = { exact: 'As Portugal said, it can be done.', struck: [{ start: 3, end: 11 }] };
  const closed = statement({ quote, rule: 'wilton-park', by: person('ben') });
  expect(text(records({ statements: [closed], filings: [filing({ of: closed, country: 'PT' })] }))).not.toMatch(
    /Portugal|Almeida|"PT"|took the floor/,
  );
});

test.each([
  ['2026-11-21', null, 'gcm-scorecard-2026-11-21.json'],
  ['2026-11-21', '18:57:04', 'gcm-scorecard-2026-11-21-18-57-04.json'],
  ['../../etc/passwd', null, 'gcm-scorecard-etc-passwd.json'],
  ['\u202e CON', 'x'.repeat(300), `gcm-scorecard-CON-${'x'.repeat(40)}.json`],
])('a file of %s %s has a safe name', (day, time, name) => expect(exportFileName(day, time)).toBe(name));
