import { computed, signal } from '@preact/signals';
import { coverage } from '@/lib/chart/coverage';
import { heatTable, type RatedCountry } from '@/lib/chart/heat-table';
import { horizonBars } from '@/lib/chart/horizon-bar';
import type { Horizon } from '@/lib/compact/targets';
import { ratingsOn } from '@/lib/score/kept';
import { optionsFrom } from '@/lib/score/options';
import type { Standing } from '@/lib/score/rating';
import type { Decision } from '@/lib/scorecard/judgement';
import { freshSettings, type Settings } from '@/lib/scorecard/settings';
import type { KeptRow } from '@/lib/store/database';
import type { Summary } from '@/lib/store/queries';
import type { Store } from '@/lib/store/store';
import { withoutCode } from '@/lib/text/markup';

/** What the view needs from outside. */
export interface ViewDoors {
  store: Store;
  /** Sorts country codes by their names. */
  byName(a: string, b: string): number;
  today(): string;
  /** A random key. */
  newKey(): string;
}

/** The progress that popup and full page show, kept in step with the store. */
export function createScorecardView({ store, byName, today, newKey }: ViewDoors) {
  const summary = signal<Summary | null>(null);
  const decisions = signal<Decision[]>([]);
  const settings = signal<Settings | null>(null);
  const horizon = signal<Horizon>(2);
  const columns = signal<'theme' | 'objective'>('theme');
  /** Shown alone, or null for all. */
  const country = signal<string | null>(null);

  const options = computed(() => optionsFrom(decisions.value));
  const countries = computed<RatedCountry[]>(() => {
    const kept = new Map((summary.value?.kept ?? []).map((row) => [row.country, row]));
    const codes = [...new Set([...kept.keys(), ...options.value.countriesAdded])].sort(byName);
    return codes.map((code) => ({
      country: code,
      ratings: ratingsOn(standingsOf(kept.get(code)), code, options.value, today()),
    }));
  });
  const shown = computed(() => countries.value.filter((it) => country.value === null || it.country === country.value));
  const ratings = computed(() => shown.value.flatMap((it) => it.ratings));

  let reads = 0;

  /** Reads again what has changed, and rates anew what became due since. */
  async function refresh(): Promise<void> {
    reads += 1;
    const turn = reads;
    const [nextSummary, nextDecisions, nextSettings] = await Promise.all([
      store.summary(),
      store.decisions(),
      store.settings(),
    ]);
    const due = dueCells(nextSummary.kept, today());
    if (due.size > 0) await store.rerate(due);
    const newest = due.size > 0 ? await store.summary() : nextSummary;
    // A slower, earlier reading must not cover a later one.
    if (turn !== reads) return;
    summary.value = newest;
    decisions.value = nextDecisions;
    settings.value = nextSettings;
  }

  return {
    summary,
    settings,
    decisions,
    options,
    countries,
    horizon,
    columns,
    country,
    coverage: computed(() => coverage(ratings.value, options.value)),
    bars: computed(() => horizonBars(ratings.value, options.value)),
    heat: computed(() => heatTable(shown.value, horizon.value, options.value, columns.value)),
    isEmpty: computed(() => summary.value !== null && summary.value.statements === 0 && countries.value.length === 0),
    refresh,
    /** Changes this installation's settings. */
    set: (change: Partial<Settings>) =>
      store.changeSettings((kept) => ({ ...(kept ?? freshSettings(newKey())), ...change })),
    /** Changes how this installation signs. */
    sign: (field: 'alias' | 'organisation', value: string) =>
      store.changeSettings((kept) => {
        const settings = kept ?? freshSettings(newKey());
        return { ...settings, by: { ...settings.by, [field]: withoutCode(value) } };
      }),
    /** Turns to a horizon, and remembers it. */
    showHorizon(years: Horizon) {
      horizon.value = years;
      void store.changeSettings((kept) => ({ ...(kept ?? freshSettings(newKey())), horizon: years }));
    },
    /** Reads again after every change, here or in another page; gives the way to stop. */
    follow: (onProblem: (problem: unknown) => void) => store.onChange(() => void refresh().catch(onProblem)),
  };
}

export type ScorecardView = ReturnType<typeof createScorecardView>;

const standingsOf = (row: KeptRow | undefined): Map<string, Standing> =>
  new Map(Object.entries((row?.cells ?? {}) as Record<string, Standing>));

function dueCells(kept: readonly KeptRow[], today: string): Set<string> {
  const due = kept.flatMap((row) =>
    [...standingsOf(row)].flatMap(([target, it]) =>
      it.nextDay && it.nextDay <= today ? [`${row.country} ${target}`] : [],
    ),
  );
  return new Set(due);
}
