import type { Guess, Recognition } from '@/lib/clip/recognise/recognition';

/** A guess; sure unless a test says otherwise. */
export const guess = <Value>(value: Value, because = `the words for ${value}`, confidence = 0.9): Guess<Value> => ({
  value,
  because,
  confidence,
});

/** What a recogniser found; nothing but what a test says. */
export const recognised = (found: Partial<Recognition> = {}): Recognition => ({
  speaker: null,
  role: null,
  organisation: null,
  speaksFor: null,
  country: null,
  onBehalfOf: null,
  group: null,
  date: null,
  objectives: [],
  targets: [],
  stance: null,
  ...found,
});
