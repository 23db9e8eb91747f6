import type { Day } from './horizons';
import type { Translated } from './languages';
import type { Source } from './source';
import data from './targets.json' with { type: 'json' };

/** The years given to a target: 2 for the urgent and achievable, 5 for the harder, 15 for full achievement. */
export type Horizon = 2 | 5 | 15;

/** The three horizons, nearest first. */
export const horizons: readonly Horizon[] = [2, 5, 15];

/** How a target's wording stands to the Compact and to the dialogue of 2017 from which the idea comes. */
export type Strength = 'compact' | 'dialogue-and-compact' | 'dialogue' | 'beyond-compact';

/** A measurable step on which statements are filed. "Full achievement" is a roll-up and not among them. */
export interface Target {
  /** The name that filings, files and links use. */
  id: string;
  /** What is reached when the target is met. */
  title: Translated;
  /** The objectives it serves: counted under the first, listed under the others. */
  objectives: readonly [number, ...number[]];
  /** The years it is given. */
  horizon: Horizon;
  /** Something to do, or a commitment never to do it. */
  kind: 'act' | 'refrain';
  /** What a monitor can look for or count. */
  indicator: Translated;
  /** Who set the horizon: `seed` = R. Vitillo at the dialogue of 2017, `editorial` = this scorecard. */
  basis: 'seed' | 'editorial';
  /** How close its wording is to the Compact's text. */
  strength: Strength;
  /** A date of its own that a source sets (the SDGs, the Compact) and that overrides the horizon. */
  fixedDue: Day | null;
  /** The SDG indicators that measure it. */
  sdgIndicators: string[];
  /** What a reader should know before relying on it. */
  note: string | null;
  /** Where the commitment was read. */
  source: Source;
}

// Through unknown: from JSON, TypeScript cannot see that every list of objectives has a first.
/** The 59 targets that can be filed on. */
export const targets: readonly Target[] = data as unknown as Target[];

/** A target by its id. */
export const targetById: ReadonlyMap<string, Target> = new Map(targets.map((target) => [target.id, target]));

/** The targets counted under an objective: those that name it first. */
export const targetsOf = (objective: number): readonly Target[] =>
  targets.filter((target) => target.objectives[0] === objective);

/** The targets listed under an objective but counted under another. */
export const alsoUnder = (objective: number): readonly Target[] =>
  targets.filter((target) => target.objectives.indexOf(objective) > 0);
