import { countryByCode } from '@/lib/compact/countries';
import { objectiveByNumber } from '@/lib/compact/objectives';
import { targetById } from '@/lib/compact/targets';
import type { Statement, Suggestion } from '@/lib/scorecard/statement';
import { withoutCode } from '@/lib/text/markup';
import { readDay } from '../read-day';
import type { Guess, Recognition } from './recognition';

/** What words suggest for the fields of a statement, as its record keeps it. */
export type Suggestions = Statement['suggestions'];

const LONGEST_VALUE = 500;
const LONGEST_REASON = 2_000;
const MOST_RANKED = 10;

/** What was recognised, within what a record can hold; what the form could not take is left out. */
export function suggestionsOf(found: Recognition): Suggestions {
  const objectives = found.objectives.filter(({ value }) => objectiveByNumber.has(value));
  const targets = found.targets.filter(({ value }) => targetById.has(value));
  const given: Record<string, Suggestion | null> = {
    speaker: words(found.speaker),
    role: words(found.role),
    organisation: words(found.organisation),
    speaksFor: known(found.speaksFor, countryByCode),
    onBehalfOf: words(found.onBehalfOf),
    country: known(found.country, countryByCode),
    group: words(found.group),
    date: found.date && readDay(found.date.value) ? words(found.date) : null,
    objective: single(objectives),
    objectives: ranked(objectives),
    target: single(targets),
    targets: ranked(targets),
    stance: words(found.stance),
  };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, Suggestion] => entry[1] !== null));
}

/** The reasons of a ranked list, in its order. */
export const reasonsOf = ({ because }: Suggestion): string[] => because.split('\n');

const suggestion = (guess: Guess<unknown>, value: Suggestion['value']): Suggestion => ({
  value,
  confidence: Math.min(1, Math.max(0, guess.confidence)) || 0,
  because: tidy(guess.because, LONGEST_REASON),
  confirmedBy: null,
});

function words(guess: Guess<string> | null): Suggestion | null {
  const value = tidy(guess?.value ?? '', LONGEST_VALUE);
  return guess && value !== '' ? suggestion(guess, value) : null;
}

const known = (guess: Guess<string> | null, table: ReadonlyMap<string, unknown>): Suggestion | null =>
  guess && table.has(guess.value) ? suggestion(guess, guess.value) : null;

const single = ([best]: Guess<string | number>[]): Suggestion | null => (best ? suggestion(best, best.value) : null);

// A list has one reason a line, in its own order.
function ranked(guesses: Guess<string | number>[]): Suggestion | null {
  const [best] = guesses;
  const first = guesses.slice(0, MOST_RANKED);
  return best
    ? {
        ...suggestion(
          best,
          first.map(({ value }) => String(value)),
        ),
        because: first.map(({ because }) => tidy(because, LONGEST_REASON / MOST_RANKED)).join('\n'),
      }
    : null;
}

const tidy = (said: string, most: number): string =>
  withoutCode(said.replace(/\s+/g, ' ').trim().slice(0, most)).trim();
