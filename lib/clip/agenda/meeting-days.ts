import { monthNamed } from '../month-names';

/** Days as a text names them; the year is null where it does not tell. */
export interface NamedDays {
  /** Where they stand in the text. */
  from: number;
  /** Where they end. */
  to: number;
  first: NamedDay;
  last: NamedDay;
}

/** A day of a month. */
export interface NamedDay {
  year: number | null;
  month: number;
  day: number;
}

const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+';
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th|er|º|°)?';
const MONTH = '(?:de\\s+)?(\\p{L}{3,11})\\.?';
const YEAR = '(?:,?\\s+(?:del?\\s+)?((?:19|20)\\d{2}))?(?!\\d)';
const TO = '\\s*(?:[-–—/&,]|to|and|au|et|al|a|y|through)\\s*(?:(?:le|el)\\s+)?';
const START = '(?<![\\p{L}\\d/.:])';

const WITHIN = new RegExp(`${START}(?:${WEEKDAY})?${NUMBER}${TO}(?:${WEEKDAY})?${NUMBER}\\s+${MONTH}${YEAR}`, 'giu');
const ACROSS = new RegExp(
  `${START}(?:${WEEKDAY})?${NUMBER}\\s+${MONTH}${YEAR}${TO}(?:${WEEKDAY})?${NUMBER}\\s+${MONTH}${YEAR}`,
  'giu',
);
const DAY = new RegExp(`${START}(?:${WEEKDAY})?${NUMBER}\\s+${MONTH}${YEAR}`, 'giu');
const MONTH_FIRST = new RegExp(`${START}(?:${WEEKDAY})?${MONTH}\\s+${NUMBER}(?:${TO}${NUMBER})?${YEAR}`, 'giu');
const NUMERIC = /(?<![\d/.-])(20\d{2})-(\d{2})-(\d{2})(?![\d-])/g;

/** The days that a text names, in English, French or Spanish, in order; a span of days is one. */
export function namedDays(text: string): NamedDays[] {
  if (!/\d/.test(text)) return [];
  const found = [
    ...[...text.matchAll(ACROSS)].flatMap((it) =>
      made(it, day(it[5], it[4], it[6]), day(it[2], it[1], it[3] ?? it[6])),
    ),
    ...[...text.matchAll(WITHIN)].flatMap((it) => made(it, day(it[3], it[2], it[4]), day(it[3], it[1], it[4]))),
    ...[...text.matchAll(DAY)].flatMap((it) => made(it, day(it[2], it[1], it[3]))),
    ...[...text.matchAll(MONTH_FIRST)].flatMap((it) =>
      made(it, day(it[1], it[3] ?? it[2], it[4]), day(it[1], it[2], it[4])),
    ),
    ...[...text.matchAll(NUMERIC)].flatMap((it) => made(it, numeric(it))),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  return found.filter(({ from, to }) => {
    const isApart = from >= reached;
    if (isApart) reached = to;
    return isApart;
  });
}

/** All days from the first to the last, as YYYY-MM-DD. */
export function daysFrom({ first, last }: NamedDays, year: number): string[] {
  const start = Date.UTC(first.year ?? year, first.month - 1, first.day);
  const end = Date.UTC(last.year ?? year, last.month - 1, last.day);
  const count = Math.round((end - start) / DAY_MS) + 1;
  return Array.from({ length: count > 0 && count < 32 ? count : 1 }, (_, index) =>
    new Date(start + index * DAY_MS).toISOString().slice(0, 10),
  );
}

const DAY_MS = 86_400_000;

function made(found: RegExpMatchArray, last: NamedDay | null, first = last): NamedDays[] {
  const from = found.index ?? 0;
  return first && last ? [{ from, to: from + found[0].length, first, last }] : [];
}

function day(month: string | undefined, date: string | undefined, year: string | undefined): NamedDay | null {
  const number = month ? monthNamed(month) : null;
  const its = Number(date);
  return number && its > 0 && its < 32 ? { year: year ? Number(year) : null, month: number, day: its } : null;
}

function numeric([, year, month, date]: RegExpMatchArray): NamedDay | null {
  const [number, its] = [Number(month), Number(date)];
  return number > 0 && number < 13 && its > 0 && its < 32 ? { year: Number(year), month: number, day: its } : null;
}
