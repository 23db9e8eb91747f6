import type { Day } from '@/lib/compact/horizons';
import type { Group } from '@/lib/scorecard/fields';
import { type Counted, countedOn } from './counted';
import type { DatedFiling } from './dated-filing';
import { denialsOf, liveOf, openSetbacksOf, position } from './position';
import type { Positions } from './rating';

/** Whose voices are heard, in the order in which they are shown. */
export const groups: readonly Group[] = ['state', 'un', 'civil', 'independent'];

/** Whether a gap that a State names itself is subtracted while others speak too. */
export type Admissions = 'neutral' | 'counts';

/** Each group's position; a State's own named gap costs it nothing once any other group has spoken. */
export function positionsOf(counted: readonly Counted[], admissions: Admissions): Positions {
  const heard = byGroup(counted);
  const [un, civil, independent] = [position(heard.un), position(heard.civil), position(heard.independent)];
  const othersSpoke = [un, civil, independent].some((it) => it !== null);
  const skipSetbacks = admissions === 'neutral' && othersSpoke;
  return { state: position(heard.state, { skipSetbacks }), un, civil, independent };
}

/** Mean of the positions of the groups that have spoken; null where none has. */
export function deliveryOf(positions: Positions): number | null {
  const said = groups.map((group) => positions[group]).filter((it) => it !== null);
  return said.length ? said.reduce((sum, it) => sum + it, 0) / said.length : null;
}

/** Whether the State has said it itself: an open setback, or the denial of a claim of its own. */
export function isGapNamed(state: readonly Counted[]): boolean {
  const denied = denialsOf(state);
  return openSetbacksOf(liveOf(state)).length > 0 || state.some((claim) => denied.has(claim.statementId));
}

/** First day since which delivery has stayed above 2.5; null where it is not above it now. */
export function achievedSince(filings: readonly DatedFiling[], asOf: Day, admissions: Admissions): Day | null {
  const counted = countedOn(filings, asOf);
  const days = [...new Set(counted.map((filing) => filing.date))].sort().reverse();
  const isAchieved = (day: Day) => (deliveryOf(positionsOf(countedOn(counted, day), admissions)) ?? 0) > 2.5;
  const lastBefore = days.findIndex((day) => !isAchieved(day));
  return days[(lastBefore < 0 ? days.length : lastBefore) - 1] ?? null;
}

/** A cell's filings, group by group. */
export function byGroup(filings: readonly Counted[]): Record<Group, Counted[]> {
  const of = (group: Group) => filings.filter((filing) => filing.group === group);
  return { state: of('state'), un: of('un'), civil: of('civil'), independent: of('independent') };
}
