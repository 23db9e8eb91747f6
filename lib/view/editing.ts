import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import type { Filing } from '@/lib/scorecard/judgement';
import { sameValue } from '@/lib/scorecard/same-value';
import type { Statement } from '@/lib/scorecard/statement';
import { attributionProblems } from './compose-clip';
import type { FormProblems, FormValues } from './form-values';
import { filingProblems } from './make-filings';
import { suggestedFields } from './suggested-values';
import { type Teller, undecided } from './waiting';

/** What is being done to one statement. */
export interface Editing {
  statement: Statement;
  what: 'file' | 'edit';
}

const filingFields: readonly SuggestedField[] = ['country', 'objective', 'target', 'stance', 'group'];

/** The fields with suggestions that the form shows. */
export const fieldsOf = (what: Editing['what']) => (what === 'file' ? filingFields : suggestedFields);

/** The fields that are not filled in by suggestion: those not shown, and a judgement that would be filed by an edit of something else. */
export function neverFilled(what: Editing['what'], { target }: FormValues): string[] {
  const hidden = suggestedFields.filter((field) => !fieldsOf(what).includes(field));
  return what === 'edit' && target !== '' ? [...hidden, 'stance', 'group'] : hidden;
}

/** What was suggested for those fields, with the lists that their selects began with: only what was seen is kept. */
export function seenOf(fields: readonly SuggestedField[], suggestions: Suggestions): Suggestions {
  const shown = new Set<string>(fields.flatMap((field) => [field, `${field}s`]));
  return Object.fromEntries(Object.entries(suggestions).filter(([field]) => shown.has(field)));
}

/** Whether the form files: an edit only where somebody has judged; the targets a statement names of itself are no judgement. */
export const isJudged = (what: Editing['what'], { target, stance, strength, group }: FormValues): boolean =>
  what === 'file' || (target !== '' && [stance, strength, group].some((it) => it !== ''));

/** Whether a filing says what it said before. */
export const isSameJudgement = (before: Filing | undefined, now: Filing): boolean =>
  before !== undefined && sameValue({ ...before, by: now.by, at: now.at }, now);

/** What keeps the form's judgement from being kept. */
export function judgementProblems({ statement, what }: Editing, values: FormValues): FormProblems {
  if (statement.doNotAttribute) return what === 'file' ? { target: 'off-record-country' } : attributionProblems(values);
  if (!isJudged(what, values)) return filingProblems({ ...values, target: '' });
  return values.target === '' ? { target: 'stance-without-target' } : filingProblems(values);
}

/** What of the form's judgement waits for its target; off the record nothing does. */
export function waits({ statement, what }: Editing, values: FormValues, kept: Suggestions, who: Teller): Suggestions {
  if (statement.doNotAttribute) return {};
  return undecided(isJudged(what, values) ? values : { ...values, target: '' }, kept, statement.suggestions, who);
}
