import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedOn } from '@/lib/score/counted';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { rate } from '@/lib/score/pace';
import type { Rating } from '@/lib/score/rating';
import { dated, RUNS, target } from './build';
import { filings } from './random';

const options = { country: 'PT', admissions: 'neutral', baseline: '2018-12-10', notApplicable: false } as const;
const read = (set: DatedFiling[]): Rating => rate(target(), set, '2026-09-01', options);
const same = (one: DatedFiling[], other: DatedFiling[]) => JSON.stringify(read(one)) === JSON.stringify(read(other));

const added = fc
  .record({
    group: fc.constantFrom<DatedFiling['group'][]>('state', 'un', 'civil', 'independent'),
    strength: fc.constantFrom<DatedFiling['strength'][]>(1, 2, 3),
    date: fc.constantFrom('2016-05-05', '2021-07-11', '2025-05-05', '2026-09-01'),
  })
  .map((given) => dated({ ...given, id: 'new', statementId: 'new statement' }));

const laws: [string, fc.Arbitrary<boolean>][] = [
  ['the order of filings changes nothing', shuffled().map(([set, other]) => same(set, other))],
  ['a filing that comes twice changes nothing', filings.map((set) => same(set, [...set, ...set]))],
  [
    'two unequal copies of a filing give one rating, whichever comes first',
    fc.tuple(filings, filings).map(([set, other]) => same([...set, ...other], [...other, ...set])),
  ],
  [
    'two coalitions that merge in opposite directions get the same card',
    fc.tuple(filings, filings).map(([ours, theirs]) => {
      const their = theirs.map((it) => ({ ...it, id: `their ${it.id}` }));
      return same([...ours, ...their], [...their, ...ours]) && same([...ours, ...their, ...ours], [...ours, ...their]);
    }),
  ],
  [
    'a promise never moves delivery',
    withNew().map(([set, it]) => read([...set, { ...it, stance: 'promise' }]).delivery === read(set).delivery),
  ],
  [
    'a position never moves anything but when a voice was last heard',
    withNew().map(([set, it]) =>
      ['new statement', 's0'].every(
        (statementId) => scoreOf([...set, { ...it, statementId, stance: 'position', strength: null }]) === scoreOf(set),
      ),
    ),
  ],
  [
    'progress never lowers its own group',
    withNew().map(([set, it]) => {
      const before = read(set).positions[it.group];
      return before === null || (read([...set, { ...it, stance: 'progress' }]).positions[it.group] ?? -9) >= before;
    }),
  ],
  [
    'a setback never raises its own group',
    withNew().map(([set, it]) => {
      const before = read(set).positions[it.group];
      return before === null || (read([...set, { ...it, stance: 'setback' }]).positions[it.group] ?? -9) <= before;
    }),
  ],
  [
    'delivery stays within -3 and 3, and is null only where no group has spoken',
    filings.map((set) => {
      const { delivery, positions } = read(set);
      const isSilent = Object.values(positions).every((it) => it === null);
      return delivery === null ? isSilent : !isSilent && delivery >= -3 && delivery <= 3;
    }),
  ],
  [
    'naming its own gap never costs a State anything while others speak',
    withNew().map(([set, it]) => {
      const others = read(set.filter((filing) => filing.group !== 'state'));
      const named: DatedFiling = { ...it, group: 'state', stance: 'setback' };
      return others.delivery === null || read([...set, named]).delivery === read(set).delivery;
    }),
  ],
  [
    'undated filings and those of another target, country or later day count for nothing',
    withNew().map(([set, it]) => {
      const strays = [{ date: null }, { targetId: 'health-access' }, { country: 'ES' }, { date: '2026-09-02' }];
      return strays.every((stray) => scoreOf([...set, { ...it, ...stray }]) === scoreOf(set));
    }),
  ],
  [
    'what was achieved has stayed so since the day that is named',
    filings.map((set) => {
      const { achievedOn, delivery } = read(set);
      if ((delivery ?? 0) <= 2.5) return achievedOn === null;
      const days = countedOn(set, '2026-09-01')
        .map((it) => it.date)
        .filter((day) => day >= (achievedOn ?? ''));
      return achievedOn !== null && days.every((day) => (rate(target(), set, day, options).delivery ?? 0) > 2.5);
    }),
  ],
];

test.each(laws)(
  `%s (${RUNS} random sets)`,
  (_law, holds) => {
    const violations = fc.sample(holds, RUNS).filter((it) => !it).length;
    expect(violations).toBe(0);
  },
  120_000,
);

/** What the filings score, without when somebody was last heard. */
function scoreOf(set: DatedFiling[]): string {
  const { lastHeard: _lastHeard, counted: _counted, nextDay: _nextDay, stale: _stale, ...score } = read(set);
  return JSON.stringify(score);
}

function shuffled() {
  return filings.chain((set) =>
    fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length })),
  );
}

function withNew() {
  return fc.tuple(filings, added);
}
