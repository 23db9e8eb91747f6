import type { Day } from '@/lib/compact/horizons';
import type { Precision } from '@/lib/scorecard/fields';

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The last day of the month or year that is meant. */
export function lastDayOf(day: Day, precision: Precision): Day {
  const [year = '', month = ''] = day.split('-');
  if (precision === 'year') return `${year}-12-31`;
  if (precision === 'month') return `${year}-${month}-${lastOfMonth(Number(year), Number(month))}`;
  return day;
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + (month - 1) + months;
  const last = lastOfMonth(Math.floor(at / 12), (at % 12) + 1);
  return [
    String(Math.floor(at / 12)).padStart(4, '0'),
    String((at % 12) + 1).padStart(2, '0'),
    String(Math.min(date, last)).padStart(2, '0'),
  ].join('-');
}

/** Months from one day to a later one; a month begun is a month. */
export function monthsBegun(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return to > addMonths(from, months) ? months + 1 : months;
}

// Not Date.UTC, which would read a year below 100 as one of the 1900s.
function lastOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
