import { expect, test } from 'vitest';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { rate } from '@/lib/score/pace';
import type { Pace, Positions, Word } from '@/lib/score/rating';
import { dated, target } from './build';

// method.md, 7: end immigration detention of children, five years from adoption.
const detention = target({ id: 'no-child-detention', horizon: 5 });

const example: DatedFiling[] = [
  filed('p1', '2018-12-10', 'state', 'promise', 1),
  filed('p2', '2019-06-01', 'state', 'promise', 2),
  filed('c1', '2020-03-15', 'state', 'progress', 2),
  filed('c2', '2021-06-20', 'un', 'progress', 1),
  filed('c3', '2022-02-10', 'civil', 'setback', 1),
  filed('c4', '2022-05-18', 'civil', 'contradiction', 2, 'c1'),
  filed('c5', '2023-04-03', 'state', 'progress', 3),
  filed('c6', '2023-09-12', 'independent', 'contradiction', 3, 'c5'),
  filed('c7', '2024-11-05', 'state', 'setback', 1),
  filed('c8', '2025-06-30', 'un', 'progress', 2),
  filed('c9', '2026-03-14', 'independent', 'progress', 2),
];

interface Row {
  asOf: string;
  /** state, un, civil, independent */
  says: (number | null)[];
  delivery: number | null;
  word: Word;
  pace: Pace | null;
  range?: [number, number];
  provisional?: true;
  gapNamed?: true;
}

const rows: Row[] = [
  { asOf: '2019-01-01', says: [null, null, null, null], delivery: null, word: 'promised', pace: null },
  {
    asOf: '2020-12-10',
    says: [2, null, null, null],
    delivery: 2,
    word: 'substantial',
    pace: 'on-pace',
    provisional: true,
  },
  { asOf: '2021-12-10', says: [2, 1, null, null], delivery: 1.5, word: 'early-steps', pace: 'speed-up' },
  { asOf: '2022-12-10', says: [2, 1, -1, null], delivery: 0.67, word: 'contested', range: [-1, 2], pace: 'slow' },
  { asOf: '2023-10-01', says: [3, 1, -1, 0], delivery: 0.75, word: 'contested', range: [-1, 3], pace: 'slow' },
  {
    asOf: '2024-12-10',
    says: [3, 1, -1, 0],
    delivery: 0.75,
    word: 'contested',
    range: [-1, 1],
    gapNamed: true,
    pace: 'past-date',
  },
  {
    asOf: '2026-09-01',
    says: [3, 2, -1, 2],
    delivery: 1.5,
    word: 'contested',
    range: [-1, 2],
    gapNamed: true,
    pace: 'past-date',
  },
];

test.each(rows)('the worked example reads as published on $asOf', (row) => {
  const [state = null, un = null, civil = null, independent = null] = row.says;
  const options = { country: 'PT', admissions: 'neutral', baseline: '2018-12-10', notApplicable: false } as const;
  const rating = rate(detention, example, row.asOf, options);
  expect({ ...rating, delivery: rating.delivery && Number(rating.delivery.toFixed(2)) }).toMatchObject({
    positions: { state, un, civil, independent } satisfies Positions,
    delivery: row.delivery,
    word: row.word,
    range: row.range ?? null,
    provisional: row.provisional ?? false,
    gapNamed: row.gapNamed ?? false,
    pace: row.pace,
    due: '2023-12-10',
    horizon: 5,
  });
});

test('where admissions count, the State’s own gap is subtracted', () => {
  const options = { country: 'PT', baseline: '2018-12-10', notApplicable: false } as const;
  const neutral = rate(detention, example, '2024-12-10', { ...options, admissions: 'neutral' });
  const counts = rate(detention, example, '2024-12-10', { ...options, admissions: 'counts' });
  expect([neutral.positions.state, counts.positions.state]).toEqual([3, 2]);
  expect(counts.delivery).toBe(0.5);
});

function filed(
  id: string,
  date: string,
  group: DatedFiling['group'],
  stance: DatedFiling['stance'],
  strength: 1 | 2 | 3,
  contradicts: string | null = null,
): DatedFiling {
  return dated({ id, statementId: id, targetId: 'no-child-detention', date, group, stance, strength, contradicts });
}
