import type { Memory } from './memory';
import type { Mention } from './mention';
import type { Voice } from './voice';

/** Where the reading of a report stands. */
export interface Now {
  /** Who has the floor. */
  current: Voice | null;
  /** Number of their turn. */
  turn: number;
  /** Turns so far. */
  turns: number;
  /** Sentences since anything told of the speaker. */
  age: number;
  /** Persons introduced. */
  memory: Memory;
  /** The body or State that was named last: "its representative". */
  owner: Voice | null;
  /** Where the last sentence began. */
  last: number;
  /** A name at the end of the last sentence. */
  lonely: Mention | null;
  /** Where the live blog's entry began. */
  entry: number;
  /** Whether a quotation is open. */
  inQuotes: boolean;
}

/** Before the first sentence. */
export const nothingYet: Omit<Now, 'memory'> = {
  current: null,
  turn: 0,
  turns: 0,
  age: 0,
  owner: null,
  last: 0,
  lonely: null,
  entry: 0,
  inQuotes: false,
};
