import type { Group } from '@/lib/compact/bodies';

/** One guess, with how sure it is and the words that gave it away. */
export interface Guess<Value> {
  value: Value;
  /** 0 to 1: the share of such guesses that proved right. */
  confidence: number;
  /** The matched words, as they stand on the page. */
  because: string;
}

/** Stances that words can suggest; a contradiction names another statement, which only a person can. */
export type SuggestedStance = 'promise' | 'progress' | 'setback' | 'position';

/** Who speaks, and for whom; each part is null where the words do not tell. */
export interface VoiceGuess {
  /** Name of the person. */
  speaker: Guess<string> | null;
  role: Guess<string> | null;
  /** The organisation for which the person speaks, by its id's name or as written; null for States. */
  organisation: Guess<string> | null;
  /** The State for which the speaker speaks (ISO alpha-2). */
  speaksFor: Guess<string> | null;
  /** Whose commitment or position it is (ISO alpha-2): not the speaker's nationality, not a country merely mentioned. */
  country: Guess<string> | null;
  /** The group of States spoken for, as its English name: African Group. */
  onBehalfOf: Guess<string> | null;
  /** Whose voice it is. */
  group: Guess<Group> | null;
}

/** What a statement's words suggest. */
export interface Recognition extends VoiceGuess {
  /** When it was said: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: Guess<string> | null;
  /** The likeliest objectives, best first. */
  objectives: Guess<number>[];
  /** The likeliest targets (ids), best first. */
  targets: Guess<string>[];
  stance: Guess<SuggestedStance> | null;
}
