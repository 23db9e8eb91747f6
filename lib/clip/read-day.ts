import type { Precision } from '@/lib/scorecard/fields';
import { asciiDigits } from '@/lib/text/ascii-digits';
import { monthNamed } from './month-names';

/** A date as far as it is known: the last day of its month or year, and which of them it is. */
export interface KnownDay {
  date: string;
  precision: Precision;
}

const YEAR = /^(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?!\d))?(?=$|[T\s,])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=$|[T\s,])/;
const WEEKDAY = /^\p{L}+\.?,?\s+(?=\d|\p{L}+\.?\s+\d{1,2}\b)/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|º)?\s+(?:de\s+)?(\p{L}+\.?)\s+(?:del?\s+)?(\d{4})\b/u;
const MONTH_FIRST = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const MONTH_ONLY = /^(\p{L}+\.?)\s+(?:del?\s+)?(\d{4})$/u;

/** Reads a date as people and pages write it, in English, French or Spanish; of two numbers the first is the day. Null if it is none. */
export function readDay(written: string): KnownDay | null {
  const text = asciiDigits(written.normalize('NFKC'))
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return readNumbers(text) ?? readNames(text) ?? readNames(text.replace(WEEKDAY, ''));
}

/** Whether a date in numbers could as well be read month first. */
export function isAmbiguous(written: string): boolean {
  const [, first, second] = NUMBERS.exec(asciiDigits(written).trim()) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** The shortest way to write a known day in the form: 2017, 2017-04 or 2017-04-18. */
export function writeDay({ date, precision }: KnownDay): string {
  return date.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

function readNumbers(text: string): KnownDay | null {
  const [, year] = YEAR.exec(text) ?? [];
  if (year) return known(Number(year));
  const ordered = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (ordered) return known(Number(ordered[1]), Number(ordered[2]), ordered[3] ? Number(ordered[3]) : undefined);
  const [, first, second, last] = NUMBERS.exec(text) ?? [];
  if (!last) return null;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return known(Number(last), Number(month), Number(day));
}

function readNames(text: string): KnownDay | null {
  const [, day, month = '', year] = DAY_FIRST.exec(text) ?? [];
  if (year) return knownByName(year, month, day);
  const [, name = '', date, its] = MONTH_FIRST.exec(text) ?? [];
  if (its) return knownByName(its, name, date);
  const [, alone = '', of] = MONTH_ONLY.exec(text) ?? [];
  return of ? knownByName(of, alone) : null;
}

function knownByName(year: string, name: string, day?: string): KnownDay | null {
  const month = monthNamed(name);
  return month === null ? null : known(Number(year), month, day === undefined ? undefined : Number(day));
}

function known(year: number, month?: number, day?: number): KnownDay | null {
  if (year < 1000 || (month !== undefined && (month < 1 || month > 12))) return null;
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  if (day !== undefined && (day < 1 || day > last)) return null;
  const date = `${year}-${two(month ?? 12)}-${two(day ?? last)}`;
  return { date, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

const two = (number: number): string => String(number).padStart(2, '0');
