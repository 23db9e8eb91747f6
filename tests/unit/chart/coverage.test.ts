import { expect, test } from 'vitest';
import { coverage } from '@/lib/chart/coverage';
import { optionsFrom } from '@/lib/score/options';
import { decision } from '../score/build';
import { rated } from './build';

const ratings = [
  rated('bid-children', [{ strength: 3 }, { strength: 1, group: 'un' }]),
  rated('recruitment-reform', [{ stance: 'setback' }]),
  rated('legal-identity-for-all', [{ strength: 2 }]),
  rated('sustainable-reintegration', []),
  rated('health-access', [], { notApplicable: true }),
  rated('bid-children', [{ strength: 3 }], { country: 'ES' }),
];

test('the strip counts what applies, what is rated, and what to look at', () => {
  expect(coverage(ratings, optionsFrom([]))).toEqual({
    rated: 4,
    applicable: 5,
    contested: 1,
    gapNamed: 1,
    pastDate: 3,
  });
});

test('a target put down is not in the strip', () => {
  const options = optionsFrom([decision('tracked-target', 'bid-children', false)]);
  expect(coverage(ratings, options)).toMatchObject({ rated: 2, applicable: 3, contested: 0 });
});
