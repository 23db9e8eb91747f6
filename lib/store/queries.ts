import type { Records } from '@/lib/scorecard/records';
import type { InboxRow, KeptRow } from './database';
import { byIds, byKey, everything } from './read';
import { wordsKey } from './row';
import type { createTransactions } from './transact';

/** What the popup and the full page show first: kept ratings and counts, without reading any statement. */
export interface Summary {
  kept: KeptRow[];
  inbox: number;
  statements: number;
}

/** What can be asked of the store, each answered from one moment of it. */
export function createQueries({ reading }: Pick<ReturnType<typeof createTransactions>, 'reading'>) {
  return {
    /** Kept ratings and counts. */
    summary: (): Promise<Summary> =>
      reading(async ({ tx, index }) => {
        const kept = tx.objectStore('kept').getAll();
        const inbox = tx.objectStore('inbox').count();
        const rows = tx.objectStore('statements').count();
        const packed = index.rows.reduce(
          (sum, it) => sum + (it.index.kind === 'statements' ? it.index.ids.length : 0),
          0,
        );
        return { kept: await kept, inbox: await inbox, statements: (await rows) + packed };
      }),
    /** What waits in the inbox. */
    inbox: (): Promise<InboxRow[]> => reading(({ tx }) => tx.objectStore('inbox').getAll()),
    /** Every record, for lists and for export. */
    everything: (): Promise<Records> => reading(everything),
    /** What the scorecard's people settled. */
    decisions: () =>
      reading(async ({ tx }) =>
        (await tx.objectStore('decisions').getAll()).map((row) => row.record as Records['decisions'][number]),
      ),
    /** The meetings, of which several people may each have a copy. */
    meetings: () =>
      reading(async ({ tx }) =>
        (await tx.objectStore('meetings').getAll()).map((row) => row.record as Records['meetings'][number]),
      ),
    /** These statements with all filings on them, and reviews of those. */
    around: (statementIds: readonly string[]) =>
      reading(async (shelf) => {
        const statements = await byIds(shelf, 'statements', statementIds);
        const filings = await byKey(shelf, 'filings', 'second', statementIds);
        const reviews = await byKey(
          shelf,
          'reviews',
          'first',
          filings.map((it) => it.id),
        );
        return { statements, filings, reviews };
      }),
    /** The filings of these cells ("PT bid-children"), with their statements. */
    cells: (cells: readonly string[]) =>
      reading(async (shelf) => {
        const filings = await byKey(shelf, 'filings', 'first', cells);
        return {
          filings,
          statements: await byIds(
            shelf,
            'statements',
            filings.map((it) => it.statementId),
          ),
        };
      }),
    /** The statements with the same words, on any page. */
    sameWords: (quote: string) => reading((shelf) => byKey(shelf, 'statements', 'second', [wordsKey(quote)])),
  };
}
