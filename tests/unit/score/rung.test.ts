import { expect, test } from 'vitest';
import { rungOf, wordOf } from '@/lib/score/rung';

test.each([
  [3, 3, 'achieved'],
  [2.51, 3, 'achieved'],
  [2.5, 2, 'substantial'],
  [1.51, 2, 'substantial'],
  [1.5, 1, 'early-steps'],
  [0.51, 1, 'early-steps'],
  [0.5, 0, 'no-movement'],
  [0, 0, 'no-movement'],
  [-0.5, 0, 'no-movement'],
  [-0.51, -1, 'going-backwards'],
  [-1.5, -1, 'going-backwards'],
  [-3, -3, 'going-backwards'],
] as const)('a delivery of %d stands on rung %d, "%s"', (delivery, rung, word) => {
  expect(rungOf(delivery)).toBe(rung);
  expect(wordOf(delivery)).toBe(word);
});

test('what is unrated has no word', () => {
  expect(wordOf(null)).toBeNull();
});
