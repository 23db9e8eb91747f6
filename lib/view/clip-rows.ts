import type { Clipper } from '@/lib/clip/first-capture';
import type { Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import type { Difference } from '@/lib/store/difference';
import { composeClip } from './compose-clip';
import type { FormProblems } from './form-values';
import { type Remover, removal, undoing } from './remove';
import type { SweepRow } from './sweep-rows';

/** What the ticked rows come to: the statements to keep, or the row that cannot be kept and why. */
export type ComposedRows = { ok: true; statements: Statement[] } | { ok: false; id: string; problems: FormProblems };

/** Makes statements of rows, with what was suggested and what a person changed; at a meeting where one is named. */
export function composeRows(rows: readonly SweepRow[], meetingId: string | null, who: Clipper): ComposedRows {
  const statements: Statement[] = [];
  for (const { id, draft, values, suggestions, before } of rows) {
    const said = meetingId === null ? values : { ...values, meeting: meetingId };
    const composed = composeClip({ draft, values: said, suggestions, rule: null, before, strike: undefined }, who);
    if (!composed.ok) return { ok: false, id, problems: composed.problems };
    statements.push(composed.statement);
  }
  return { ok: true, statements };
}

/** What takes rows back that were kept: marks on what was new, the former values of what was there before. */
export function takeBack(rows: readonly SweepRow[], kept: Difference, who: Remover): Partial<Records> {
  const taken = rows.map(({ id, made, before }) => {
    const own = { ...kept, fresh: new Set(kept.fresh.has(id) ? [id] : []) };
    return removal(undoing(own, before ?? made, before), who);
  });
  return {
    tombstones: taken.flatMap((it) => it.tombstones ?? []),
    statements: taken.flatMap((it) => it.statements ?? []),
  };
}
