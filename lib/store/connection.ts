import type { Database } from './database';
import { type OpenProblem, openDatabase } from './open';

/** The database could not be opened; says why. */
export class StoreClosed extends Error {
  constructor(readonly problem: OpenProblem) {
    super(problem);
    this.name = 'StoreClosed';
  }
}

/** One connection of one page: opened when first wanted, and again after another page's upgrade closed it. */
export function connect(name: string) {
  let opening: Promise<Database> | null = null;
  const forget = () => {
    opening = null;
  };
  return {
    open(): Promise<Database> {
      opening ??= openDatabase(forget, name).then((opened) => {
        if (opened.ok) return opened.db;
        forget();
        throw new StoreClosed(opened.problem);
      });
      return opening;
    },
    close() {
      void opening?.then((db) => db.close(), forget);
      forget();
    },
  };
}
