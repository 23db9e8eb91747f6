import { baselines, type Day, defaultBaseline } from '@/lib/compact/horizons';
import { targets } from '@/lib/compact/targets';
import type { Decision } from '@/lib/scorecard/judgement';
import type { MethodStamp } from '@/lib/scorecard/scorecard';
import type { Admissions } from './delivery';
import { newestBy } from './newest';
import { METHOD_VERSION } from './version';

/** What is stamped into every export, because it changes ratings. */
export interface MethodOptions {
  /** Whether a gap that a State names itself is subtracted while others speak too. */
  admissions: Admissions;
  /** The day from which the horizons run. */
  baseline: Day;
}

/** What the people of a scorecard settled about how it is read. */
export interface Options extends MethodOptions {
  /** A country's own baseline, such as the day of its pledge, or else everybody's. */
  baselineOf(country: string): Day;
  /** The targets that the scorecard tracks; null = all. */
  tracked: ReadonlySet<string> | null;
  /** Whether a target was marked "not applicable" to a country. */
  notApplicable(country: string, targetId: string): boolean;
  /** What a target weighs in its objective, 1 to 3. */
  weight(targetId: string): number;
  /** Countries added by hand, filed on or not. */
  countriesAdded: ReadonlySet<string>;
  /** Whether a country's card takes only what a second person confirmed. */
  isShared(country: string): boolean;
}

/** Reads the options off the decisions, in any order; the newest of each kind and key stands, and a null undoes. */
export function optionsFrom(decisions: readonly Decision[]): Options {
  const newest = newestBy(decisions, (decision) => place(decision.kind, keyOf(decision)));
  const value = (kind: Decision['kind'], key: string) => newest.get(place(kind, key))?.value;
  const settled = (kind: Decision['kind']) => [...newest.values()].filter((decision) => decision.kind === kind);

  const baseline = dayOf(value('baseline', '')) ?? defaultBaseline.date;
  return {
    admissions: value('admissions', '') === 'counts' ? 'counts' : 'neutral',
    baseline,
    baselineOf: (country) => dayOf(value('baseline', country)) ?? baseline,
    tracked: trackedOf(settled('tracked-target')),
    notApplicable: (country, targetId) => value('not-applicable', `${country} ${targetId}`) === true,
    weight: (targetId) => weightOf(value('weight', targetId)),
    countriesAdded: new Set(
      settled('country-added')
        .filter(({ value }) => value === true)
        .map(({ key }) => key),
    ),
    isShared: (country) => value('card', country) === 'shared',
  };
}

/** How ratings under these options were made, for the head of a file. */
export const methodStamp = ({ admissions, baseline }: MethodOptions): MethodStamp => ({
  version: METHOD_VERSION,
  admissions,
  baseline,
});

/** All targets but those put down; null where nothing was put down. */
function trackedOf(decisions: readonly Decision[]): ReadonlySet<string> | null {
  const putDown = new Set(decisions.filter(({ value }) => value === false).map(({ key }) => key));
  if (!targets.some(({ id }) => putDown.has(id))) return null;
  return new Set(targets.map(({ id }) => id).filter((id) => !putDown.has(id)));
}

// What holds for the whole scorecard has one place, however its key was written.
function keyOf({ kind, key }: Decision): string {
  if (kind === 'admissions') return '';
  if (kind === 'baseline') return /^[A-Z]{2}$/.test(key) ? key : '';
  return key;
}

const place = (kind: Decision['kind'], key: string) => `${kind}\n${key}`;

function dayOf(value: Decision['value'] | undefined): Day | null {
  if (typeof value !== 'string') return null;
  const preset = baselines.find(({ id }) => id === value);
  return preset?.date ?? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);
}

const weightOf = (value: Decision['value'] | undefined): number =>
  typeof value === 'number' && value >= 1 && value <= 3 ? value : 1;
