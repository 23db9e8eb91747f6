import type { Filing } from '@/lib/scorecard/judgement';
import type { Statement } from '@/lib/scorecard/statement';
import { dayAsTyped } from './dates';
import { emptyForm, type FormValues } from './form-values';
import { waiting } from './waiting';

/** What a statement says of itself, as the form shows it. */
export function fillForm({ quote, speaker, about, date, precision, suggestions }: Statement): FormValues {
  const [target = '', ...alsoOn] = about.targets;
  return {
    ...emptyForm,
    quote: quote.exact,
    speaker: speaker.name ?? '',
    role: speaker.role ?? '',
    organisation: speaker.organisation ?? '',
    speaksFor: speaker.country ?? '',
    onBehalfOf: speaker.onBehalfOf,
    country: about.country ?? '',
    objective: about.objective === null ? '' : String(about.objective),
    target,
    alsoOn,
    date: dayAsTyped(date, precision),
    // What somebody said before a target was chosen.
    stance: waiting(suggestions, 'stance') as FormValues['stance'],
    strength: waiting(suggestions, 'strength') as FormValues['strength'],
    group: waiting(suggestions, 'group') as FormValues['group'],
    note: waiting(suggestions, 'note'),
  };
}

/** What a filing says, as the form shows it. */
export const fillFiling = (it: Filing): Partial<FormValues> => ({
  country: it.country,
  target: it.targetId,
  stance: it.stance,
  strength: it.strength === null ? '' : (`${it.strength}` as FormValues['strength']),
  group: it.group,
  note: it.note,
  denies: it.contradicts ?? '',
});
