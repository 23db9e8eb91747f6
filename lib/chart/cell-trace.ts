import type { Day } from '@/lib/compact/horizons';
import type { Target } from '@/lib/compact/targets';
import { admitted, type CardRules, type Counted, countedOn, eachOnce } from '@/lib/score/counted';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { groups, positionsOf } from '@/lib/score/delivery';
import type { MethodOptions } from '@/lib/score/options';
import { liveOf, openSetbacksOf } from '@/lib/score/position';
import type { Group } from '@/lib/scorecard/fields';

/** Why a filing counts or does not, by key. */
export type Why =
  /** Its statement has no date: "needs a date". */
  | 'undated'
  /** Said after the day looked at. */
  | 'after'
  /** Its statement is under a rule that lets nobody be named. */
  | 'not-attributable'
  /** The card is shared and no second person confirmed it, or somebody objects. */
  | 'unconfirmed'
  /** Kept and shown, never scored. */
  | 'position'
  /** The same group denied it later. */
  | 'withdrawn'
  /** A setback that the same group's later progress answered. */
  | 'answered'
  /** A State's own open setback, which costs it nothing while others speak. */
  | 'named-gap'
  /** It counts, though it was said before the baseline. */
  | 'before-baseline'
  /** It counts. */
  | 'counts';

/** One filing of a cell, with what the method makes of it. */
export interface TraceLine {
  /** The filing. */
  filingId: string;
  /** What was said. */
  statementId: string;
  /** Whether the position of its group, or the State's commitment, stands on it. */
  counts: boolean;
  /** The reason, for the screen to say. */
  why: Why;
}

/** What a trace looks at beside the filings. */
export type TraceOptions = MethodOptions & CardRules;

/** Every filing on a target in one country, oldest first and undated last, with its effect on the day. */
export function traceCell(
  target: Pick<Target, 'id'>,
  filings: readonly DatedFiling[],
  asOf: Day,
  options: TraceOptions,
): TraceLine[] {
  const own = eachOnce(filings.filter((filing) => filing.targetId === target.id));
  const whyOf = reasons(own, asOf, options);
  return own.sort(byDay).map((filing) => {
    const why = whyOf(filing);
    const counts = why === 'counts' || why === 'before-baseline';
    return { filingId: filing.id, statementId: filing.statementId, counts, why };
  });
}

function reasons(own: readonly DatedFiling[], asOf: Day, options: TraceOptions): (filing: DatedFiling) => Why {
  const attributable = new Set(admitted(own, { ...options, shared: false }));
  const confirmed = new Set(admitted(own, options));
  const scored = countedOn([...confirmed], asOf).filter((filing) => filing.stance !== 'position');
  const live = new Set<DatedFiling>(groups.flatMap((group) => liveOf(scored.filter(of(group)))));
  const open = new Set<DatedFiling>(groups.flatMap((group) => openSetbacksOf(liveOf(scored.filter(of(group))))));
  const positions = positionsOf(scored, options.admissions);
  const othersSpoke = groups.some((group) => group !== 'state' && positions[group] !== null);
  const isFree = options.admissions === 'neutral' && othersSpoke;

  return (filing) => {
    if (!attributable.has(filing)) return 'not-attributable';
    if (!filing.date) return 'undated';
    if (filing.date > asOf) return 'after';
    if (!confirmed.has(filing)) return 'unconfirmed';
    if (filing.stance === 'position') return 'position';
    if (!live.has(filing)) return 'withdrawn';
    if (filing.stance === 'setback' && !open.has(filing)) return 'answered';
    if (filing.stance === 'setback' && filing.group === 'state' && isFree) return 'named-gap';
    return filing.date < options.baseline ? 'before-baseline' : 'counts';
  };
}

const of = (group: Group) => (filing: Counted) => filing.group === group;

function byDay(one: DatedFiling, other: DatedFiling): number {
  const [first, second] = [one.date ?? '9999-99-99', other.date ?? '9999-99-99'];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
