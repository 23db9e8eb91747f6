import type { Statement } from '@/lib/scorecard/statement';
import { dayAsTyped } from './dates';
import { emptyForm, type FormValues } from './form-values';

/** What a statement says of itself, as the form shows it. */
export function fillForm({ quote, speaker, about, date, precision }: Statement): FormValues {
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
  };
}
