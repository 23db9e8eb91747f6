import { isOffTheRecord } from './attribution';
import { Graves } from './graves';
import { mergeStatements } from './merge-statement';
import { type Authored, compareMoments, compareRecordIds, greater, inOrder } from './order';
import { withoutExpected } from './public-meetings';
import type { Records } from './records';
import { settle } from './settle';
import type { Statement } from './statement';

/**
 * All that two scorecards know, as one. A+B, B+A and A+B+A are the same bytes.
 *
 * What its author took back is gone, and so is a filing that names a country on an off-the-record statement.
 * Reviews of what is gone stay: they come to life again with it. What is gone is not remembered: where two copies of a
 * statement differ in their surroundings and one is taken back, the order of three merges may decide whose surroundings
 * stay; captures, histories, fields and filings are the same in any order.
 */
export function mergeRecords(a: Records, b: Records): Records {
  const tombstones = newest(a.tombstones, b.tombstones);
  const graves = new Graves(tombstones);
  const alive = <T extends Authored>(mine: T[], theirs: T[]): T[] =>
    newest(mine, theirs).filter((record) => !graves.buries(record.id, record));
  const copies = [...a.statements, ...b.statements].map((copy) => left(settle(copy), graves));
  const kept = mergeCopies(copies.filter((copy) => standsAlone(copy, graves)));
  const filings = alive(a.filings, b.filings).filter(({ statementId }) => !isHidden(kept.get(statementId)));
  const orphans = mergeCopies(heldByFilings(copies, kept, new Set(filings.map((it) => it.statementId))));
  return {
    statements: inOrder([...kept.values(), ...orphans.values()], compareRecordIds),
    filings,
    reviews: alive(a.reviews, b.reviews),
    replies: alive(a.replies, b.replies),
    decisions: alive(a.decisions, b.decisions),
    meetings: alive(a.meetings.map(withoutExpected), b.meetings.map(withoutExpected)),
    tombstones,
  };
}

/** Of each person's record the newest, in the order of a file. */
function newest<T extends Authored>(a: T[], b: T[]): T[] {
  const byKey = new Map<string, T>();
  for (const record of [...a, ...b]) {
    const key = `${record.id} ${record.by.id}`;
    const other = byKey.get(key);
    byKey.set(key, other ? greater(other, record, compareMoments) : record);
  }
  return inOrder([...byKey.values()], compareRecordIds);
}

function left(copy: Statement, graves: Graves): Statement {
  const rest = graves.without(copy);
  return rest === copy ? copy : settle(rest);
}

function mergeCopies(copies: readonly Statement[]): Map<string, Statement> {
  const byId = new Map<string, Statement>();
  for (const copy of copies) {
    const other = byId.get(copy.id);
    byId.set(copy.id, other ? mergeStatements(other, copy) : copy);
  }
  return byId;
}

// A copy of which all was taken back adds nothing to one that stands, or an old file would change what is kept.
const standsAlone = (copy: Statement, graves: Graves): boolean =>
  !graves.holds(copy.id) || copy.captures.length > 0 || copy.history.length > 0;

const heldByFilings = (copies: readonly Statement[], kept: Map<string, Statement>, filed: Set<string>): Statement[] =>
  copies.filter((copy) => !kept.has(copy.id) && filed.has(copy.id));

const isHidden = (statement: Statement | undefined): boolean => statement !== undefined && isOffTheRecord(statement);
