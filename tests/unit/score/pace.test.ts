import { expect, test } from 'vitest';
import type { Target } from '@/lib/compact/targets';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { rate } from '@/lib/score/pace';
import type { Rating } from '@/lib/score/rating';
import { dated, target } from './build';

const options = { country: 'PT', admissions: 'neutral', baseline: '2018-12-10', notApplicable: false } as const;
const progress = (strength: 1 | 2 | 3, date = '2019-01-01') => dated({ strength, date });
const voices = (state: 1 | 2 | 3, un: 1 | 2 | 3) => [
  progress(state),
  dated({ group: 'un', strength: un, date: '2019-01-01' }),
];
const five = target({ horizon: 5 });
const fifteen = target({ horizon: 15 });
const never = target({ kind: 'refrain', horizon: 5 });

// From 2018-12-10, a fifth of five years has run on 2019-12-10.
const cases: [string, Target, DatedFiling[], string, Partial<Rating>][] = [
  ['in the first tenth of its time it is too early to say', five, [progress(1)], '2019-06-01', { pace: 'too-early' }],
  [
    'in the first fifth of fifteen years it is too early to say',
    fifteen,
    [progress(1)],
    '2021-12-09',
    { pace: 'too-early' },
  ],
  ['after a fifth of fifteen years it is not', fifteen, [progress(2)], '2021-12-11', { pace: 'on-pace' }],
  [
    'two thirds of the way at two fifths of the time is on pace',
    five,
    [progress(2)],
    '2020-12-10',
    { pace: 'on-pace' },
  ],
  [
    'half the way at three fifths of the time needs to speed up',
    five,
    voices(2, 1),
    '2021-12-10',
    { pace: 'speed-up' },
  ],
  ['a third of the way at four fifths of the time is slow', five, [progress(1)], '2022-12-10', { pace: 'slow' }],
  [
    'another’s setback goes backwards, however early',
    five,
    [dated({ stance: 'setback', group: 'un', date: '2019-01-01' })],
    '2019-02-01',
    { pace: 'going-backwards' },
  ],
  [
    'a State’s own gap is named, not blamed',
    five,
    [dated({ stance: 'setback', date: '2019-01-01' })],
    '2019-02-01',
    { pace: 'gap-named' },
  ],
  [
    'nothing is past due before the end of its day',
    five,
    [progress(2)],
    '2023-12-10',
    { pace: 'speed-up', due: '2023-12-10' },
  ],
  ['the day after is past its date', five, [progress(2)], '2023-12-11', { pace: 'past-date' }],
  [
    'a gap named is past its date as others',
    five,
    [dated({ stance: 'setback' })],
    '2023-12-11',
    { pace: 'past-date', word: 'gap-named' },
  ],
  ['without evidence there is no pace before the date', five, [], '2020-12-10', { pace: null, delivery: null }],
  [
    'without evidence the date invites a reply',
    five,
    [],
    '2023-12-11',
    { pace: 'past-date-no-evidence', delivery: null },
  ],
  [
    'achieved in time stays achieved after its date',
    five,
    [progress(3, '2023-12-10')],
    '2026-01-01',
    { pace: 'achieved', monthsLate: null },
  ],
  [
    'achieved a day late is a month late',
    five,
    [progress(3, '2023-12-11')],
    '2026-01-01',
    { pace: 'achieved-late', monthsLate: 1 },
  ],
  [
    'achieved in March 2026 is 28 months late',
    five,
    [progress(3, '2026-03-14')],
    '2026-09-01',
    { pace: 'achieved-late', monthsLate: 28 },
  ],
  [
    'a target with a date of its own keeps it',
    target({ horizon: 15, fixedDue: '2030-12-31' }),
    [progress(2)],
    '2026-01-01',
    { due: '2030-12-31', pace: 'on-pace' },
  ],
  [
    'a date of its own before the baseline divides by nothing',
    target({ fixedDue: '2018-12-10' }),
    [progress(1, '2018-12-01')],
    '2018-12-10',
    { pace: 'slow', delivery: 1 },
  ],
  [
    'a commitment to omit has no pace before its date',
    never,
    [progress(3)],
    '2020-12-10',
    { pace: null, word: 'achieved' },
  ],
  [
    'a commitment to omit has no pace before its date, even going backwards',
    never,
    [dated({ stance: 'setback', group: 'un' })],
    '2020-12-10',
    { pace: null, word: 'going-backwards' },
  ],
  ['a commitment to omit is past its date as others', never, [progress(2)], '2023-12-11', { pace: 'past-date' }],
  [
    'a commitment to omit without evidence is past its date as others',
    never,
    [],
    '2023-12-11',
    { pace: 'past-date-no-evidence' },
  ],
  ['heard 24 months ago is not stale', five, [progress(1, '2021-06-15')], '2023-06-15', { stale: false }],
  [
    'heard a day longer ago is stale, and scores the same',
    five,
    [progress(1, '2021-06-15')],
    '2023-06-16',
    { stale: true, delivery: 1 },
  ],
  ['never heard is not stale', five, [], '2030-01-01', { stale: false }],
  [
    'of another country counts for nothing',
    five,
    [dated({ country: 'ES' })],
    '2020-12-10',
    { delivery: null, country: 'PT' },
  ],
];

test.each(cases)('%s', (_name, aim, filings, asOf, expected) => {
  expect(rate(aim, filings, asOf, options)).toMatchObject(expected);
});

test('what is not applicable has that word and no pace, whatever is filed', () => {
  const rating = rate(five, [progress(2)], '2024-01-01', { ...options, notApplicable: true });
  expect(rating).toMatchObject({ word: 'not-applicable', pace: null, notApplicable: true });
});

test('a later baseline moves every date', () => {
  const rating = rate(five, [progress(1)], '2023-12-15', { ...options, baseline: '2018-12-19' });
  expect(rating).toMatchObject({ due: '2023-12-19', pace: 'slow' });
});
