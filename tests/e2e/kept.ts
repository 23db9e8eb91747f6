import type { Page } from '@playwright/test';
import type { Draft } from '@/lib/scorecard/draft';
import type { Statement } from '@/lib/scorecard/statement';

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

/** What the database holds at one moment, and what the badge had said just before. */
export interface Kept {
  badge: string;
  drafts: Draft[];
  statements: Statement[];
  inbox: { id: string; needs: string }[];
}

/** Reads the database from a page of ours as a stranger to our code would: nothing of ours can make it look better. */
export function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const badge = await chrome.action.getBadgeText({});
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('gcm-scorecard');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const tx = db.transaction(['drafts', 'statements', 'inbox', 'packs']);
    const all = <T>(name: string) =>
      new Promise<T[]>((resolve, reject) => {
        const asked = tx.objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const [drafts, rows, inbox, packs] = await Promise.all([
      all<Draft>('drafts'),
      all<{ record: Statement }>('statements'),
      all<{ id: string; needs: string }>('inbox'),
      all<{ kind: string; records: Statement[] }>('packs'),
    ]);
    db.close();
    const packed = packs.flatMap((pack) => (pack.kind === 'statements' ? pack.records : []));
    return { badge, drafts, statements: [...rows.map((row) => row.record), ...packed], inbox };
  });
}

/** Puts drafts into the database, as a worker leaves them that is stopped right after its first write. */
export function leaveDrafts(page: Page, drafts: Draft[]): Promise<void> {
  return page.evaluate(
    (left) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('gcm-scorecard');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const tx = asked.result.transaction('drafts', 'readwrite');
          for (const draft of left) tx.objectStore('drafts').put(draft);
          tx.oncomplete = () => {
            asked.result.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    drafts,
  );
}

/** The words of a kept statement or draft. */
export const wordsOf = (it: Draft | Statement): string =>
  'quote' in it ? it.quote.exact : (it.passage?.quote.exact ?? it.menu?.selectionText ?? it.form.quote ?? '').trim();
