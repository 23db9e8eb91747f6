import type { Draft } from '@/lib/scorecard/draft';
import type { By } from '@/lib/scorecard/fields';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { Settings } from '@/lib/scorecard/settings';
import { applyErasure, applyImport, applyOwn, applyRemoval, type Erasure } from './change';
import { connect } from './connection';
import { changeStores } from './database';
import { type Rerate, rerateCells } from './keep-ratings';
import { openPing } from './ping';
import { createQueries } from './queries';
import { fromShelf } from './source';
import { createTransactions, type Saved } from './transact';

/** What a store is opened with. */
export interface StoreOptions {
  /** The pure function that rates a cell, called inside the transaction that changes it. */
  rerate: Rerate;
  today(): string;
  name?: string;
}

/** Opens what the user keeps. Background, popup and full page each open it themselves; the ping keeps them in step. */
export function openStore({ rerate, today, name = 'gcm-scorecard' }: StoreOptions) {
  const connection = connect(name);
  const ping = openPing(name);
  const { reading, writing } = createTransactions(connection);

  const whole = (change: Partial<Records>): Records => ({ ...emptyRecords(), ...change });
  const setting = () => ({ rerate, asOf: today() });
  // A draft is nobody else's business; of all other changes every page is told.
  const told = async <T>(saving: Promise<Saved<T>>): Promise<Saved<T>> => {
    const saved = await saving;
    if (saved.ok) ping.send();
    return saved;
  };

  return {
    ...createQueries({ reading }),

    /** Keeps a clip in the making, before anything else is done with it. */
    saveDraft: (draft: Draft) => writing(['drafts'], ({ tx }) => tx.objectStore('drafts').put(draft)),
    /** Forgets a draft: it has become a statement, or was discarded. */
    dropDraft: (key: string) => writing(['drafts'], ({ tx }) => tx.objectStore('drafts').delete(key), { frees: true }),
    /** All clips in the making, the oldest first. */
    drafts: () =>
      reading(async ({ tx }) => {
        const drafts = await tx.objectStore('drafts').getAll();
        return drafts.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
      }),

    /** Merges a person's own records with what is kept, drops the draft they came from and lifts undone tombstones; all or nothing. */
    keep: (change: Partial<Records>, { draft, lift }: { draft?: string; lift?: string[] } = {}) =>
      told(
        writing(
          changeStores,
          async (shelf) => {
            const made = await applyOwn(shelf, whole(change), setting(), lift);
            if (draft !== undefined) await shelf.tx.objectStore('drafts').delete(draft);
            return made;
          },
          { frees: !change.statements?.length && !change.filings?.length },
        ),
      ),
    /** Merges another scorecard with all that is kept; all or nothing. */
    takeIn: (theirs: Records) => told(writing(changeStores, (shelf) => applyImport(shelf, theirs, setting()))),
    /** Rates these cells ("PT bid-children") anew, because a filing's day has come. */
    rerate: (cells: ReadonlySet<string>) =>
      told(writing(changeStores, (shelf) => rerateCells(shelf.tx, fromShelf(shelf), cells, setting()))),
    /** Removes statements with all filings on them, whoever made them, their meeting and their drafts. */
    erase: (erasure: Erasure) =>
      told(writing(changeStores, (shelf) => applyErasure(shelf, erasure, setting()), { frees: true })),
    /** Removes all that some people made, without a mark: as if it had never been taken in. */
    removeAllOf: (isTheirs: (by: By) => boolean) =>
      told(writing(changeStores, (shelf) => applyRemoval(shelf, isTheirs, setting()), { frees: true })),
    /** Removes every record, draft, text and setting from this device. */
    eraseAll: () =>
      told(
        writing(
          [...changeStores, 'settings', 'pageTexts'],
          async ({ tx, index }, db) => {
            for (const store of db.objectStoreNames) await tx.objectStore(store).clear();
            // Other pages hold an index of packs that are gone; this says so.
            await tx.objectStore('meta').put({ key: 'packs', value: index.generation + 1 });
          },
          { frees: true },
        ),
      ),

    /** The settings, or null on a fresh installation. */
    settings: async (): Promise<Settings | null> =>
      (await reading(({ tx }) => tx.objectStore('settings').get('settings'))) ?? null,
    /** Changes the settings as they are at that moment; several pages may do so at once. */
    changeSettings: <T extends Settings | null>(change: (settings: Settings | null) => T) =>
      told(
        writing(['settings'], async ({ tx }) => {
          const settings = change((await tx.objectStore('settings').get('settings')) ?? null);
          if (settings !== null) await tx.objectStore('settings').put(settings, 'settings');
          return settings;
        }),
      ),

    /** Calls back when anything kept has changed, here or in another page; gives the way to stop. */
    onChange: ping.hear,
    /** Lets go of the database. */
    close() {
      connection.close();
      ping.close();
    },
  };
}

export type Store = ReturnType<typeof openStore>;
