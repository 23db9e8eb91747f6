import { fillFrom, type SuggestedField } from '@/lib/clip/recognise/fill-from';
import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import type { FormValues } from './form-values';

/** Every field for which words can suggest something. */
export const suggestedFields = Object.keys(fillFrom) as SuggestedField[];

/** A suggestion as the form's control would hold it; '' where there is none, or where only a person can say what it comes to. */
export function suggestedValue(suggestions: Suggestions, field: SuggestedField): string {
  const value = suggestions[field]?.value;
  return field === 'onBehalfOf' || Array.isArray(value) ? '' : String(value ?? '');
}

/** Whether the form says what was suggested. */
export function isTaken(values: FormValues, suggestions: Suggestions, field: SuggestedField): boolean {
  const suggested = suggestedValue(suggestions, field);
  return suggested !== '' && String(values[field]).replace(/\s+/g, ' ').trim() === suggested;
}

/** What came into a form without a person. */
export interface Unsaid {
  /** The fields on which somebody has spoken; they stay as they are. */
  said: ReadonlySet<string>;
  /** Who spoke in the last clip and goes on, as a person left it; null = nobody to go on with. */
  carried: Partial<FormValues> | null;
}

/** The form with what the words suggest in the fields on which nobody has spoken. */
export function fillSuggested(values: FormValues, suggestions: Suggestions, { said, carried }: Unsaid): FormValues {
  const open = suggestedFields.filter((field) => fillFrom[field] !== null && !said.has(field));
  const filled = open.map((field) => {
    const sure = isSure(suggestions, field) && !isDoubted(field, values, suggestions, said);
    return [field, carried?.[field] || (sure && suggestedValue(suggestions, field)) || ''];
  });
  return { ...values, ...Object.fromEntries(filled) };
}

/** Whether the words name another voice than the last clip's: then it is not carried on. */
export function findsOther(carried: Partial<FormValues>, suggestions: Suggestions): boolean {
  const found = (field: SuggestedField) => suggestedValue(suggestions, field).toLowerCase();
  const [speaker, organisation] = [found('speaker'), found('organisation')];
  if (speaker && !isNameOf(speaker, carried.speaker?.toLowerCase() ?? '')) return true;
  if (!speaker && organisation && organisation !== carried.organisation?.toLowerCase()) return true;
  const others = [found('speaksFor'), found('country')].filter((it) => it && it !== carried.speaksFor?.toLowerCase());
  return others.length > 0;
}

// A later mention often has the surname alone.
const isNameOf = (found: string, carried: string): boolean => ` ${carried} `.includes(` ${found} `);

function isSure(suggestions: Suggestions, field: SuggestedField): boolean {
  const from = fillFrom[field];
  return from !== null && (suggestions[field]?.confidence ?? 0) >= from;
}

// Who corrects the country doubts the voice from which it was taken: better ask again than file words for the wrong State.
function isDoubted(
  field: SuggestedField,
  { country }: FormValues,
  suggestions: Suggestions,
  said: Unsaid['said'],
): boolean {
  if ((field !== 'speaksFor' && field !== 'group') || !said.has('country') || country === '') return false;
  const state = suggestedValue(suggestions, 'speaksFor') || suggestedValue(suggestions, 'country');
  return state !== '' && state !== country;
}
