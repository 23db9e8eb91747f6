import type { Day } from '@/lib/compact/horizons';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Counted } from './counted';

/** Where one group stands by its own filings, -3 to +3; null = silent. */
export function position(own: readonly Counted[], { skipSetbacks = false } = {}): number | null {
  const live = liveOf(own).filter((filing) => !(skipSetbacks && filing.stance === 'setback'));
  const progress = live.filter((filing) => filing.stance === 'progress');
  if (progress.length || live.some((filing) => filing.stance === 'setback'))
    return strongest(progress) - strongest(openSetbacksOf(live));
  // A contradiction is a denial, not a level: a group that says nothing else stands at 0.
  return live.some((filing) => filing.stance === 'contradiction') ? 0 : null;
}

/** A group's filings without those it withdrew itself, by denying their statement no earlier and no weaker. */
export function liveOf(own: readonly Counted[]): Counted[] {
  const denials = denialsOf(own);
  return own.filter((filing) => !(denials.get(filing.statementId) ?? []).some((denial) => withdraws(denial, filing)));
}

/** A group's setbacks that no later progress of at least their strength has answered; `live` are its live filings. */
export function openSetbacksOf(live: readonly Counted[]): Counted[] {
  const lastProgress = new Map<number, Day>();
  for (const { stance, strength, date } of live)
    if (stance === 'progress')
      for (let reached = strength ?? 0; reached > 0; reached--)
        if (date > (lastProgress.get(reached) ?? '')) lastProgress.set(reached, date);
  return live.filter((it) => it.stance === 'setback' && (lastProgress.get(it.strength ?? 0) ?? '') <= it.date);
}

/** A group's contradictions by the statement they deny; a statement cannot deny itself. */
export function denialsOf(own: readonly Counted[]): Map<string, Counted[]> {
  const denials = own.filter(
    (it) => it.stance === 'contradiction' && it.contradicts && it.contradicts !== it.statementId,
  );
  return groupBy(denials, (denial) => denial.contradicts ?? '');
}

/** The greatest strength among filings; 0 where there is none. */
export function strongest(filings: readonly Counted[]): 0 | 1 | 2 | 3 {
  return filings.reduce((most, { strength }) => Math.max(most, strength ?? 0), 0 as number) as 0 | 1 | 2 | 3;
}

function withdraws(denial: Counted, filing: Counted): boolean {
  return denial.date >= filing.date && (denial.strength ?? 0) >= (filing.strength ?? 0);
}
