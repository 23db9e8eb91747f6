import { expect, it } from 'vitest';
import { list, number, plural } from '@/components/plural';
import { text } from '../../setup';

it.each([
  [0, '0 statements'],
  [1, '1 statement'],
  [2, '2 statements'],
  [12_345, '12,345 statements'],
])('%i is counted as a reader would', (n, said) => {
  expect(plural(text, 'en', 'statements', n)).toBe(said);
});

it('more values take the next places', () => {
  expect(plural(text, 'en', 'coverage_rated', 24, number('en', 59))).toBe('24 of 59 rated');
});

it('a form that a language has no text for reads as "other"', () => {
  const arabic = (key: string, n: string | number = '') => (key === 'statements_other' ? `${n} بيان` : '');
  expect(plural(arabic, 'ar-EG', 'statements', 3)).toContain('بيان');
});

it('things are listed in the reader’s way', () => {
  expect(list('en', ['24 of 59 rated', '5 contested'])).toBe('24 of 59 rated, 5 contested');
});
