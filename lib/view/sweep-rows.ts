import type { Clipper } from '@/lib/clip/first-capture';
import { makeDraft } from '@/lib/clip/make-draft';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import { type Suggestions, suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import type { Proposal } from '@/lib/clip/sweep/find-statements';
import type { PassageOf } from '@/lib/clip/sweep/passage-of';
import { isOffTheRecord } from '@/lib/scorecard/attribution';
import type { Draft } from '@/lib/scorecard/draft';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Statement } from '@/lib/scorecard/statement';
import { fillForm } from './fill-form';
import type { FormValues } from './form-values';
import { spokenOn } from './keep-suggestions';
import { fillSuggested } from './suggested-values';

/** A statement that a page seems to hold, on its way to the scorecard. */
export interface SweepRow {
  /** The id that it gets, or has. */
  id: string;
  draft: Draft;
  /** The statement as it would be kept with nothing said of it. */
  made: Statement;
  /** The same statement, where it is on the scorecard already. */
  before: Statement | null;
  suggestions: Suggestions;
  /** What will be kept: as suggested, or as a person changed it. */
  values: FormValues;
  /** The fields on which the person has spoken here. */
  said: readonly string[];
  isTicked: boolean;
  /** The country under which it is listed; '' = none. */
  place: string;
}

/** Rows of one country. */
export interface SweepGroup {
  /** ISO alpha-2; '' = organisations, and whoever speaks for no State. */
  country: string;
  rows: SweepRow[];
}

/** The fields of which a row and its form show all that is suggested; what nobody saw, nobody has agreed to. */
export const fieldsOfRow = [
  'speaker',
  'role',
  'organisation',
  'speaksFor',
  'country',
  'objective',
  'stance',
  'group',
] as const satisfies readonly SuggestedField[];

/** What all rows of a frame share. */
export interface RowSetting {
  passageOf: PassageOf;
  tab: Draft['tab'];
  who: Clipper;
  newKey(): string;
}

/** The row of a proposal; null where its words cannot be kept. */
export function rowOf({ start, end, suggested }: Proposal, setting: RowSetting): SweepRow | null {
  const { passageOf, tab, who, newKey } = setting;
  const draft = makeDraft({ key: newKey(), startedAt: who.at, method: 'dom', passage: passageOf(start, end), tab });
  const made = makeStatement({ draft, rule: null }, who);
  if (isRefusal(made)) return null;
  const row = filled({ draft, made, before: null, suggestions: suggestionsOf(suggested), said: [], values: null });
  // Words of which it is not sure who said them are listed, and left to the person.
  return { ...row, isTicked: row.values.country !== '' || row.values.organisation !== '' };
}

/** The row of words that are on the scorecard already: not ticked, with what was typed meanwhile; null where they were kept off the record. */
export const knownRow = (row: SweepRow, before: Statement): SweepRow | null =>
  isOffTheRecord(before) ? null : { ...filled({ ...row, before }), isTicked: false };

/** The row with a field as a person says it. */
export function adjusted(row: SweepRow, field: keyof FormValues, value: string): SweepRow {
  const said = [...new Set([...row.said, field])];
  const spoken = new Set([...said, ...spokenIn(row)]);
  const values = fillSuggested({ ...row.values, [field]: value }, row.suggestions, { said: spoken, carried: null });
  return { ...row, values, said };
}

/** The rows by country, in the order of their names; what no State says comes last. */
export function groupRows(rows: readonly SweepRow[], byName: (a: string, b: string) => number): SweepGroup[] {
  const groups = groupBy(rows, (row) => row.place);
  const countries = [...groups.keys()].filter((code) => code !== '').sort(byName);
  return [...countries, ''].flatMap((country) => {
    const own = groups.get(country);
    return own ? [{ country, rows: own }] : [];
  });
}

interface Unfilled extends Pick<SweepRow, 'draft' | 'made' | 'before' | 'suggestions' | 'said'> {
  /** What the row says already; null = nothing. */
  values: FormValues | null;
}

function filled({ draft, made, before, suggestions, said, values: earlier }: Unfilled): SweepRow {
  const shown = before ?? made;
  const typed = Object.fromEntries(said.map((field) => [field, earlier?.[field as keyof FormValues]]));
  const spoken = new Set([...said, ...spokenIn({ made, before })]);
  const all = { ...suggestions, ...shown.suggestions };
  const values = fillSuggested({ ...formOf(shown), ...typed }, all, { said: spoken, carried: null });
  return {
    id: made.id,
    draft,
    made,
    before,
    suggestions: all,
    values,
    said,
    isTicked: false,
    place: values.country,
  };
}

// What is filed already is none of a sweep's business.
const formOf = (shown: Statement): FormValues => ({ ...fillForm(shown), target: '', alsoOn: [] });

function spokenIn({ made, before }: Pick<SweepRow, 'made' | 'before'>): string[] {
  const shown = before ?? made;
  return spokenOn(shown, formOf(shown));
}
