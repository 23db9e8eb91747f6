import { objectives } from '@/lib/compact/objectives';
import { type Horizon, type Target, targetsOf } from '@/lib/compact/targets';
import { type ThemeId, themes } from '@/lib/compact/themes';
import type { Options } from './options';
import type { Rating, Word } from './rating';
import { wordOf } from './rung';

/** Below this coverage of its direct children a node has no number and no word. */
const GATE = 0.5;
/** Below this coverage a word is marked "partial". */
const PARTIAL = 0.8;

/** What a roll-up adds together: a target, or a node of targets. */
export interface Child {
  /** -3 to +3; null = unrated. */
  delivery: number | null;
  /** Nothing of it applies to the country. */
  notApplicable: boolean;
  /** Targets rated in it: of a target 0 or 1. */
  rated: number;
  /** Targets applicable in it: of a target 0 or 1. */
  applicable: number;
  /** What it weighs in its parent. */
  weight: number;
}

/** An objective, a theme or a country on one horizon. */
export interface RollUp {
  /** Weighted mean of the rated children; null below the gate. */
  delivery: number | null;
  /** Its word; null below the gate. */
  word: Word | null;
  /** Targets rated: the k of "k of n rated". */
  rated: number;
  /** Targets applicable: the n. */
  applicable: number;
  /** Rated share of the direct children's weight; null where nothing is applicable. */
  coverage: number | null;
  /** Too little is rated for the word to stand unmarked. */
  partial: boolean;
  /** Nothing here is applicable. */
  notApplicable: boolean;
}

/** One country on one horizon, by objective, by theme and as a whole. */
export interface CountryRollUp {
  /** The years of its targets; horizons are never summed. */
  horizon: Horizon;
  /** By the objective's number; all 23. */
  objectives: ReadonlyMap<number, RollUp>;
  /** By theme, each the mean of its objectives. */
  themes: ReadonlyMap<ThemeId, RollUp>;
  /** The mean of all objectives; at 15 years this is "full achievement". */
  country: RollUp;
}

/** Rolls one country's ratings up on one horizon; a target without a rating is unrated, and counts under its first objective. */
export function rollUpCountry(
  ratings: readonly Rating[],
  options: Pick<Options, 'tracked' | 'weight'>,
  horizon: Horizon,
): CountryRollUp {
  const ratingOf = new Map(ratings.map((rating) => [rating.targetId, rating]));
  const asChild = (target: Target) => childOf(ratingOf.get(target.id), options.weight(target.id));
  const nodes = new Map(
    objectives.map(({ number }) => [number, rollUp(targetsOn(horizon, number, options).map(asChild))]),
  );
  // In the Compact's order, so that a sum of fractions comes out the same everywhere.
  const under = (numbers: readonly number[]) =>
    rollUp([...nodes].filter(([number]) => numbers.includes(number)).map(([, node]) => ({ ...node, weight: 1 })));
  return {
    horizon,
    objectives: nodes,
    themes: new Map(themes.map((theme) => [theme.id, under(theme.objectives)])),
    country: under([...nodes.keys()]),
  };
}

/** The targets of an objective that a scorecard tracks on a horizon. */
export function targetsOn(horizon: Horizon, objective: number, { tracked }: Pick<Options, 'tracked'>): Target[] {
  return targetsOf(objective).filter((it) => it.horizon === horizon && (tracked?.has(it.id) ?? true));
}

/** Adds children together: a mean of what is rated, never of what is not. */
export function rollUp(children: readonly Child[]): RollUp {
  const applicable = children.filter((child) => !child.notApplicable);
  const rated = applicable.filter((child) => child.delivery !== null);
  const weight = sum(rated.map((child) => child.weight));
  const coverage = applicable.length ? weight / sum(applicable.map((child) => child.weight)) : null;
  const total = sum(rated.map((child) => child.weight * (child.delivery ?? 0)));
  const delivery = rated.length && coverage !== null && coverage >= GATE ? total / weight : null;
  return {
    delivery,
    word: wordOf(delivery),
    rated: sum(applicable.map((child) => child.rated)),
    applicable: sum(applicable.map((child) => child.applicable)),
    coverage,
    partial: coverage !== null && coverage < PARTIAL,
    notApplicable: !applicable.length,
  };
}

function childOf(rating: Rating | undefined, weight: number): Child {
  const delivery = rating?.delivery ?? null;
  const notApplicable = rating?.notApplicable ?? false;
  const applicable = notApplicable ? 0 : 1;
  return { delivery, notApplicable, rated: notApplicable || delivery === null ? 0 : 1, applicable, weight };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, it) => total + it, 0);
