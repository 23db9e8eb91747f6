import { expect, test } from 'vitest';
import { admitted, countedOn } from '@/lib/score/counted';
import type { Review } from '@/lib/scorecard/judgement';
import { dated, review } from './build';

const takes = (shared: boolean, reviews: Review[], attributable = true) =>
  admitted([dated({ id: 'f', byId: 'ana' })], { shared, reviews, isAttributable: () => attributable }).length === 1;

const confirmed = review({ byId: 'ben' });
const objection = review({ byId: 'cem', verdict: 'disputed' });

const shared: [string, Review[], boolean][] = [
  ['leaves out what nobody reviewed', [], false],
  ['takes what a second person confirmed', [confirmed], true],
  ['leaves out what only its filer confirmed', [review({ byId: 'ana' })], false],
  [
    'does not let the filer object to what others confirmed',
    [confirmed, review({ byId: 'ana', verdict: 'rejected' })],
    true,
  ],
  ['leaves out what somebody disputes', [confirmed, objection], false],
  ['leaves out what somebody rejected', [confirmed, review({ byId: 'cem', verdict: 'rejected' })], false],
  ['takes what is disputed no more', [confirmed, objection, review({ byId: 'cem', at: '2026-03-01T00:00:00Z' })], true],
  [
    'leaves out what is confirmed no more',
    [confirmed, review({ byId: 'ben', verdict: 'disputed', at: '2026-03-01T00:00:00Z' })],
    false,
  ],
  ['does not take the review of another filing', [review({ byId: 'ben', of: 'another' })], false],
  [
    'reads moments, not their spelling',
    // Half past midnight in Geneva is the day before in UTC.
    [
      review({ byId: 'ben', at: '2026-02-01T23:45:00Z' }),
      review({ byId: 'ben', verdict: 'rejected', at: '2026-02-02T00:30:00+01:00' }),
    ],
    true,
  ],
];

test.each(shared)('a shared card %s', (_name, reviews, taken) => {
  expect(takes(true, reviews)).toBe(taken);
  expect(takes(true, [...reviews].reverse())).toBe(taken);
});

test('a draft card takes all, disputed or not', () => {
  expect(takes(false, [objection])).toBe(true);
});

test.each([true, false])('what may not be attributed is never taken (shared: %s)', (isShared) => {
  expect(takes(isShared, [confirmed], false)).toBe(false);
});

test.each([
  ['said on the day itself counts until its end', '2020-03-15', 1],
  ['said a day later does not count yet', '2020-03-16', 0],
  ['without a date does not count', null, 0],
])('a filing %s', (_name, date, count) => {
  expect(countedOn([dated({ date })], '2020-03-15')).toHaveLength(count);
});

test('a filing that came twice counts once, and of unequal copies always the same one', () => {
  const [one, other] = [dated({ id: 'f', strength: 1 }), dated({ id: 'f', strength: 3 })];
  expect(countedOn([one, other], '2026-01-01')).toEqual(countedOn([other, one], '2026-01-01'));
  expect(countedOn([one, other], '2026-01-01')).toHaveLength(1);
});
