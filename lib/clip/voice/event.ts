import type { KnownPeople } from './known-people';
import type { Mention } from './mention';
import type { Voice } from './voice';

/** A change of voice within a sentence. */
export interface Event {
  /** Where it takes effect. */
  start: number;
  /** Who speaks from there; 'current' for whoever spoke before. */
  voice: Voice | null | 'current';
  /** Where it ends before its sentence does; 0 for not at all. */
  after: number;
}

/** What is known when a sentence begins. */
export interface Situation {
  /** Who speaks. */
  current: Voice | null;
  /** Whom the page has introduced. */
  people: KnownPeople;
  /** Whether States in capitals speak. */
  isBulletin: boolean;
  /** Whether it is an entry of a live blog, told in the present. */
  isLive: boolean;
  /** A name that stood alone at the end of the sentence before. */
  lonely: Mention | null;
}
