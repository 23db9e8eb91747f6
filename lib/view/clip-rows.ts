import type { Clipper } from '@/lib/clip/first-capture';
import type { Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import type { Difference } from '@/lib/store/difference';
import { composeClip } from './compose-clip';
import type { FormProblems } from './form-values';
import { type Remover, removal, undoing } from './remove';
import { fieldsOfRow, type SweepRow } from './sweep-rows';

/** What the ticked rows come to: the statements to keep, or the row that cannot be kept and why. */
export type ComposedRows = { ok: true; statements: Statement[] } | { ok: false; id: string; problems: FormProblems };

/** Makes statements of rows, with what was suggested and what a person changed; at a meeting where one is named. */
export function composeRows(rows: readonly SweepRow[], meetingId: string | null, who: Clipper): ComposedRows {
  const statements: Statement[] = [];
  for (const { id, draft, values, suggestions, before } of rows) {
    const said = meetingId === null ? values : { ...values, meeting: meetingId };
    const ready = { draft, values: said, suggestions, rule: null, before, strike: undefined, seen: fieldsOfRow };
    const composed = composeClip(ready, who);
    if (!composed.ok) return { ok: false, id, problems: composed.problems };
    statements.push(composed.statement);
  }
  return { ok: true, statements };
}

/** What takes rows back that were kept, and which of them it takes back. */
export interface TakenBack {
  /** Marks on what was new, the former values of what was there before. */
  records: Partial<Records>;
  /** The statements of those rows as they stood before, by id; null = they did not. */
  taken: ReadonlyMap<string, Statement | null>;
}

/** Takes rows back; one that was clipped elsewhere meanwhile stays as it stood there. */
export function takeBack(rows: readonly SweepRow[], kept: Difference, who: Remover): TakenBack {
  const former = new Map(kept.replaced.statements.map((it) => [it.id, it]));
  const taken = new Map<string, Statement | null>();
  const changes = rows.flatMap(({ id, made }) => {
    const [isFresh, before] = [kept.fresh.has(id), former.get(id) ?? null];
    if (!isFresh && !before) return [];
    taken.set(id, before);
    return removal(undoing({ ...kept, fresh: new Set(isFresh ? [id] : []) }, before ?? made, before), who);
  });
  const records = {
    tombstones: changes.flatMap((it) => it.tombstones ?? []),
    statements: changes.flatMap((it) => it.statements ?? []),
  };
  return { records, taken };
}
