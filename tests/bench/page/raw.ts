// The floor: IndexedDB with nothing of ours around it.

/** Opens a database with one object store. */
export const openRaw = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-floor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('values');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** One strict transaction with one put of 4 KB. */
export const putOne = (db: IDBDatabase, key: number): Promise<void> =>
  writing(db, (store) => store.put('x'.repeat(4096), key));

/** One strict transaction with all records, 500 to a value. */
export const putPacked = (db: IDBDatabase, file: Record<string, unknown>): Promise<void> =>
  writing(db, (store) => {
    for (const [kind, records] of Object.entries(file)) {
      if (!Array.isArray(records)) continue;
      for (let at = 0; at < records.length; at += 500) store.put(records.slice(at, at + 500), `${kind} ${at}`);
    }
  });

function writing(db: IDBDatabase, write: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction('values', 'readwrite', { durability: 'strict' });
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
    write(tx.objectStore('values'));
  });
}
