import { type Kind, kinds, type Records } from '@/lib/scorecard/records';
import { notBefore } from '@/lib/scorecard/registers';
import { sameValue } from '@/lib/scorecard/same-value';
import type { AnyRecord } from './row';

type Single = Exclude<Kind, 'statements'>;

/** A person's own change, stamped later than what it replaces even where the clock was set back. */
export function restamp(change: Records, kept: Records): Records {
  const stamped = { ...change };
  for (const kind of kinds) {
    if (kind === 'statements') continue;
    (stamped[kind] as AnyRecord[]) = change[kind].map((record) => {
      // What is there already is no change, whoever made it.
      if ((kept[kind] as AnyRecord[]).some((it) => it.id === record.id && sameValue(it, record))) return record;
      const earlier = [
        ...(kept[kind] as Records[Single][number][]).filter((it) => it.id === record.id).map((it) => it.at),
        ...kept.tombstones.filter((it) => it.recordId === record.id && it.by.id === record.by.id).map((it) => it.at),
        ...(kind === 'tombstones' && 'recordId' in record ? marksOf(record.recordId, record.by.id, kept) : []),
      ];
      return { ...record, at: notBefore(record.at, earlier) };
    });
  }
  stamped.statements = change.statements.map((statement) => {
    const was = kept.statements.find((it) => it.id === statement.id);
    const known = new Set([...(was?.captures ?? []), ...(was?.history ?? [])].map((it) => it.at));
    const stones = kept.tombstones.filter((it) => it.recordId === statement.id);
    const after = <T extends { at: string; by: { id: string } }>(entry: T): T => {
      const own = stones.filter((stone) => stone.by.id === entry.by.id).map((stone) => stone.at);
      return known.has(entry.at) ? entry : { ...entry, at: notBefore(entry.at, own) };
    };
    return { ...statement, captures: statement.captures.map(after), history: statement.history.map(after) };
  });
  return stamped;
}

// A tombstone hides what its author made up to then, so it must not be older than any of it.
function marksOf(recordId: string, author: string, kept: Records): string[] {
  const statement = kept.statements.find((it) => it.id === recordId);
  const entries = statement ? [...statement.captures, ...statement.history] : [];
  const filings = kept.filings.filter((it) => it.id === recordId);
  return [...entries, ...filings].filter((it) => it.by.id === author).map((it) => it.at);
}
