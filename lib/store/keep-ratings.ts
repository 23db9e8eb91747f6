import type { Precision } from '@/lib/scorecard/fields';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Decision, Filing, Review } from '@/lib/scorecard/judgement';
import type { Statement } from '@/lib/scorecard/statement';
import type { InboxRow, Writing } from './database';
import type { Difference } from './difference';
import { byIds, byKey, type Shelf } from './read';
import { cellKey } from './row';

/** When the statement of a filing was made, and whether it may be attributed at all. */
export interface StatementDate {
  date: string | null;
  precision: Precision | null;
  attributable: boolean;
}

/** All that the rating of one target in one country is made from. */
export interface CellRecords {
  country: string;
  targetId: string;
  filings: Filing[];
  dates: Map<string, StatementDate>;
  reviews: Review[];
  decisions: Decision[];
  asOf: string;
}

/** The pure function of `lib/score` that turns a cell's records into what is kept of them; null = nothing to keep. */
export type Rerate = (cell: CellRecords) => unknown | null;

/** The cells whose rating may be another after these changes. */
export async function touchedCells(shelf: Shelf, { written, dropped }: Difference, before: readonly Filing[]) {
  const gone = new Set(dropped.filings);
  const ofStatements = await byKey(
    shelf,
    'filings',
    'second',
    written.statements.map((it) => it.id),
  );
  const reviewed = await byIds(
    shelf,
    'filings',
    written.reviews.map((it) => it.of),
  );
  const filings = [...written.filings, ...before.filter((it) => gone.has(it.id)), ...ofStatements, ...reviewed];
  const cells = new Set(filings.map((it) => cellKey(it.country, it.targetId)));
  const everywhere = written.decisions.some((it) => it.kind === 'admissions');
  const countries = written.decisions.filter((it) => it.kind === 'card').map((it) => it.key);
  if (everywhere || countries.length > 0) {
    for (const row of await shelf.tx.objectStore('kept').getAll()) {
      if (!everywhere && !countries.includes(row.country)) continue;
      for (const targetId of Object.keys(row.cells)) cells.add(cellKey(row.country, targetId));
    }
  }
  return cells;
}

/** Rates these cells anew and keeps what comes out, in the transaction of the change. */
export async function rerateCells(
  shelf: Shelf<Writing>,
  cells: ReadonlySet<string>,
  rerate: Rerate,
  asOf: string,
): Promise<void> {
  if (cells.size === 0) return;
  const decisions = (await shelf.tx.objectStore('decisions').getAll()).map((row) => row.record as Decision);
  const filings = await byKey(shelf, 'filings', 'first', cells);
  const statements = await byIds(
    shelf,
    'statements',
    filings.map((it) => it.statementId),
  );
  const reviews = await byKey(
    shelf,
    'reviews',
    'first',
    filings.map((it) => it.id),
  );
  const dates = new Map(statements.map((it) => [it.id, dateOf(it)]));
  const byCell = groupBy(filings, (it) => cellKey(it.country, it.targetId));
  const reviewsOf = groupBy(reviews, (it) => it.of);
  for (const [country, keys] of groupBy(cells, (key) => key.slice(0, 2))) {
    const kept = (await shelf.tx.objectStore('kept').get(country)) ?? { country, cells: {} };
    for (const key of keys) {
      const targetId = key.slice(3);
      const own = byCell.get(key) ?? [];
      const cell = { country, targetId, filings: own, dates, reviews: own.flatMap((it) => reviewsOf.get(it.id) ?? []) };
      const standing = own.length === 0 ? null : rerate({ ...cell, decisions, asOf });
      if (standing === null) delete kept.cells[targetId];
      else kept.cells[targetId] = standing;
    }
    if (Object.keys(kept.cells).length === 0) await shelf.tx.objectStore('kept').delete(country);
    else await shelf.tx.objectStore('kept').put(kept);
  }
}

/** Keeps the inbox in step: what is not filed, or filed without a date. */
export async function resortInbox(
  shelf: Shelf<Writing>,
  { written, dropped }: Difference,
  before: readonly Filing[],
): Promise<void> {
  const gone = new Set(dropped.filings);
  const ids = new Set([
    ...written.statements.map((it) => it.id),
    ...written.filings.map((it) => it.statementId),
    ...before.filter((it) => gone.has(it.id)).map((it) => it.statementId),
  ]);
  const inbox = shelf.tx.objectStore('inbox');
  const filed = new Set((await byKey(shelf, 'filings', 'second', ids)).map((it) => it.statementId));
  const statements = await byIds(shelf, 'statements', ids);
  for (const statement of statements) {
    const needs = needsOf(statement, filed.has(statement.id));
    if (needs) await inbox.put({ id: statement.id, needs });
    else await inbox.delete(statement.id);
  }
  for (const id of dropped.statements) await inbox.delete(id);
}

/** What a statement still wants of a person; null = nothing. */
export function needsOf(statement: Statement, isFiled: boolean): InboxRow['needs'] | null {
  if (!isFiled) return 'filing';
  return statement.date === null ? 'date' : null;
}

const dateOf = (it: Statement): StatementDate => ({
  date: it.date,
  precision: it.precision,
  attributable: it.doNotAttribute === null,
});
