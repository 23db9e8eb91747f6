import { isOffTheRecord } from './attribution';
import type { By } from './fields';
import { mergeRecords } from './merge';
import type { Authored } from './order';
import { publicForm } from './public-form';
import { emptyRecords, type Kind, kinds, type Records } from './records';
import { sameValue } from './same-value';
import { newestWords, settle } from './settle';
import type { Statement } from './statement';

/** What merging does with a record: theirs is new here, the same, replaces or adds to mine, is outdated, disagrees, is refused under an attribution rule; or takes one of mine away. */
export const outcomes = ['new', 'same', 'newer', 'older', 'conflicting', 'refused', 'removed'] as const;

export type Outcome = (typeof outcomes)[number];

/** A record named in a preview. */
export interface Met {
  id: string;
  kind: Kind;
  /** Where it stands in their file (of `removed`: among mine), such as `filings[3]`. */
  place: string;
}

/** What a merge would do, before it is done. */
export interface Comparison {
  counts: Record<Kind, Record<Outcome, number>>;
  /** The first 200 records of each outcome. */
  lists: Record<Outcome, Met[]>;
  /** Organisations of the people in their file, in alphabetical order. */
  organisations: string[];
}

type AnyRecord = Records[Kind][number];

/** A list longer than this is cut in a preview; the counts are of all. */
export const LONGEST_LIST = 200;

/** Looks at another scorecard beside mine: what merging it would bring, replace and refuse. */
export function compareRecords(mine: Records, theirs: Records): Comparison {
  const comparison = nothingYet();
  const own = mergeRecords(mine, emptyRecords());
  const merged = mergeRecords(mine, theirs);
  const hidden = new Set([...merged.statements, ...theirs.statements].filter(isOffTheRecord).map((it) => it.id));
  for (const kind of kinds) {
    const [before, after] = [byKey(own[kind]), byKey(merged[kind])];
    const note = (record: AnyRecord, index: number, outcome: Outcome) => {
      comparison.counts[kind][outcome] += 1;
      const list = comparison.lists[outcome];
      if (list.length < LONGEST_LIST) list.push({ id: record.id, kind, place: `${kind}[${index}]` });
    };
    theirs[kind].forEach((record: AnyRecord, index) => {
      const key = keyOf(record);
      note(record, index, outcomeOf(record, before.get(key), after.get(key), hidden));
    });
    own[kind].forEach((record: AnyRecord, index) => {
      if (!after.has(keyOf(record))) note(record, index, 'removed');
    });
  }
  return { ...comparison, organisations: organisationsOf(theirs) };
}

function outcomeOf(theirs: AnyRecord, mine?: AnyRecord, merged?: AnyRecord, hidden?: ReadonlySet<string>): Outcome {
  if ('statementId' in theirs && hidden?.has(theirs.statementId)) return 'refused';
  if (merged === undefined) return 'older';
  if (mine === undefined) return 'new';
  if ('quote' in theirs) return outcomeOfStatement(theirs, mine as Statement, merged as Statement);
  if (sameValue(mine, theirs)) return 'same';
  if (Date.parse((mine as Authored).at) === Date.parse(theirs.at)) return 'conflicting';
  return sameValue(mine, merged) ? 'older' : 'newer';
}

// An export strikes the names that I know, so copies are compared as files show them.
function outcomeOfStatement(theirs: Statement, mine: Statement, merged: Statement): Outcome {
  if (sameValue(publicForm(settle(theirs)), publicForm(mine))) return 'same';
  if (sameValue(mine, merged)) return 'older';
  return disagree(mine, settle(theirs)) ? 'conflicting' : 'newer';
}

function disagree(mine: Statement, theirs: Statement): boolean {
  const others = newestWords(theirs.history);
  return [...newestWords(mine.history)].some(([field, own]) => {
    const other = others.get(field);
    return other !== undefined && other.by.id !== own.by.id && !sameValue(other.to, own.to);
  });
}

const keyOf = (record: AnyRecord): string => ('by' in record ? `${record.id} ${record.by.id}` : record.id);

const byKey = (list: readonly AnyRecord[]): Map<string, AnyRecord> => new Map(list.map((it) => [keyOf(it), it]));

function organisationsOf(theirs: Records): string[] {
  const names = new Set<string>();
  const add = ({ organisation }: By) => names.add(organisation);
  for (const statement of theirs.statements) for (const it of [...statement.captures, ...statement.history]) add(it.by);
  for (const kind of kinds) if (kind !== 'statements') for (const it of theirs[kind]) add(it.by);
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b));
}

const nothingYet = (): Omit<Comparison, 'organisations'> => ({
  counts: Object.fromEntries(kinds.map((kind) => [kind, perOutcome(() => 0)])) as Comparison['counts'],
  lists: perOutcome((): Met[] => []),
});

const perOutcome = <T>(make: () => T): Record<Outcome, T> =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, make()])) as Record<Outcome, T>;
