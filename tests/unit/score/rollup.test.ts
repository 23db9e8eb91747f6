import { expect, test } from 'vitest';
import { horizons, targets, targetsOf } from '@/lib/compact/targets';
import { themeById } from '@/lib/compact/themes';
import { optionsFrom } from '@/lib/score/options';
import { rate } from '@/lib/score/pace';
import type { Rating } from '@/lib/score/rating';
import { type Child, rollUp, rollUpCountry, targetsOn } from '@/lib/score/rollup';
import { dated, decision } from './build';

const all = optionsFrom([]);

const child = (delivery: number | null, given: Partial<Child> = {}): Child => ({
  delivery,
  notApplicable: false,
  rated: delivery === null ? 0 : 1,
  applicable: 1,
  weight: 1,
  ...given,
});
const notApplicable = child(null, { notApplicable: true, applicable: 0 });

test('the published roll-up reads "Substantial (partial, 2 of 4 rated)"', () => {
  expect(rollUp([child(1.25), child(2), child(null), child(null), notApplicable])).toEqual({
    delivery: 1.625,
    word: 'substantial',
    rated: 2,
    applicable: 4,
    coverage: 0.5,
    partial: true,
    notApplicable: false,
  });
});

test.each([
  [
    'below half its weight rated there is no number',
    [child(3), child(null), child(null)],
    { delivery: null, word: null, rated: 1, applicable: 3 },
  ],
  [
    'at four fifths the word is no longer partial',
    [child(1), child(1), child(1), child(1), child(null)],
    { word: 'early-steps', partial: false },
  ],
  ['weights count in the mean', [child(3, { weight: 3 }), child(-1)], { delivery: 2, coverage: 1 }],
  ['weights count in the coverage', [child(2), child(null, { weight: 2 })], { delivery: null, coverage: 1 / 3 }],
  ['unrated is null, not zero', [child(null)], { delivery: null, word: null, coverage: 0, notApplicable: false }],
  ['rated at zero is a finding', [child(0)], { delivery: 0, word: 'no-movement' }],
  [
    'nothing applicable is not applicable',
    [notApplicable, notApplicable],
    { delivery: null, coverage: null, partial: false, applicable: 0, notApplicable: true },
  ],
  ['nothing at all is not applicable', [], { coverage: null, notApplicable: true }],
] as const)('%s', (_name, children, expected) => {
  expect(rollUp(children)).toMatchObject(expected);
});

test('a node below the gate is unrated for its parent, while its targets still count in "k of n"', () => {
  const [below, above] = [rollUp([child(3), child(null), child(null)]), rollUp([child(1)])];
  expect(rollUp([below, above].map((node) => ({ ...node, weight: 1 })))).toMatchObject({
    delivery: 1,
    coverage: 0.5,
    rated: 2,
    applicable: 4,
  });
});

test.each(horizons)('on %i years every target stands once in its objective, its theme and the country', (horizon) => {
  const rolled = rollUpCountry([], all, horizon);
  const total = (nodes: Iterable<{ applicable: number }>) => [...nodes].reduce((sum, node) => sum + node.applicable, 0);
  const onHorizon = targets.filter((target) => target.horizon === horizon).length;
  expect(total(rolled.objectives.values())).toBe(onHorizon);
  expect(total(rolled.themes.values())).toBe(onHorizon);
  expect(rolled.country).toMatchObject({ applicable: onHorizon, rated: 0, delivery: null, word: null });
});

test('15 objectives have no target of their own at 15 years', () => {
  const blank = [...rollUpCountry([], all, 15).objectives.values()].filter((node) => node.notApplicable);
  expect(blank).toHaveLength(15);
});

test('a target counts under its first objective only', () => {
  const target = targets.find((it) => it.objectives.length > 1);
  const [first = 0, second = 0] = target?.objectives ?? [];
  const rolled = rollUpCountry([rated(target?.id ?? '', 2)], all, target?.horizon ?? 2);
  expect(rolled.objectives.get(first)?.rated).toBe(1);
  expect(rolled.objectives.get(second)?.rated).toBe(0);
  expect(rolled.country.rated).toBe(1);
});

test('objectives weigh equally in their theme and country, however many targets they have', () => {
  // At 2 years "protection" has two targets in objective 8, two in 13, and one each in 9, 10 and 21.
  const ratings = themeById
    .get('protection')
    ?.objectives.flatMap((objective) =>
      targetsOn(2, objective, all).map((target) => rated(target.id, objective === 8 ? 3 : 1)),
    );
  const rolled = rollUpCountry(ratings ?? [], all, 2);
  expect(rolled.themes.get('protection')).toMatchObject({ delivery: (3 + 1 + 1 + 1 + 1) / 5, rated: 7, applicable: 7 });
});

test('a target put down is not looked for, and one not applicable leaves both halves', () => {
  const [one, other] = targetsOf(6).filter((target) => target.horizon === 2);
  const put = optionsFrom([decision('tracked-target', one?.id ?? '', false)]);
  const before = rollUpCountry([], all, 2).objectives.get(6)?.applicable ?? 0;
  const marked = { ...rated(other?.id ?? '', 2), notApplicable: true };
  expect(rollUpCountry([marked], put, 2).objectives.get(6)).toMatchObject({ applicable: before - 2, rated: 0 });
});

test('the order of ratings changes nothing', () => {
  const ratings = targets.map((target, index) => rated(target.id, ((index % 3) + 1) as 1 | 2 | 3));
  expect(rollUpCountry([...ratings].reverse(), all, 5)).toEqual(rollUpCountry(ratings, all, 5));
});

function rated(targetId: string, strength: 1 | 2 | 3): Rating {
  const target = targets.find((it) => it.id === targetId);
  if (!target) throw new Error(`The Compact has no target ${targetId}.`);
  const options = { country: 'PT', admissions: 'neutral', baseline: '2018-12-10', notApplicable: false } as const;
  return rate(target, [dated({ targetId, strength })], '2021-01-01', options);
}
