import { expect, test } from 'vitest';
import { targets } from '@/lib/compact/targets';
import { methodStamp, type Options, optionsFrom } from '@/lib/score/options';
import type { Decision } from '@/lib/scorecard/judgement';
import { decision } from './build';

const later = { at: '2026-05-01T00:00:00Z' };
const latest = { at: '2026-06-01T00:00:00Z' };

const cases: [string, Decision[], (options: Options) => unknown, unknown][] = [
  ['a State’s own gap is neutral by default', [], (it) => it.admissions, 'neutral'],
  ['admissions count once that is settled', [decision('admissions', '', 'counts')], (it) => it.admissions, 'counts'],
  ['the horizons run from adoption by default', [], (it) => it.baselineOf('PT'), '2018-12-10'],
  ['a baseline is named', [decision('baseline', '', 'endorsement')], (it) => it.baseline, '2018-12-19'],
  ['a baseline is a day', [decision('baseline', '', '2020-01-01')], (it) => it.baselineOf('PT'), '2020-01-01'],
  [
    'a country has a baseline of its own',
    [decision('baseline', 'PT', '2020-01-01')],
    (it) => [it.baselineOf('PT'), it.baselineOf('ES')],
    ['2020-01-01', '2018-12-10'],
  ],
  ['a baseline that is no day is none', [decision('baseline', '', 'soon')], (it) => it.baseline, '2018-12-10'],
  ['all targets are tracked by default', [], (it) => it.tracked, null],
  [
    'a target put down is tracked no more',
    [decision('tracked-target', 'bid-children', false)],
    (it) => [it.tracked?.has('bid-children'), it.tracked?.size],
    [false, targets.length - 1],
  ],
  [
    'a target taken up again leaves all tracked',
    [decision('tracked-target', 'bid-children', false), decision('tracked-target', 'bid-children', true, later)],
    (it) => it.tracked,
    null,
  ],
  [
    'a target is not applicable to one country',
    [decision('not-applicable', 'PT bid-children', true)],
    (it) => [it.notApplicable('PT', 'bid-children'), it.notApplicable('ES', 'bid-children')],
    [true, false],
  ],
  [
    'a target is applicable again',
    [decision('not-applicable', 'PT bid-children', true), decision('not-applicable', 'PT bid-children', false, later)],
    (it) => it.notApplicable('PT', 'bid-children'),
    false,
  ],
  ['a target weighs 1 by default', [], (it) => it.weight('bid-children'), 1],
  ['a target weighs up to 3', [decision('weight', 'bid-children', 3)], (it) => it.weight('bid-children'), 3],
  ['a weight out of bounds is none', [decision('weight', 'bid-children', 7)], (it) => it.weight('bid-children'), 1],
  [
    'countries are added by hand',
    [decision('country-added', 'PT', true), decision('country-added', 'ES', false)],
    (it) => [...it.countriesAdded],
    ['PT'],
  ],
  ['a card is a draft until somebody shares it', [], (it) => it.isShared('PT'), false],
  [
    'a card is shared',
    [decision('card', 'PT', 'shared')],
    (it) => [it.isShared('PT'), it.isShared('ES')],
    [true, false],
  ],
  [
    'the newest decision stands',
    [
      decision('card', 'PT', 'shared', later),
      decision('card', 'PT', 'draft', latest),
      decision('card', 'PT', 'shared'),
    ],
    (it) => it.isShared('PT'),
    false,
  ],
];

test.each(cases)('%s', (_name, decisions, read, expected) => {
  expect(read(optionsFrom(decisions))).toEqual(expected);
  expect(read(optionsFrom([...decisions].reverse()))).toEqual(expected);
});

test('two decisions of one moment are settled the same way everywhere', () => {
  const tie = [decision('card', 'PT', 'shared', { id: 'a' }), decision('card', 'PT', 'draft', { id: 'b' })];
  expect(optionsFrom(tie).isShared('PT')).toBe(false);
  expect(optionsFrom([...tie].reverse()).isShared('PT')).toBe(false);
});

test('an export bears the method, its version and its options', () => {
  const options = optionsFrom([decision('admissions', '', 'counts'), decision('baseline', '', 'endorsement')]);
  expect(methodStamp(options)).toEqual({ version: '1.0', admissions: 'counts', baseline: '2018-12-19' });
});
