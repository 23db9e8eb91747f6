import { openDB } from 'idb';
import { DATABASE, DATABASE_VERSION, type Database, type Layout, upgrade } from './database';

/** Why the database cannot be opened. */
export type OpenProblem = 'storage-blocked' | 'storage-newer' | 'storage-unavailable';

// A second open() behind a blocked upgrade gets no event at all, so a clock has to answer for it.
const PATIENCE_MS = 3_000;

/** Opens the database, or says why not; never waits for ever. `onGone` tells that this page must open it again. */
export function openDatabase(
  onGone: () => void,
  name = DATABASE,
): Promise<{ ok: true; db: Database } | { ok: false; problem: OpenProblem }> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve({ ok: false, problem: 'storage-blocked' });
    }, PATIENCE_MS);
    openDB<Layout>(name, DATABASE_VERSION, {
      upgrade: (db, from) => upgrade(db, from),
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    })
      .then(
        (db) => (late ? db.close() : resolve({ ok: true, db })),
        (error: unknown) => resolve({ ok: false, problem: isNewer(error) ? 'storage-newer' : 'storage-unavailable' }),
      )
      .finally(() => clearTimeout(timer));
  });
}

const isNewer = (error: unknown): boolean => error instanceof DOMException && error.name === 'VersionError';
