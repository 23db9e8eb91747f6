import { isStrictRule, withoutAttribution } from './attribution';
import { compareChanges, compareMoments, compareTexts, greater } from './order';
import { isRegisterField, type RegisterField, readRegister, rememberOrigins, writeRegister } from './registers';
import { sameValue } from './same-value';
import { setUnion } from './set-union';
import type { Change, Statement } from './statement';

type Key = Statement['source']['keys'][number];

/** The statement in the one form that all who know the same of it agree on: fields read from history, sets in order. */
export const settle = (statement: Statement): Statement =>
  withoutAttribution(readFields(uniteSets(rememberOrigins(statement))));

/** The statement with its captures, checks, keys and history as sets, and those of another copy added. */
export function uniteSets(statement: Statement, other: Statement | null = null): Statement {
  const { source } = statement;
  const captures = setUnion(statement.captures, other?.captures ?? [], compareMoments, 1_000);
  const checks = setUnion(statement.checks, other?.checks ?? [], compareMoments, 1_000);
  const history = setUnion(statement.history, other?.history ?? [], compareChanges, 5_000);
  const keys = setUnion(source.keys, other?.source.keys ?? [], compareKeys, 50);
  const same =
    captures === statement.captures &&
    checks === statement.checks &&
    history === statement.history &&
    keys === source.keys;
  return same ? statement : { ...statement, captures, checks, history, source: { ...source, keys } };
}

/** The word on each field that shows: the newest; of attribution rules the strictest, for what was off the record stays so. */
export function newestWords(history: readonly Change[]): Map<RegisterField, Change> {
  const newest = new Map<RegisterField, Change>();
  for (const entry of history) {
    const { field } = entry;
    if (!isRegisterField(field)) continue;
    const other = newest.get(field);
    newest.set(field, other ? greater(other, entry, compareEntries) : entry);
  }
  return newest;
}

const readFields = (statement: Statement): Statement =>
  [...newestWords(statement.history)].reduce(
    (read, [field, { to }]) => (sameValue(to, readRegister(read, field)) ? read : writeRegister(read, field, to)),
    statement,
  );

const compareEntries = (a: Change, b: Change): number =>
  (a.field === 'doNotAttribute' ? strictness(a) - strictness(b) : 0) || compareMoments(a, b);

const strictness = ({ to }: Change): number => (to === null ? 0 : isStrictRule(String(to)) ? 2 : 1);

const compareKeys = (a: Key, b: Key): number => compareTexts(a.kind, b.kind) || compareTexts(a.value, b.value);
