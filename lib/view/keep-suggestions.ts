import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import type { DraftForm } from '@/lib/scorecard/draft';
import type { RegisterField } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import type { FormValues } from './form-values';
import { isTaken, suggestedFields } from './suggested-values';

/** The suggestions as a person leaves them: what the form still says is confirmed, what it says no longer stays as it was suggested. */
export function confirmSuggestions(
  suggestions: Suggestions,
  values: FormValues,
  by: string,
  fields: readonly SuggestedField[] = suggestedFields,
): Suggestions {
  const answered = fields.flatMap((field) => {
    const suggestion = suggestions[field];
    if (!suggestion) return [];
    const { confirmedBy } = suggestion;
    // Another person's agreement is theirs to take back.
    const now = isTaken(values, suggestions, field) ? (confirmedBy ?? by) : confirmedBy === by ? null : confirmedBy;
    return [[field, { ...suggestion, confirmedBy: now }] as const];
  });
  return { ...suggestions, ...Object.fromEntries(answered) };
}

/** The fields of the form on which somebody has spoken: in it, or of the statement that it shows. */
export function spokenOn(shown: Statement | null, values: FormValues, form: DraftForm = {}): string[] {
  const filled = suggestedFields.filter((field) => values[field].length > 0);
  const written = new Set(shown?.history.map((it) => it.field));
  const settled = suggestedFields.filter((field) => {
    const register = registerOf[field];
    return shown?.suggestions[field] !== undefined || (register !== undefined && written.has(register));
  });
  return [...Object.keys(form), ...filled, ...settled];
}

const registerOf: Partial<Record<SuggestedField, RegisterField>> = {
  speaker: 'speaker.name',
  role: 'speaker.role',
  organisation: 'speaker.organisation',
  speaksFor: 'speaker.country',
  date: 'date',
  country: 'about.country',
  objective: 'about.objective',
};
