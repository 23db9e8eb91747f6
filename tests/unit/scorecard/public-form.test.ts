import { expect, test } from 'vitest';
import { mergeRecords } from '@/lib/scorecard/merge';
import { publicForm } from '@/lib/scorecard/public-form';
import { emptyRecords } from '@/lib/scorecard/records';
import { records, statement } from '@/tests/builders';

const quote = 'Portugal and Kenya agreed; Kenya signed.';
const struck = [
  { start: 27, end: 32 },
  { start: 0, end: 8 },
  { start: 13, end: 18 },
];
const closed = statement({
  quote: { exact: quote, struck },
  rule: 'chatham-house',
  deepLink: 'https://example.org/#:~:text=Portugal',
});

test('a closed statement reads [struck] where the names stood, in its selectors too', () => {
  const shown = publicForm(closed);
  expect(shown.quote.exact).toBe('[struck] and [struck] agreed; [struck] signed.');
  expect(shown.selectors).toEqual([{ type: 'TextQuoteSelector', exact: shown.quote.exact, prefix: '', suffix: '' }]);
  expect(shown.deepLink).toBeNull();
  expect(JSON.stringify(shown)).not.toMatch(/Portugal|Kenya|Almeida/);
});

test('showing it twice changes nothing', () => {
  expect(publicForm(publicForm(closed))).toEqual(publicForm(closed));
});

test('an open statement is shown as it is', () => {
  expect(publicForm(statement())).toEqual(statement());
});

test.each([
  ['mine first', true],
  ['theirs first', false],
])('the words that only I know stay with me when the export comes back, %s', (_, mineFirst) => {
  const mine = mergeRecords(records({ statements: [closed] }), emptyRecords());
  const back = records({ statements: mine.statements.map(publicForm) });
  expect(mineFirst ? mergeRecords(mine, back) : mergeRecords(back, mine)).toEqual(mine);
});
