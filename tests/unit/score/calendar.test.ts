import { expect, test } from 'vitest';
import { addMonths, lastDayOf, monthsBegun } from '@/lib/score/calendar';

test.each([
  ['2017-04-10', 'day', '2017-04-10'],
  ['2017-04-10', 'month', '2017-04-30'],
  ['2020-02-01', 'month', '2020-02-29'],
  ['1900-02-01', 'month', '1900-02-28'],
  ['2017-04-10', 'year', '2017-12-31'],
  ['2017-12-31', 'year', '2017-12-31'],
] as const)('%s known to the %s is scored on %s', (day, precision, last) => {
  expect(lastDayOf(day, precision)).toBe(last);
});

test.each([
  ['2024-11-21', 24, '2026-11-21'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-12-31', 2, '2025-02-28'],
  ['2024-12-31', 12, '2025-12-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test.each([
  ['2023-12-10', '2023-12-11', 1],
  ['2023-12-10', '2024-01-10', 1],
  ['2023-12-10', '2024-01-11', 2],
  ['2023-12-10', '2026-03-14', 28],
  ['2023-12-31', '2024-02-29', 2],
])('from %s to %s is %i months, the last perhaps only begun', (from, to, months) => {
  expect(monthsBegun(from, to)).toBe(months);
});
