import { expect, test } from 'vitest';
import { targets } from '@/lib/compact/targets';
import { type CellRecords, ratingsOn, rerate } from '@/lib/score/kept';
import { optionsFrom } from '@/lib/score/options';
import { decision, filing, review } from './build';

const said = { date: '2020-03-15', precision: 'day', attributable: true } as const;
const cell = (given: Partial<CellRecords>): CellRecords => ({
  country: 'PT',
  targetId: 'bid-children',
  filings: [filing({ id: 'f', statementId: 's' })],
  dates: new Map([['s', said]]),
  reviews: [],
  decisions: [],
  asOf: '2026-11-21',
  ...given,
});

test('a cell in which nothing is filed keeps nothing', () => {
  expect(rerate(cell({ filings: [] }))).toBeNull();
  expect(rerate(cell({ country: 'ES' }))).toBeNull();
});

test.each([
  ['a draft card counts what is filed', {}, 1, 2],
  ['a shared card waits for a second person', { decisions: [decision('card', 'PT', 'shared')] }, 0, null],
  [
    'a shared card counts what one confirmed',
    { decisions: [decision('card', 'PT', 'shared')], reviews: [review({ byId: 'ben' })] },
    1,
    2,
  ],
  ['another country’s card does not matter', { decisions: [decision('card', 'ES', 'shared')] }, 1, 2],
  ['what may not be attributed never counts', { dates: new Map([['s', { ...said, attributable: false }]]) }, 0, null],
  ['what has no date waits', { dates: new Map([['s', { ...said, date: null }]]) }, 0, null],
  ['what has no statement here waits', { dates: new Map() }, 0, null],
  [
    'what was said this year waits for its end',
    { dates: new Map([['s', { ...said, date: '2026-01-01', precision: 'year' as const }]]) },
    0,
    null,
  ],
])('%s', (_name, given, counted, delivery) => {
  expect(rerate(cell(given))).toMatchObject({ counted, delivery });
});

test('what is kept tells the day on which it changes by itself', () => {
  const dates = new Map([['s', { ...said, date: '2026-01-01', precision: 'year' as const }]]);
  expect(rerate(cell({ dates }))?.nextDay).toBe('2026-12-31');
});

test('a country has one rating for every target, kept or not', () => {
  const standing = rerate(cell({}));
  const options = optionsFrom([
    decision('not-applicable', 'PT health-access', true),
    decision('baseline', 'PT', '2020-01-01'),
  ]);
  const ratings = ratingsOn(new Map(standing ? [['bid-children', standing]] : []), 'PT', options, '2026-11-21');
  const of = (targetId: string) => ratings.find((rating) => rating.targetId === targetId);
  expect(ratings.map((rating) => rating.targetId)).toEqual(targets.map((target) => target.id));
  expect(of('bid-children')).toMatchObject({ delivery: 2, due: '2022-01-01', pace: 'past-date', country: 'PT' });
  expect(of('health-access')).toMatchObject({ word: 'not-applicable', notApplicable: true });
  expect(of('recruitment-reform')).toMatchObject({ delivery: null, pace: 'past-date-no-evidence' });
});
