import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated } from '@/lib/clip/learned/calibrate';

const points = [
  [0, 0],
  [0.5, 0.8],
  [1, 0.9],
] as const;

describe('how often guesses of a share were right', () => {
  test.each([
    [0, 0],
    [0.25, 0.4],
    [0.5, 0.8],
    [0.75, 0.85],
    [1, 0.9],
    [1.2, 0.9],
  ])('%f reads %f', (share, right) => {
    expect(calibrated(share, points)).toBeCloseTo(right);
  });

  test('a greater share is never less sure', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(calibrated(Math.min(a, b), points)).toBeLessThanOrEqual(calibrated(Math.max(a, b), points));
      }),
    );
  });
});
