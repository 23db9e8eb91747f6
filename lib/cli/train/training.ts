import type { Feature } from '@/lib/clip/learned/features';

/** A text of known class. */
export interface Example {
  text: string;
  /** Place of its class in the list of classes. */
  classAt: number;
  /** How much it counts: 1 for a sentence, less for a phrase. */
  weight: number;
}

/** How a model is made. */
export interface Training {
  classes: (string | number)[];
  featuresOf(text: string): Feature[];
  /** How much a rare feature counts more than a common one: 1 by the logarithm, 0 not at all. */
  rarityPower: number;
  /** How many features the packed model keeps. */
  kept: number;
  epochs: number;
  rate: number;
  /** Share of an example's features that each step leaves out, so that no word is leaned on alone. */
  dropout: number;
  /** How many models are learned, by other chances, and averaged. */
  rounds: number;
  /** Share of each example that is given to the other classes, against overconfidence. */
  smoothing: number;
}
