import { groupBy } from '@/lib/scorecard/group-by';
import type { Decision, Filing, Review } from '@/lib/scorecard/judgement';
import type { Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import { packedDates } from './pack';
import { byIds, byKey, type Shelf } from './read';
import { cellKey } from './row';
import { dateOf, type StatementDate } from './statement-date';

/** Where ratings and inbox are recounted from: the database for a single change, memory where all records are there already. */
export interface Source {
  filings(ids: Iterable<string>): Promise<Filing[]>;
  filingsOfStatements(ids: Iterable<string>): Promise<Filing[]>;
  filingsOfCells(cells: Iterable<string>): Promise<Filing[]>;
  reviewsOf(filings: readonly Filing[]): Promise<Review[]>;
  /** The dates of those of these statements that are kept. */
  dates(statementIds: Iterable<string>): Promise<Map<string, StatementDate>>;
  decisions(): Promise<Decision[]>;
}

/** Reads what is asked for from the database. */
export const fromShelf = (shelf: Shelf): Source => ({
  filings: (ids) => byIds(shelf, 'filings', ids),
  filingsOfStatements: (ids) => byKey(shelf, 'filings', 'second', ids),
  filingsOfCells: (cells) => byKey(shelf, 'filings', 'first', cells),
  reviewsOf: (filings) =>
    byKey(
      shelf,
      'reviews',
      'first',
      filings.map((it) => it.id),
    ),
  async dates(statementIds) {
    const ids = [...new Set(statementIds)];
    const rows = await Promise.all(ids.map((id) => shelf.tx.objectStore('statements').get(id)));
    const found = packedDates(shelf.index, new Set(ids.filter((_, at) => rows[at] === undefined)));
    for (const row of rows) if (row) found.set(row.key, dateOf(row.record as Statement));
    return found;
  },
  decisions: async () => (await shelf.tx.objectStore('decisions').getAll()).map((row) => row.record as Decision),
});

/** Finds what is asked for among records at hand. */
export function fromMemory(records: Records): Source {
  const byId = new Map(records.filings.map((it) => [it.id, it]));
  const byStatement = groupBy(records.filings, (it) => it.statementId);
  const byCell = groupBy(records.filings, (it) => cellKey(it.country, it.targetId));
  const reviews = groupBy(records.reviews, (it) => it.of);
  const statements = new Map(records.statements.map((it) => [it.id, it]));
  const among = <T>(groups: ReadonlyMap<string, T[]>, keys: Iterable<string>): T[] =>
    [...new Set(keys)].flatMap((key) => groups.get(key) ?? []);
  return {
    filings: async (ids) => [...new Set(ids)].map((id) => byId.get(id)).filter((it) => it !== undefined),
    filingsOfStatements: async (ids) => among(byStatement, ids),
    filingsOfCells: async (cells) => among(byCell, cells),
    reviewsOf: async (filings) =>
      among(
        reviews,
        filings.map((it) => it.id),
      ),
    async dates(statementIds) {
      const found = [...new Set(statementIds)].map((id) => statements.get(id)).filter((it) => it !== undefined);
      return new Map(found.map((it) => [it.id, dateOf(it)]));
    },
    decisions: async () => records.decisions,
  };
}
