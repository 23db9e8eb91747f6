/** Where a fact comes from, so that a monitor can defend it before a delegate. */
export interface Source {
  /** The source as people cite it. */
  cite: string;
  /** Whether the fact was read in that source; false where part of it is from memory. */
  confirmed: boolean;
  /** The fields in our own wording or choice (or, for official titles, translated from memory). */
  ownWording: string[];
}
