import type { By } from '@/lib/scorecard/fields';
import { tombstoneId } from '@/lib/scorecard/ids';
import type { Filing, Tombstone } from '@/lib/scorecard/judgement';
import type { Records } from '@/lib/scorecard/records';
import { changeStatement, readRegister, registerFields } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import type { Difference } from '@/lib/store/difference';
import { waitingAgain } from './waiting';

/** Who takes something back, and when. */
export interface Remover {
  by: By;
  at: string;
}

/** The marks that take back these records of one's own. */
export const marks = (recordIds: readonly string[], { by, at }: Remover): Tombstone[] =>
  recordIds.map((recordId) => ({ id: tombstoneId({ recordId, by }), recordId, by, at }));

/** What deletes a statement: marks on it and on one's own filings on it. */
export const deletion = (statement: Statement, filings: readonly Filing[], who: Remover): Partial<Records> => ({
  tombstones: marks([statement.id, ...filings.filter((it) => it.by.id === who.by.id).map((it) => it.id)], who),
});

/** What a clip changed, so that it can be taken back. */
export interface Undo {
  /** Records that were not there before the clip. */
  fresh: string[];
  /** Filings as they were before the clip wrote over them. */
  replaced: Filing[];
  /** The statement before and after, where it was there already. */
  changed: { before: Statement; after: Statement } | null;
}

/** Remembers what a clip changed. */
export function undoing(
  { fresh, written, replaced }: Difference,
  statement: Statement,
  before: Statement | null,
): Undo {
  const after = written.statements.find((it) => it.id === statement.id) ?? statement;
  return { fresh: [...fresh], replaced: replaced.filings, changed: before && { before, after } };
}

/** What takes a clip back: marks on what was new, and the former values of what was changed. */
export function removal({ fresh, replaced, changed }: Undo, who: Remover): Partial<Records> {
  const tombstones = marks(fresh, who);
  const filings = replaced.map((it) => ({ ...it, at: who.at }));
  if (!changed) return { tombstones, filings };
  const former = Object.fromEntries(registerFields.map((field) => [field, readRegister(changed.before, field)]));
  const { before, after } = changed;
  const suggestions = { ...after.suggestions, ...waitingAgain(before.suggestions, after.suggestions, who) };
  return { tombstones, filings, statements: [changeStatement({ ...after, suggestions }, former, who)] };
}
