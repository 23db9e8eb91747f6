import { expect, test } from 'vitest';
import { direction } from '@/lib/text/direction';

test.each([
  ['“نلتزم” by 2027', 'rtl'],
  ['2027: נתחייב', 'rtl'],
  ['We say نلتزم', 'ltr'],
  ['2027', 'ltr'],
  ['', 'ltr'],
])('“%s” is read %s', (words, side) => {
  expect(direction(words)).toBe(side);
});
