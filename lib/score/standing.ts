import type { Day } from '@/lib/compact/horizons';
import type { Target } from '@/lib/compact/targets';
import type { Group } from '@/lib/scorecard/fields';
import { type Counted, countedOn } from './counted';
import type { DatedFiling } from './dated-filing';
import { achievedSince, byGroup, deliveryOf, groups, isGapNamed, positionsOf } from './delivery';
import type { MethodOptions } from './options';
import { liveOf, strongest } from './position';
import type { Positions, Standing, Word } from './rating';
import { wordOf } from './rung';

/** What the filings on one target in one country come to on a day; `filings` are those that the country's card takes. */
export function standing(
  target: Pick<Target, 'id'>,
  filings: readonly DatedFiling[],
  asOf: Day,
  { admissions }: MethodOptions,
): Standing {
  const own = filings.filter((filing) => filing.targetId === target.id);
  const counted = countedOn(own, asOf);
  const scored = counted.filter((filing) => filing.stance !== 'position');
  const state = byGroup(scored).state;

  const positions = positionsOf(scored, admissions);
  const delivery = deliveryOf(positions);
  const gapNamed = isGapNamed(state);
  const range = contestOf(positions, gapNamed);
  const provisional = groups.filter((group) => positions[group] !== null).length === 1;
  const commitment = strongest(liveOf(state).filter(isPromise));

  return {
    positions,
    delivery,
    commitment,
    withdrawn: commitment === 0 && state.some(isPromise),
    word: wordFor(),
    range,
    gapNamed,
    provisional,
    achievedOn: achievedSince(scored, asOf, admissions),
    lastHeard: lastHeardOf(counted),
    counted: counted.length,
    nextDay: firstAfter(own, asOf),
  };

  function wordFor(): Word {
    if (range) return 'contested';
    if (gapNamed && provisional && positions.state !== null && (delivery ?? 0) < 0) return 'gap-named';
    return wordOf(delivery) ?? (commitment > 0 ? 'promised' : 'no-evidence');
  }
}

/** Lowest and highest of two voices 2 rungs apart or more; a State that names the gap is no side of the dispute. */
function contestOf(positions: Positions, gapNamed: boolean): [number, number] | null {
  const sides = groups
    .filter((group) => !(gapNamed && group === 'state'))
    .map((group) => positions[group])
    .filter((it) => it !== null);
  const [low, high] = [Math.min(...sides), Math.max(...sides)];
  return high - low >= 2 ? [low, high] : null;
}

function lastHeardOf(counted: readonly Counted[]): Record<Group, Day | null> {
  const heard = byGroup(counted);
  const last = (group: Group) =>
    heard[group]
      .map((filing) => filing.date)
      .sort()
      .at(-1) ?? null;
  return { state: last('state'), un: last('un'), civil: last('civil'), independent: last('independent') };
}

function firstAfter(filings: readonly DatedFiling[], asOf: Day): Day | null {
  const later = filings.map((filing) => filing.date).filter((date) => date !== null && date > asOf);
  return later.sort().at(0) ?? null;
}

const isPromise = (filing: Counted): boolean => filing.stance === 'promise';
