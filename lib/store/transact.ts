import type { connect } from './connection';
import { changeStores, type Database, type StoreName, type Writing } from './database';
import type { OpenProblem } from './open';
import { currentIndex, noPacks } from './pack';
import type { Shelf } from './read';
import { hasRoom } from './room';

/** Why nothing was saved. */
export type SaveProblem = OpenProblem | 'not-saved' | 'storage-full';
/** The receipt of a change: given after the database has finished, never before. */
export type Saved<T = unknown> = { ok: true; value: T } | { ok: false; problem: SaveProblem };

/** What a write is like. */
export interface WriteManner {
  /** It makes room, and so may use the last of it. */
  frees?: boolean;
}

/** Reads and writes in one transaction each, on one page's connection. */
export function createTransactions(connection: ReturnType<typeof connect>) {
  let packs = noPacks;

  /** Reads; a connection that the browser closed under us is opened anew, once. */
  async function reading<T>(read: (shelf: Shelf) => Promise<T>): Promise<T> {
    const once = async () => {
      const tx = (await connection.open()).transaction([...changeStores, 'settings'], 'readonly');
      packs = await currentIndex(tx, packs);
      return read({ tx, index: packs });
    };
    // A write that finds no room makes Chromium close the database under whoever reads it; opened anew it can be read.
    return once().catch((error: unknown) => {
      if (isOurs(error)) throw error;
      connection.close();
      return once();
    });
  }

  /** Writes all or nothing, and answers when it is on disk or when it is not. */
  async function writing<T>(
    stores: StoreName[],
    write: (shelf: Shelf<Writing>, db: Database) => Promise<T>,
    { frees = false }: WriteManner = {},
  ): Promise<Saved<T>> {
    if (!(await hasRoom(frees))) return { ok: false, problem: 'storage-full' };
    const begun = await begin(stores);
    if (!begun.ok) return begun;
    const { tx, db } = begun;
    const done = tx.done.then(
      () => null,
      (error: unknown) => error,
    );
    try {
      if (stores.includes('packIndex')) packs = await currentIndex(tx, packs);
      const value = await write({ tx, index: packs }, db);
      const aborted = await done;
      if (aborted) throw aborted;
      return { ok: true, value };
    } catch (error) {
      abort(tx);
      await done;
      if (isOurs(error)) throw error;
      return { ok: false, problem: isFull(error) ? 'storage-full' : 'not-saved' };
    }
  }

  // Strict: the browser flushes to disk before it says done, so that "saved" outlives a crash.
  async function begin(stores: StoreName[], isSecond = false): Promise<Begun> {
    try {
      const db = await connection.open();
      return { ok: true, db, tx: db.transaction(stores, 'readwrite', { durability: 'strict' }) };
    } catch (error) {
      const { problem } = error as { problem?: OpenProblem };
      if (problem || isSecond) return { ok: false, problem: problem ?? 'storage-unavailable' };
      connection.close();
      return begin(stores, true);
    }
  }

  return { reading, writing };
}

type Begun = { ok: true; db: Database; tx: Writing } | { ok: false; problem: OpenProblem };

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It has already ended by itself.
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'DataError');

// A fault of our own code is not an answer to the user; it goes up to the page, which shows it as such.
const isOurs = (error: unknown): boolean => !(error instanceof DOMException);
