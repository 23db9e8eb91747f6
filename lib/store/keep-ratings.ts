import { groupBy } from '@/lib/scorecard/group-by';
import type { Decision, Filing, Review } from '@/lib/scorecard/judgement';
import type { Records } from '@/lib/scorecard/records';
import type { InboxRow, Writing } from './database';
import type { Difference } from './difference';
import type { Shelf } from './read';
import { cellKey } from './row';
import type { Source } from './source';
import type { StatementDate } from './statement-date';

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

/** How and for which day ratings are made. */
export interface RatingSetting {
  rerate: Rerate;
  /** The day on which ratings are read. */
  asOf: string;
}

/** The cells whose rating may be another after these changes. */
export async function touchedCells(
  shelf: Shelf,
  source: Source,
  { written, dropped }: Difference,
  before: Records,
): Promise<Set<string>> {
  const gone = new Set([...dropped.filings, ...dropped.reviews, ...dropped.decisions]);
  const lost = <R extends { id: string }>(records: readonly R[]) => records.filter((it) => gone.has(it.id));
  const ofStatements = await source.filingsOfStatements(written.statements.map((it) => it.id));
  const reviewed = await source.filings([...written.reviews, ...lost(before.reviews)].map((it) => it.of));
  const filings = [...written.filings, ...lost(before.filings), ...ofStatements, ...reviewed];
  const cells = new Set(filings.map((it) => cellKey(it.country, it.targetId)));
  const decisions = [...written.decisions, ...lost(before.decisions)];
  const everywhere = decisions.some((it) => it.kind === 'admissions');
  const countries = decisions.filter((it) => it.kind === 'card').map((it) => it.key);
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
  tx: Writing,
  source: Source,
  cells: ReadonlySet<string>,
  { rerate, asOf }: RatingSetting,
): Promise<void> {
  if (cells.size === 0) return;
  const store = tx.objectStore('kept');
  const byCountry = groupBy(cells, (key) => key.slice(0, 2));
  const [decisions, filings, ...rows] = await Promise.all([
    source.decisions(),
    source.filingsOfCells(cells),
    ...[...byCountry.keys()].map((country) => store.get(country)),
  ]);
  const [dates, reviews] = await Promise.all([
    source.dates(filings.map((it) => it.statementId)),
    source.reviewsOf(filings),
  ]);
  const byCell = groupBy(filings, (it) => cellKey(it.country, it.targetId));
  const reviewsOf = groupBy(reviews, (it) => it.of);
  for (const [at, [country, keys]] of [...byCountry].entries()) {
    const kept = rows[at] ?? { country, cells: {} };
    for (const key of keys) {
      const targetId = key.slice(3);
      const own = byCell.get(key) ?? [];
      const cell = { country, targetId, filings: own, dates, reviews: own.flatMap((it) => reviewsOf.get(it.id) ?? []) };
      const standing = own.length === 0 ? null : rerate({ ...cell, decisions, asOf });
      if (standing === null) delete kept.cells[targetId];
      else kept.cells[targetId] = standing;
    }
    void (Object.keys(kept.cells).length === 0 ? store.delete(country) : store.put(kept));
  }
}

/** Keeps the inbox in step: what is not filed, or filed without a date. */
export async function resortInbox(
  tx: Writing,
  source: Source,
  { written, dropped }: Difference,
  before: readonly Filing[],
): Promise<void> {
  const gone = new Set(dropped.filings);
  const ids = new Set([
    ...written.statements.map((it) => it.id),
    ...written.filings.map((it) => it.statementId),
    ...before.filter((it) => gone.has(it.id)).map((it) => it.statementId),
  ]);
  const inbox = tx.objectStore('inbox');
  const [filings, dates, waits] = await Promise.all([
    source.filingsOfStatements(ids),
    source.dates(ids),
    waitingAmong(tx, new Set([...ids, ...dropped.statements])),
  ]);
  const filed = new Set(filings.map((it) => it.statementId));
  for (const [id, said] of dates) {
    const needs = needsOf(said, filed.has(id));
    if (needs) void inbox.put({ id, needs });
    else if (waits.has(id)) void inbox.delete(id);
  }
  for (const id of dropped.statements) if (waits.has(id)) void inbox.delete(id);
}

// A few are asked for one by one, many are faster found in all.
async function waitingAmong(tx: Writing, ids: ReadonlySet<string>): Promise<Set<string>> {
  const inbox = tx.objectStore('inbox');
  if (ids.size > 100) return new Set(await inbox.getAllKeys());
  const keys = await Promise.all([...ids].map((id) => inbox.getKey(id)));
  return new Set(keys.filter((key) => key !== undefined));
}

/** What a statement still wants of a person; null = nothing. */
export function needsOf(statement: Pick<StatementDate, 'date'>, isFiled: boolean): InboxRow['needs'] | null {
  if (!isFiled) return 'filing';
  return statement.date === null ? 'date' : null;
}
