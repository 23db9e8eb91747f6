import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import { notBefore } from '@/lib/scorecard/registers';
import type { Change, Suggestion } from '@/lib/scorecard/statement';
import type { FormValues } from './form-values';

/** Who says what waits for its target, and when. */
export type Teller = Pick<Change, 'by' | 'at'>;

/** A judgement without its target waits with the statement, beside what was suggested, and fills the form in the inbox; filed, it waits no longer. */
export function undecided(values: FormValues, kept: Suggestions, before: Suggestions, who: Teller): Suggestions {
  if (values.target !== '') {
    const ended = typedIn(kept).filter((field) => waiting(kept, field) !== '');
    return waitingAs({}, ended, kept, who);
  }
  // An agreement that was stored comes back with its copy, so who takes it back says so.
  const changed = judgement.filter((field) =>
    [waiting(kept, field), waiting(before, field) || values[field]].some((it) => it !== values[field]),
  );
  return waitingAs(values, changed, kept, who);
}

/** What waited for its target before, to wait again. */
export function waitingAgain(before: Suggestions, now: Suggestions, who: Teller): Suggestions {
  const former = Object.fromEntries(judgement.map((field) => [field, waiting(before, field)]));
  const changed = typedIn(now).filter((field) => waiting(now, field) !== former[field]);
  return waitingAs(former, changed, now, who);
}

/** What waits for its target: what a person typed last, also where that is nothing; else a suggestion that somebody took. */
export function waiting(suggestions: Suggestions, field: Judged): string {
  const typed = typedOf(suggestions, field);
  const found = typed ?? (suggestions[field]?.confirmedBy ? suggestions[field] : null);
  return typeof found?.value === 'string' ? found.value : '';
}

const judgement = ['stance', 'strength', 'group', 'note'] as const;
type Judged = (typeof judgement)[number];

const typedOf = (suggestions: Suggestions, field: Judged): Suggestion | null => suggestions[`typed.${field}`] ?? null;
const typedIn = (suggestions: Suggestions): Judged[] => judgement.filter((field) => typedOf(suggestions, field));

// Copies that are merged keep the greater of two suggestions: its moment stands where its reason would, so that the later one is kept.
function waitingAs(
  values: Partial<Record<Judged, string>>,
  fields: readonly Judged[],
  suggestions: Suggestions,
  { by, at }: Teller,
): Suggestions {
  return Object.fromEntries(
    fields.map((field) => {
      const because = notBefore(at, momentsOf(typedOf(suggestions, field)));
      const value = values[field] ?? '';
      return [`typed.${field}`, { value, confidence: 1, because: utc(because), confirmedBy: by.id }];
    }),
  );
}

const utc = (moment: string): string => new Date(moment).toISOString();
const momentsOf = (typed: Suggestion | null): string[] =>
  typed && !Number.isNaN(Date.parse(typed.because)) ? [typed.because] : [];
