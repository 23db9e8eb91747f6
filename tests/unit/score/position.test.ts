import { expect, test } from 'vitest';
import type { Counted } from '@/lib/score/counted';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { position } from '@/lib/score/position';
import { dated } from './build';

const on = (stance: DatedFiling['stance'], strength: 1 | 2 | 3, date: string, given: Partial<DatedFiling> = {}) =>
  dated({ stance, strength, date, ...given }) as Counted;
const denial = (contradicts: string, strength: 1 | 2 | 3, date: string) =>
  on('contradiction', strength, date, { contradicts });

const cases: [string, Counted[], number | null][] = [
  ['that said nothing is silent', [], null],
  ['that only promised is silent', [on('promise', 3, '2020-01-01')], null],
  [
    'stands at its strongest progress, not at the sum',
    [on('progress', 2, '2020-01-01'), on('progress', 1, '2021-01-01')],
    2,
  ],
  ['that only denies stands at 0', [on('contradiction', 3, '2020-01-01')], 0],
  [
    'that saw progress and a setback after it loses the setback',
    [on('progress', 3, '2020-01-01'), on('setback', 1, '2021-01-01')],
    2,
  ],
  [
    'whose setback was answered later by as much progress stands at that',
    [on('setback', 2, '2020-01-01'), on('progress', 2, '2020-01-02')],
    2,
  ],
  [
    'whose setback met progress on the same day keeps it open',
    [on('setback', 2, '2020-01-01'), on('progress', 2, '2020-01-01')],
    0,
  ],
  [
    'whose setback met weaker progress keeps it open',
    [on('setback', 3, '2020-01-01'), on('progress', 2, '2021-01-01')],
    -1,
  ],
  ['subtracts only its strongest open setback', [on('setback', 1, '2021-01-01'), on('setback', 2, '2021-01-01')], -2],
  [
    'that denies its own claim as strongly withdraws it',
    [on('progress', 2, '2020-01-01', { statementId: 's' }), denial('s', 2, '2020-01-01')],
    0,
  ],
  [
    'that denies its own claim more weakly keeps it',
    [on('progress', 2, '2020-01-01', { statementId: 's' }), denial('s', 1, '2021-01-01')],
    2,
  ],
  [
    'that denied its claim before making it keeps it',
    [on('progress', 2, '2020-01-02', { statementId: 's' }), denial('s', 3, '2020-01-01')],
    2,
  ],
  [
    'that denies a statement withdraws all its filings',
    [
      on('progress', 2, '2020-01-01', { statementId: 's', byId: 'ana' }),
      on('progress', 1, '2020-01-01', { statementId: 's', byId: 'ben' }),
      denial('s', 2, '2021-01-01'),
    ],
    0,
  ],
  [
    'whose progress was withdrawn has its setback open again',
    [
      on('setback', 1, '2020-01-01'),
      on('progress', 2, '2021-01-01', { statementId: 's' }),
      denial('s', 2, '2022-01-01'),
    ],
    -1,
  ],
  [
    'cannot deny a statement by itself',
    [on('contradiction', 2, '2020-01-01', { statementId: 's', contradicts: 's' })],
    0,
  ],
];

test.each(cases)('a group %s', (_name, own, stands) => {
  expect(position(own)).toBe(stands);
  expect(position([...own].reverse())).toBe(stands);
});

test('a group that said nothing but setbacks is silent where setbacks are skipped', () => {
  expect(position([on('setback', 2, '2020-01-01')], { skipSetbacks: true })).toBeNull();
});
