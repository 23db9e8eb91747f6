/** Days in a row as a span: "18 – 19 April 2017"; others one by one. */
export function daysInWords(days: readonly string[], lang: string): string {
  const real = days.filter(isReal);
  const [first, last] = [real[0], real.at(-1)];
  if (!first || !last) return '';
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const span = (Date.parse(last) - Date.parse(first)) / DAY;
  if (span === real.length - 1) return format.formatRange(new Date(first), new Date(last));
  return new Intl.ListFormat(lang, { type: 'unit' }).format(real.map((day) => format.format(new Date(day))));
}

/** When a session is: "May 6, 10:00 – 11:30 AM". */
export function timesInWords(starts: string | null, ends: string | null, lang: string, withDay: boolean): string {
  const day = withDay && starts && /^\d{4}-\d\d-\d\d/.exec(starts)?.[0];
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const told = day && isReal(day) ? date.format(new Date(day)) : null;
  return [told, hoursInWords(starts, ends, lang)].filter(Boolean).join(', ');
}

function hoursInWords(starts: string | null, ends: string | null, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' });
  const [from, to] = [hourOf(starts), hourOf(ends)];
  // Past midnight it would be another day's hour.
  if (from !== null && to !== null && from < to) return format.formatRange(from, to);
  return [from, to].flatMap((it) => (it === null ? [] : format.format(it))).join(' – ');
}

const DAY = 86_400_000;
const isReal = (day: string): boolean => Number.isFinite(Date.parse(day));

function hourOf(time: string | null): number | null {
  const [, hours, minutes] = /(?:^|T)([01]\d|2[0-4]):([0-5]\d)$/.exec(time ?? '') ?? [];
  return hours && minutes ? Date.UTC(2000, 0, 1, Number(hours) % 24, Number(minutes)) : null;
}
