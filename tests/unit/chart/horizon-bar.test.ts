import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '@/lib/chart/coverage';
import { barParts, horizonBars, partOf } from '@/lib/chart/horizon-bar';
import { horizons, targets } from '@/lib/compact/targets';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { ratingsOn } from '@/lib/score/kept';
import { optionsFrom } from '@/lib/score/options';
import { rate } from '@/lib/score/pace';
import { decision } from '../score/build';
import { asOf, filings } from '../score/random';
import { rated } from './build';

const all = optionsFrom([]);

const parts: [string, Partial<DatedFiling>[], string][] = [
  ['without evidence is unrated', [], 'unrated'],
  ['only promised is unrated', [{ stance: 'promise' }], 'unrated'],
  ['at 3 is achieved', [{ strength: 3 }], 'achieved'],
  ['at 2 is substantial', [{ strength: 2 }], 'substantial'],
  ['at 1 is in its early steps', [{ strength: 1 }], 'early-steps'],
  ['only denied shows no movement', [{ stance: 'contradiction', group: 'civil' }], 'no-movement'],
  ['with another’s setback goes backwards', [{ stance: 'setback', group: 'un' }], 'going-backwards'],
  ['with the State’s own setback alone is a gap it named', [{ stance: 'setback' }], 'gap-named'],
  ['on which two voices are far apart is contested', [{ strength: 3 }, { strength: 1, group: 'un' }], 'contested'],
];

test.each(parts)('a target %s', (_name, set, part) => {
  expect(partOf(rated('bid-children', set))).toBe(part);
});

test('the parts of a bar are all applicable targets, and those rated are all parts but the unrated', () => {
  const many = fc.array(fc.tuple(filings, fc.constantFrom(...targets), asOf, fc.boolean()), { maxLength: 20 });
  fc.assert(
    fc.property(many, (cells) => {
      const ratings = cells.map(([set, target, day, notApplicable]) => {
        const own = set.map((it) => ({ ...it, targetId: target.id }));
        return rate(target, own, day, { country: 'PT', admissions: 'neutral', baseline: '2018-12-10', notApplicable });
      });
      const bars = horizonBars(ratings, all);
      expect(bars.map(({ horizon }) => horizon)).toEqual(horizons);
      for (const { counts, applicable, rated } of bars) {
        expect(barParts.reduce((sum, part) => sum + counts[part], 0)).toBe(applicable);
        expect(applicable - counts.unrated).toBe(rated);
      }
      const strip = coverage(ratings, all);
      expect(bars.reduce((sum, bar) => sum + bar.applicable, 0)).toBe(strip.applicable);
      expect(bars.reduce((sum, bar) => sum + bar.rated, 0)).toBe(strip.rated);
      expect(bars.reduce((sum, bar) => sum + bar.counts.contested, 0)).toBe(strip.contested);
    }),
    { numRuns: 200 },
  );
});

test('a country on which nothing is filed has three bars, all unrated', () => {
  const bars = horizonBars(ratingsOn(new Map(), 'PT', all, '2026-09-01'), all);
  for (const bar of bars) expect(bar.counts.unrated).toBe(bar.applicable);
  expect(bars.reduce((sum, bar) => sum + bar.applicable, 0)).toBe(targets.length);
});

test('targets put down or not applicable are in no bar', () => {
  const options = optionsFrom([decision('tracked-target', 'bid-children', false)]);
  const ratings = [rated('bid-children', [{}]), rated('recruitment-reform', [{}], { notApplicable: true })];
  expect(horizonBars(ratings, options)[0]).toMatchObject({ horizon: 2, applicable: 0, rated: 0 });
});
