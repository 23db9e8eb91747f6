import type { Records } from '@/lib/scorecard/records';
import { makeId } from '@/lib/text/id';
import type { Writing } from './database';

/** Ties each new capture of this device to the one before it, in the transaction that keeps it. */
export async function linkCaptures(tx: Writing, change: Records): Promise<Records> {
  const meta = tx.objectStore('meta');
  const row = await meta.get('chain');
  const head = row?.key === 'chain' ? row.value : null;
  let last = head;
  const statements = change.statements.map((statement) => ({
    ...statement,
    captures: statement.captures.map((capture) => {
      if (capture.chainHash !== null) return capture;
      const linked = { ...capture, prevHash: last };
      linked.chainHash = makeId(last ?? '', statement.id, capture.quoteHash, capture.at);
      last = linked.chainHash;
      return linked;
    }),
  }));
  if (last !== null && last !== head) await meta.put({ key: 'chain', value: last });
  return { ...change, statements };
}
