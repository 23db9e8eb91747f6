import { expect, test } from 'vitest';
import { strikeNames } from '@/lib/clip/strike';

const names = ['Guinea', 'Guinea-Bissau', 'Côte d’Ivoire', 'Türkiye', 'US', 'New Zealand', 'Chad'];

test.each([
  ['a name', 'in Chad today', ['Chad']],
  ['a name in capitals', 'CHAD: yes', ['CHAD']],
  ['the longer of two names', 'Guinea-Bissau agreed', ['Guinea-Bissau']],
  ['a name with another apostrophe', "Côte d'Ivoire agreed", ["Côte d'Ivoire"]],
  ['a name with its accents apart', 'Tu\u0308rkiye agreed', ['Tu\u0308rkiye']],
  ['a name over two lines', 'New\nZealand agreed', ['New\nZealand']],
  ['no part of a word', 'Chadian guinea-fowl', []],
  ['no common word in small letters', 'between us', []],
])('hides %s', (_, quote, hidden) => {
  expect(strikeNames(quote, names).map(({ start, end }) => quote.slice(start, end))).toEqual(hidden);
});

test('spares the place of the meeting', () => {
  expect(strikeNames('In Chad, Guinea agreed.', names, ['chad'])).toEqual([{ start: 9, end: 15 }]);
});

test('hides all between the first and the last of more names than a record lists', () => {
  expect(strikeNames('Chad '.repeat(1_001), names)).toEqual([{ start: 0, end: 5_004 }]);
});

test('hides nothing when there are no names', () => {
  expect(strikeNames('Chad', [])).toEqual([]);
});
