import type { Group } from '@/lib/compact/bodies';
import type { Guess, VoiceGuess } from '../recognise/recognition';

/** Somebody who has, or may have, the floor. */
export interface Voice {
  /** The person's name without titles; null for a delegation or an office. */
  name: string | null;
  /** Their office, as written. */
  role: string | null;
  /** Their organisation; null for States. */
  organisation: string | null;
  /** The State for which they speak. */
  country: string | null;
  /** The group of States for which they speak. */
  onBehalfOf: string | null;
  /** Whose voice it is. */
  group: Group | null;
  /** The words that tell, as on the page. */
  because: string;
  /** How sure it is where it is introduced, 0 to 1. */
  sure: number;
}

/** Nobody to whom words can be attributed, and nothing known yet. */
export const noVoice: Voice = {
  name: null,
  role: null,
  organisation: null,
  country: null,
  onBehalfOf: null,
  group: null,
  because: '',
  sure: 0,
};

/** Whether two voices may be one: no part of one contradicts the other's. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.name && b.name) return lastWord(a.name) === lastWord(b.name);
  return a.country === b.country && a.organisation === b.organisation && a.onBehalfOf === b.onBehalfOf;
}

const lastWord = (name: string): string => (name.split(/[\s-]+/).at(-1) ?? '').toLowerCase();

/** A voice as a suggestion, some way from where it was introduced. */
export function toGuess(voice: Voice | null, nearness: number): VoiceGuess {
  const { name, role, organisation, country, onBehalfOf, group, because, sure } = voice ?? noVoice;
  const confidence = Math.round(Math.max(0.05, Math.min(0.99, sure * nearness)) * 100) / 100;
  const guess = <Value>(value: Value | null): Guess<Value> | null =>
    value === null ? null : { value, confidence, because };
  return {
    speaker: guess(name),
    role: guess(role),
    organisation: guess(organisation),
    speaksFor: guess(country),
    // Said for a group of States, it is the group's position.
    country: guess(onBehalfOf ? null : country),
    onBehalfOf: guess(onBehalfOf),
    group: guess(group),
  };
}
