import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Draft } from '@/lib/scorecard/draft';
import type { Kind } from '@/lib/scorecard/records';
import type { Settings } from '@/lib/scorecard/settings';
import type { PackIndexRow, PackRow } from './pack';
import type { Row } from './row';

/** What is kept of one country's ratings, written with the filing that changed them. */
export interface KeptRow {
  country: string;
  /** Standing per target, as the pure function of `lib/score` made it. */
  cells: Record<string, unknown>;
}

/** A statement that waits for a person. */
export interface InboxRow {
  id: string;
  needs: 'filing' | 'date';
}

/** Small facts of the database itself. */
export type MetaRow = { key: 'packs'; value: number } | { key: 'chain'; value: string };

type RecordStores = { [K in Kind]: { key: string; value: Row; indexes: { first: string; second: string } } };

/** The object stores of version 1. */
export interface Layout extends DBSchema, RecordStores {
  drafts: { key: string; value: Draft };
  settings: { key: string; value: Settings };
  packs: { key: number; value: PackRow };
  packIndex: { key: number; value: PackIndexRow };
  kept: { key: string; value: KeptRow };
  inbox: { key: string; value: InboxRow };
  meta: { key: string; value: MetaRow };
  pageTexts: { key: string; value: { textHash: string; text: Uint8Array; url: string; at: string } };
}

/** The open database. */
export type Database = IDBPDatabase<Layout>;
/** The name of one of its object stores. */
export type StoreName = StoreNames<Layout>;
/** A transaction that may write. */
export type Writing = IDBPTransaction<Layout, StoreName[], 'readwrite'>;
/** A transaction, or the database, to read from. */
export type Reading = IDBPTransaction<Layout, StoreName[], 'readonly' | 'readwrite'>;

/** Name of the database, one for background, popup and full page. */
export const DATABASE = 'gcm-scorecard';
/** Version of its layout; each has a step in `upgrade`. */
export const DATABASE_VERSION = 1;

/** Every store, for the transactions that may touch any. */
export const recordStores = [
  'statements',
  'filings',
  'reviews',
  'replies',
  'decisions',
  'meetings',
  'tombstones',
] as const satisfies readonly Kind[];

/** The stores that one change to the records can touch. */
export const changeStores: StoreName[] = [...recordStores, 'drafts', 'packs', 'packIndex', 'kept', 'inbox', 'meta'];

/** Brings an older database to this version, step by step, inside the upgrade's own transaction. */
export function upgrade(db: Database, from: number): void {
  if (from < 1) {
    for (const name of recordStores) {
      const store = db.createObjectStore(name, { keyPath: 'key' });
      store.createIndex('first', 'first');
      store.createIndex('second', 'second');
    }
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('settings');
    db.createObjectStore('packs', { autoIncrement: true });
    db.createObjectStore('packIndex');
    db.createObjectStore('kept', { keyPath: 'country' });
    db.createObjectStore('inbox', { keyPath: 'id' });
    db.createObjectStore('meta', { keyPath: 'key' });
    db.createObjectStore('pageTexts', { keyPath: 'textHash' });
  }
}
