import type { Tombstone } from './judgement';
import type { Authored } from './order';
import { emptyRegister, registerFields, writeRegister } from './registers';
import type { Change, Statement } from './statement';

/** What people took back: until when, per record and author. */
export class Graves {
  #untilOf = new Map<string, Map<string, number>>();

  constructor(tombstones: readonly Tombstone[]) {
    for (const { recordId, by, at } of tombstones) {
      const authors = this.#untilOf.get(recordId) ?? new Map<string, number>();
      this.#untilOf.set(recordId, authors.set(by.id, Math.max(Date.parse(at), authors.get(by.id) ?? -Infinity)));
    }
  }

  /** Whether anybody took something of this record back. */
  holds(recordId: string): boolean {
    return this.#untilOf.has(recordId);
  }

  /** Whether its author took this back, and did not make it again since. */
  buries(recordId: string, { by, at }: Pick<Authored, 'by' | 'at'>): boolean {
    const until = this.#untilOf.get(recordId)?.get(by.id);
    return until !== undefined && Date.parse(at) <= until;
  }

  /** The statement without the captures and words of those who took theirs back. */
  without(statement: Statement): Statement {
    if (!this.holds(statement.id)) return statement;
    const lives = (it: Pick<Authored, 'by' | 'at'>) => !this.buries(statement.id, it);
    const captures = statement.captures.filter(lives);
    const history = statement.history.filter(lives);
    return { ...forget(statement, history), captures, history };
  }
}

// A field whose every word was taken back says nothing again.
function forget(statement: Statement, history: readonly Change[]): Statement {
  const before = new Set(statement.history.map((entry) => entry.field));
  const after = new Set(history.map((entry) => entry.field));
  return registerFields
    .filter((field) => before.has(field) && !after.has(field))
    .reduce((left, field) => writeRegister(left, field, emptyRegister(field)), statement);
}
