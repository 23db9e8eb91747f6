import { objectives } from '@/lib/compact/objectives';
import type { Horizon } from '@/lib/compact/targets';
import { themes } from '@/lib/compact/themes';
import type { Options } from '@/lib/score/options';
import type { Rating } from '@/lib/score/rating';
import { type RollUp, rollUpCountry, targetsOn } from '@/lib/score/rollup';
import { type Rung, rungOf } from '@/lib/score/rung';
import { applicableOf, count, isContested, isPastDate } from './applicable';
import type { HeatCell, HeatColumns, HeatTable } from './heat-cell';

/** One country with all its ratings. */
export interface RatedCountry {
  /** ISO alpha-2. */
  country: string;
  /** One a target, of all horizons. */
  ratings: readonly Rating[];
}

/** What a table asks of the options. */
type Reading = Pick<Options, 'tracked' | 'weight'>;

/** The heat table of one horizon; its rows stand in the order given, which is never one of score. */
export function heatTable(
  countries: readonly RatedCountry[],
  horizon: Horizon,
  options: Reading,
  kind: HeatColumns['kind'],
): HeatTable {
  const rows = countries.map(({ country, ratings }) => ({ country, cells: cellsOf(ratings, horizon, options, kind) }));
  return { horizon, columns: columnsOf(kind), rows };
}

function columnsOf(kind: HeatColumns['kind']): HeatColumns {
  if (kind === 'theme') return { kind, themes: themes.map(({ id }) => id) };
  return { kind, objectives: objectives.map(({ number }) => number) };
}

function cellsOf(ratings: readonly Rating[], horizon: Horizon, options: Reading, kind: HeatColumns['kind']) {
  const rolled = rollUpCountry(ratings, options, horizon);
  const ratingOf = new Map(ratings.map((rating) => [rating.targetId, rating]));
  const under = (numbers: readonly number[]) =>
    numbers
      .flatMap((number) => targetsOn(horizon, number, options))
      .map(({ id }) => ratingOf.get(id))
      .filter((rating) => rating !== undefined);

  return kind === 'theme'
    ? themes.map(({ id, objectives }) => cellOf(rolled.themes.get(id), under(objectives), options))
    : objectives.map(({ number }) => cellOf(rolled.objectives.get(number), under([number]), options));
}

function cellOf(node: RollUp | undefined, ratings: readonly Rating[], options: Reading): HeatCell {
  const applicable = applicableOf(ratings, options);
  return {
    state: stateOf(node),
    word: node?.word ?? null,
    rated: node?.rated ?? 0,
    applicable: node?.applicable ?? 0,
    notApplicable: ratings.length - applicable.length,
    partial: node?.partial ?? false,
    contested: count(applicable, isContested),
    gapNamed: count(applicable, (rating) => rating.gapNamed),
    pastDate: count(applicable, isPastDate),
    rungs: rungsOf(applicable),
  };
}

function stateOf(node: RollUp | undefined): HeatCell['state'] {
  if (!node?.applicable) return 'blank';
  if (!node.rated) return 'unrated';
  return node.delivery === null ? 'below-gate' : 'rated';
}

function rungsOf(ratings: readonly Rating[]): HeatCell['rungs'] {
  const rungs: Partial<Record<Rung, number>> = {};
  for (const { delivery } of ratings) {
    if (delivery === null) continue;
    rungs[rungOf(delivery)] = (rungs[rungOf(delivery)] ?? 0) + 1;
  }
  return rungs;
}
