import type { Precision } from '@/lib/scorecard/fields';

/** A day as the reader writes it, no finer than it is known: "18 April 2017", "April 2017", "2017". */
export function dayInWords(day: string, precision: Precision | null, lang: string): string {
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (precision !== 'year') parts.month = 'long';
  if (precision === 'day' || precision === null) parts.day = 'numeric';
  return new Intl.DateTimeFormat(lang, parts).format(new Date(`${day}T00:00:00Z`));
}

/** A day as the form's field takes it: "2017-04-18", "2017-04" or "2017". */
export const dayAsTyped = (day: string | null, precision: Precision | null): string =>
  day === null ? '' : day.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);

/** A moment as the reader writes it, to the minute. */
export const momentInWords = (at: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
