import { countries, countryByCode } from '@/lib/compact/countries';
import type { DraftForm } from '@/lib/scorecard/draft';
import type { RegisterField, RegisterValue } from '@/lib/scorecard/registers';
import { canRunCode } from '@/lib/text/markup';
import { isMeetingId } from './heard-at-meeting';
import { readDay } from './read-day';

/** What a form says, as changes to a statement; and what in it could not be read, by field. */
export interface FormReading {
  changes: Partial<Record<RegisterField, RegisterValue>>;
  problems: Partial<Record<keyof DraftForm, FormProblem>>;
}

/** Why a field of the form says nothing we know. */
export type FormProblem = 'date-unreadable' | 'country-unknown' | 'objective-unknown' | 'markup' | 'words-too-long';

const LONGEST_WORDS = 20_000;

type Reading = { to: RegisterValue } | { problem: FormProblem };
type Reader = (typed: string & string[]) => Reading;

const READERS: [keyof DraftForm, RegisterField, Reader][] = [
  ['speaker', 'speaker.name', readWords],
  ['role', 'speaker.role', readWords],
  ['organisation', 'speaker.organisation', readWords],
  ['speaksFor', 'speaker.country', readCountry],
  ['onBehalfOf', 'speaker.onBehalfOf', readCountries],
  ['date', 'date', readTypedDate],
  ['country', 'about.country', readCountry],
  ['objective', 'about.objective', readObjective],
];

/** What a person typed, as changes to a statement: an emptied field empties it, a field never touched changes nothing. */
export function formToChanges(form: DraftForm): FormReading {
  const reading: FormReading = { changes: {}, problems: {} };
  for (const [field, register, read] of READERS) {
    if (form[field] === undefined) continue;
    const answer = read(form[field] as string & string[]);
    if ('problem' in answer) reading.problems[field] = answer.problem;
    else reading.changes[register] = answer.to;
  }
  if (form.target !== undefined || form.alsoOn !== undefined) {
    reading.changes['about.targets'] = unique([form.target ?? '', ...(form.alsoOn ?? [])]);
  }
  // A meeting that is only named is no record yet; its name stands in the statement's title.
  if (form.meeting && isMeetingId(form.meeting)) reading.changes.meetingId = form.meeting;
  return reading;
}

function readWords(typed: string): Reading {
  const problem = problemOfWords(typed);
  if (problem) return { problem };
  return { to: typed.replace(/\s+/g, ' ').trim() || null };
}

/** What keeps typed words out of a record; null where nothing does. */
export function problemOfWords(typed: string): 'markup' | 'words-too-long' | null {
  if (typed.length > LONGEST_WORDS) return 'words-too-long';
  return canRunCode(typed) ? 'markup' : null;
}

function readTypedDate(typed: string): Reading {
  if (!typed.trim()) return { to: null };
  const known = readDay(typed);
  return known ? { to: { ...known } } : { problem: 'date-unreadable' };
}

function readObjective(typed: string): Reading {
  if (!typed.trim()) return { to: null };
  const number = Number(typed);
  return Number.isInteger(number) && number >= 1 && number <= 23 ? { to: number } : { problem: 'objective-unknown' };
}

function readCountry(typed: string): Reading {
  if (!typed.trim()) return { to: null };
  const code = codeOf(typed);
  return code ? { to: code } : { problem: 'country-unknown' };
}

function readCountries(typed: string[]): Reading {
  const codes = typed.filter((it) => it.trim()).map(codeOf);
  return codes.every((code) => code !== null) ? { to: unique(codes) } : { problem: 'country-unknown' };
}

function codeOf(typed: string): string | null {
  const [code, name] = [typed.trim().toUpperCase(), typed.trim().toLowerCase()];
  if (countryByCode.has(code)) return code;
  return countries.find((country) => Object.values(country.name).some((it) => it.toLowerCase() === name))?.code ?? null;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '');
