import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import type { DraftForm } from '@/lib/scorecard/draft';
import type { RegisterField } from '@/lib/scorecard/registers';
import type { Statement, Suggestion } from '@/lib/scorecard/statement';
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

/** A judgement typed before its target is chosen waits with the statement, beside what was suggested, and fills the form in the inbox. */
export function undecided(values: FormValues, suggestions: Suggestions, by: string): Suggestions {
  if (values.target !== '') return {};
  const typed = judgement.filter((field) => values[field] !== '' && !isConfirmed(values, suggestions, field));
  return Object.fromEntries(
    typed.map((field) => [`typed.${field}`, { value: values[field], confidence: 1, because: '', confirmedBy: by }]),
  );
}

/** What waits for its target: what a person typed, else a suggestion that somebody took. */
export function waiting(suggestions: Suggestions, field: (typeof judgement)[number]): string {
  const found = [suggestions[`typed.${field}`], suggestions[field]].find((it) => it?.confirmedBy);
  return typeof found?.value === 'string' ? found.value : '';
}

/** Whether it is no suggestion of the words but what a person typed. */
export const isTyped = ({ because, confirmedBy }: Suggestion): boolean => because === '' && confirmedBy !== null;

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

const judgement = ['stance', 'strength', 'group', 'note'] as const;

const isConfirmed = (values: FormValues, suggestions: Suggestions, field: (typeof judgement)[number]): boolean =>
  (field === 'stance' || field === 'group') &&
  suggestions[field]?.confirmedBy != null &&
  isTaken(values, suggestions, field);

const registerOf: Partial<Record<SuggestedField, RegisterField>> = {
  speaker: 'speaker.name',
  role: 'speaker.role',
  organisation: 'speaker.organisation',
  speaksFor: 'speaker.country',
  date: 'date',
  country: 'about.country',
  objective: 'about.objective',
};
