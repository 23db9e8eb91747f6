import { expect, test } from 'vitest';
import type { DatedFiling } from '@/lib/score/dated-filing';
import type { Standing } from '@/lib/score/rating';
import { standing } from '@/lib/score/standing';
import { dated } from './build';

const options = { admissions: 'neutral', baseline: '2018-12-10' } as const;
const stand = (filings: DatedFiling[], asOf = '2026-09-01') => standing({ id: 'bid-children' }, filings, asOf, options);
const state = (stance: DatedFiling['stance'], given: Partial<DatedFiling> = {}) => dated({ stance, ...given });

const cases: [string, DatedFiling[], Partial<Standing>][] = [
  [
    'nothing filed is unrated, never zero',
    [],
    { delivery: null, word: 'no-evidence', commitment: 0, provisional: false, counted: 0, range: null },
  ],
  [
    'a State’s promise is commitment, not delivery',
    [state('promise', { strength: 3 })],
    { delivery: null, commitment: 3, word: 'promised' },
  ],
  [
    'another’s promise is not the State’s',
    [dated({ stance: 'promise', group: 'civil' })],
    { commitment: 0, word: 'no-evidence' },
  ],
  [
    'a promise taken back is withdrawn',
    [
      state('promise', { strength: 2, statementId: 's' }),
      state('contradiction', { strength: 2, contradicts: 's', date: '2021-01-01' }),
    ],
    { commitment: 0, withdrawn: true, gapNamed: true },
  ],
  [
    'a promise taken back while a weaker one stands leaves the weaker',
    [
      state('promise', { strength: 2, statementId: 's' }),
      state('promise', { strength: 1 }),
      state('contradiction', { strength: 2, contradicts: 's', date: '2021-01-01' }),
    ],
    { commitment: 1, withdrawn: false },
  ],
  [
    'a position is kept and counted, never scored',
    [state('position')],
    { delivery: null, word: 'no-evidence', counted: 1 },
  ],
  ['one voice alone is provisional', [state('progress', { strength: 3 })], { word: 'achieved', provisional: true }],
  [
    'a State that alone names its gap is not "going backwards"',
    [state('setback')],
    { delivery: -2, word: 'gap-named', gapNamed: true, provisional: true },
  ],
  [
    'another who sees a setback alone says "going backwards"',
    [dated({ stance: 'setback', group: 'un' })],
    { word: 'going-backwards', gapNamed: false },
  ],
  [
    'a State’s own setback costs it nothing once another has spoken',
    [state('setback'), dated({ group: 'un', strength: 1 })],
    {
      positions: { state: null, un: 1, civil: null, independent: null },
      delivery: 1,
      gapNamed: true,
      provisional: true,
    },
  ],
  [
    'a denial by another group is that group’s voice and takes nothing from the claim',
    [
      state('progress', { statementId: 's' }),
      dated({ stance: 'contradiction', strength: 3, group: 'civil', contradicts: 's', date: '2021-01-01' }),
    ],
    { positions: { state: 2, un: null, civil: 0, independent: null }, delivery: 1, range: [0, 2], word: 'contested' },
  ],
  [
    'voices one rung apart do not contest',
    [state('progress', { strength: 2 }), dated({ group: 'un', strength: 1 })],
    { range: null, word: 'early-steps' },
  ],
  [
    'a State that names the gap is no side of the dispute',
    [
      state('progress', { strength: 3 }),
      state('setback', { strength: 1, date: '2021-01-01' }),
      dated({ group: 'un', strength: 1 }),
    ],
    { range: null, gapNamed: true, delivery: 2 },
  ],
  [
    'a gap that the State answered later is named no more',
    [state('setback', { strength: 1 }), state('progress', { strength: 1, date: '2021-01-01' })],
    { gapNamed: false, delivery: 1 },
  ],
];

test.each(cases)('%s', (_name, filings, expected) => {
  expect(stand(filings)).toMatchObject(expected);
});

test('each voice was last heard on its own day, and the next one waits for its own', () => {
  const filings = [
    dated({ date: '2020-01-01' }),
    dated({ date: '2021-01-01', stance: 'position' }),
    dated({ date: '2022-01-01', group: 'civil' }),
    dated({ date: '2026-12-31', approximate: true }),
    dated({ date: '2026-09-01', stance: 'promise', group: 'un' }),
    dated({ date: '2027-12-31' }),
    dated({ date: null }),
  ];
  expect(stand(filings)).toMatchObject({
    lastHeard: { state: '2021-01-01', un: '2026-09-01', civil: '2022-01-01', independent: null },
    nextDay: '2026-12-31',
    counted: 4,
  });
  expect(stand(filings, '2028-01-01').nextDay).toBeNull();
});

test('achieved is dated from the day since which it has stayed so', () => {
  const filings = [
    dated({ strength: 3, date: '2020-01-01' }),
    dated({ group: 'un', strength: 1, date: '2021-01-01' }),
    dated({ group: 'un', strength: 3, date: '2022-01-01' }),
    dated({ group: 'civil', strength: 3, date: '2023-01-01' }),
  ];
  const on = (asOf: string) => stand(filings, asOf).achievedOn;
  expect(['2020-06-01', '2021-06-01', '2022-06-01', '2024-01-01'].map(on)).toEqual([
    '2020-01-01',
    null,
    '2022-01-01',
    '2022-01-01',
  ]);
});
