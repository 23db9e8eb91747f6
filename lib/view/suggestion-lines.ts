import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import { reasonsOf, type Suggestions } from '@/lib/clip/recognise/suggestions-of';
import { readDateReason } from '@/lib/clip/suggest-date';
import type { Statement } from '@/lib/scorecard/statement';
import type { FormValues } from './form-values';
import type { Names } from './names';
import { isTaken, suggestedFields, suggestedValue } from './suggested-values';
import type { Text } from './words';

/** A suggestion as a reader sees it. */
export interface SuggestionLine {
  /** The matched words, as they stand on the page. */
  words: string;
  /** What those words are, where they do not tell of themselves; '' elsewhere. */
  where: string;
  /** What is suggested, in the reader's words. */
  label: string;
  /** What the field holds when it is taken; '' where only a person can say what it comes to. */
  take: string;
  /** The field says so. */
  isTaken: boolean;
}

/** How many of a ranked list stand first in a select. */
const OFFERED = 3;
const LONGEST = 160;

interface Reader {
  text: Text;
  names: Pick<Names, 'country' | 'objective' | 'target'>;
}

/** What stands below the fields of a form: of a ranked list the one that was chosen, else the best. */
export function suggestionLines(suggestions: Suggestions, values: FormValues, reader: Reader) {
  const lines = suggestedFields.flatMap((field) => {
    const suggestion = suggestions[field];
    if (!suggestion) return [];
    const line = chosenLine(suggestions, values, field, reader) ?? {
      ...reasonFor(field, suggestion.because, reader.text),
      label: labelOf(field, String(suggestion.value ?? ''), reader),
      take: suggestedValue(suggestions, field),
      isTaken: isTaken(values, suggestions, field),
    };
    return [[field, line] as const];
  });
  return Object.fromEntries(lines) as Partial<Record<SuggestedField, SuggestionLine>>;
}

/** The values that stand first in the selects of objectives and targets. */
export function offeredFirst(suggestions: Suggestions): { objectives: string[]; targets: string[] } {
  return { objectives: listed(suggestions, 'objectives'), targets: listed(suggestions, 'targets') };
}

/** What was suggested for a kept statement and no person has agreed to, with the fields' names. */
export const unconfirmed = ({ suggestions }: Statement, reader: Reader) =>
  suggestedFields.flatMap((field) => {
    const suggestion = suggestions[field];
    if (!suggestion || suggestion.confirmedBy !== null) return [];
    const label = labelOf(field, String(suggestion.value ?? ''), reader);
    const name = reader.text(`field_${field.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`)}`);
    const lang = field === 'onBehalfOf' ? { lang: 'en' } : {};
    return [{ field: name, label, ...lang, ...reasonFor(field, suggestion.because, reader.text) }];
  });

function chosenLine(
  suggestions: Suggestions,
  values: FormValues,
  field: SuggestedField,
  reader: Reader,
): SuggestionLine | null {
  if (field !== 'objective' && field !== 'target') return null;
  const list = suggestions[`${field}s`];
  const at = listed(suggestions, `${field}s`).indexOf(values[field]);
  if (!list || at < 0) return null;
  const reason = reasonFor(field, reasonsOf(list)[at] ?? '', reader.text);
  return { ...reason, label: labelOf(field, values[field], reader), take: values[field], isTaken: true };
}

function listed(suggestions: Suggestions, list: 'objectives' | 'targets'): string[] {
  const value = suggestions[list]?.value;
  return Array.isArray(value) ? value.slice(0, OFFERED) : [];
}

function reasonFor(field: SuggestedField, because: string, text: Text): { words: string; where: string } {
  const { at, words } = field === 'date' ? readDateReason(because) : { at: null, words: because };
  return { words: shortened(words), where: at === null ? '' : text(at === 'entry' ? 'date_of_entry' : 'date_of_page') };
}

function labelOf(field: SuggestedField, value: string, { text, names }: Reader): string {
  if (field === 'country' || field === 'speaksFor') return names.country(value);
  if (field === 'objective') return `${value} · ${names.objective(Number(value))}`;
  if (field === 'target') return names.target(value);
  return field === 'stance' || field === 'group' ? text(`${field}_${value}`) : value;
}

const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words);
