import type { Draft } from '@/lib/scorecard/draft';
import type { By } from '@/lib/scorecard/fields';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { Settings } from '@/lib/scorecard/settings';
import { applyErasure, applyImport, applyOwn, applyRemoval } from './change';
import { connect } from './connection';
import {
  changeStores,
  type Database,
  type InboxRow,
  type KeptRow,
  recordStores,
  type StoreName,
  type Writing,
} from './database';
import { type Rerate, rerateCells } from './keep-ratings';
import type { OpenProblem } from './open';
import { currentIndex, noPacks } from './pack';
import { openPing } from './ping';
import { byIds, byKey, everything, type Shelf } from './read';
import { hasRoom } from './room';
import { pageKey, wordsKey } from './row';
import { fromShelf } from './source';

/** Why nothing was saved. */
export type SaveProblem = OpenProblem | 'not-saved' | 'storage-full';
/** The receipt of a change: given after the database has finished, never before. */
export type Saved<T = unknown> = { ok: true; value: T } | { ok: false; problem: SaveProblem };

/** What the popup and the full page show first: kept ratings and counts, without reading any statement. */
export interface Summary {
  kept: KeptRow[];
  inbox: number;
  statements: number;
}

/** Opens what the user keeps. Background, popup and full page each open it themselves; the ping keeps them in step. */
export function openStore({
  rerate,
  today,
  name = 'gcm-scorecard',
}: {
  rerate: Rerate;
  today: () => string;
  name?: string;
}) {
  const connection = connect(name);
  const ping = openPing(name);
  let packs = noPacks;

  async function reading<T>(read: (shelf: Shelf) => Promise<T>): Promise<T> {
    const once = async () => {
      const tx = (await connection.open()).transaction([...changeStores, 'settings'], 'readonly');
      packs = await currentIndex(tx, packs);
      return read({ tx, index: packs });
    };
    const again = (error: unknown) => {
      if (isOurs(error)) throw error;
      connection.close();
      return once();
    };
    // A write that finds no room makes Chromium close the database under whoever reads it; opened anew it can be read.
    return once().catch(again);
  }

  async function writing<T>(
    stores: StoreName[],
    write: (shelf: Shelf<Writing>, db: Database) => Promise<T>,
  ): Promise<Saved<T>> {
    if (!(await hasRoom())) return { ok: false, problem: 'storage-full' };
    let db: Database;
    try {
      db = await connection.open();
    } catch (error) {
      return { ok: false, problem: (error as { problem?: OpenProblem }).problem ?? 'storage-unavailable' };
    }
    // Strict: the browser flushes to disk before it says done, so that "saved" outlives a crash.
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    const done = tx.done.then(
      () => null,
      (error: unknown) => error,
    );
    try {
      if (stores.includes('packIndex')) packs = await currentIndex(tx, packs);
      const value = await write({ tx, index: packs }, db);
      const aborted = await done;
      if (aborted) throw aborted;
      ping.send();
      return { ok: true, value };
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has already ended by itself.
      }
      await done;
      if (isOurs(error)) throw error;
      return { ok: false, problem: isFull(error) ? 'storage-full' : 'not-saved' };
    }
  }

  const whole = (change: Partial<Records>): Records => ({ ...emptyRecords(), ...change });
  const setting = () => ({ rerate, asOf: today() });

  return {
    /** Keeps a clip in the making, before anything else is done with it. */
    saveDraft: (draft: Draft) => writing(['drafts'], ({ tx }) => tx.objectStore('drafts').put(draft)),
    /** Forgets a draft: it has become a statement, or was discarded. */
    dropDraft: (key: string) => writing(['drafts'], ({ tx }) => tx.objectStore('drafts').delete(key)),
    /** All clips in the making, the oldest first. */
    drafts: () =>
      reading(async ({ tx }) => {
        const drafts = await tx.objectStore('drafts').getAll();
        return drafts.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
      }),

    /** Merges a person's own records with what is kept, drops the draft they came from and lifts undone tombstones; all or nothing. */
    keep: (change: Partial<Records>, { draft, lift }: { draft?: string; lift?: string[] } = {}) =>
      writing(changeStores, async (shelf) => {
        const made = await applyOwn(shelf, whole(change), setting(), lift);
        if (draft !== undefined) await shelf.tx.objectStore('drafts').delete(draft);
        return made;
      }),
    /** Merges another scorecard with all that is kept; all or nothing. */
    takeIn: (theirs: Records) => writing(changeStores, (shelf) => applyImport(shelf, theirs, setting())),
    /** Rates these cells ("PT bid-children") anew, because a filing's day has come. */
    rerate: (cells: ReadonlySet<string>) =>
      writing(changeStores, (shelf) => rerateCells(shelf.tx, fromShelf(shelf), cells, setting())),
    /** Removes statements with all filings on them, whoever made them, and marks them as taken back. */
    erase: (statementIds: readonly string[], tombstones: Records['tombstones']) =>
      writing(changeStores, (shelf) => applyErasure(shelf, statementIds, tombstones, setting())),
    /** Removes all that some people made, without a mark: as if it had never been taken in. */
    removeAllOf: (isTheirs: (by: By) => boolean) =>
      writing(changeStores, (shelf) => applyRemoval(shelf, isTheirs, setting())),
    /** Removes every record, draft, text and setting from this device. */
    eraseAll: () =>
      writing([...changeStores, 'settings', 'pageTexts'], async (_shelf, db) => {
        const tx = _shelf.tx;
        for (const store of db.objectStoreNames) if (store !== 'meta') await tx.objectStore(store).clear();
        await tx.objectStore('meta').put({ key: 'packs', value: packs.generation + 1 });
        await tx.objectStore('meta').delete('chain');
      }),

    /** The settings, or null on a fresh installation. */
    settings: async (): Promise<Settings | null> =>
      (await reading(({ tx }) => tx.objectStore('settings').get('settings'))) ?? null,
    /** Changes the settings as they are at that moment; several pages may do so at once. */
    changeSettings: (change: (settings: Settings | null) => Settings) =>
      writing(['settings'], async ({ tx }) => {
        const settings = change((await tx.objectStore('settings').get('settings')) ?? null);
        await tx.objectStore('settings').put(settings, 'settings');
        return settings;
      }),

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
    /** These statements with all filings on them, reviews of those, and tombstones. */
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
    /** The statements kept from a page. */
    ofPage: (address: string) => reading((shelf) => byKey(shelf, 'statements', 'first', [pageKey(address)])),
    /** The statements with the same words, on any page. */
    sameWords: (quote: string) => reading((shelf) => byKey(shelf, 'statements', 'second', [wordsKey(quote)])),

    /** Calls back when anything kept has changed, here or in another page; gives the way to stop. */
    onChange: ping.hear,
    /** Lets go of the database. */
    close() {
      connection.close();
      ping.close();
    },
    /** For those who name the stores of a backup. */
    kinds: recordStores,
  };
}

export type Store = ReturnType<typeof openStore>;

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'DataError');

// A fault of our own code is not an answer to the user; it goes up to the page, which shows it as such.
const isOurs = (error: unknown): boolean => !(error instanceof DOMException);
