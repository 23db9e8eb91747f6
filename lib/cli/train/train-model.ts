import type { PackedModel } from '@/lib/clip/learned/linear-model';
import { type Fitted, learn } from './learn';
import type { Example, Training } from './training';
import { strongest, type Vocabulary, vocabularyOf } from './vocabulary';

/** Trains a classifier (multinomial logistic regression, AdaGrad) on examples, keeps its strongest features, trains it on these again, and packs it. */
export function trainModel(examples: readonly Example[], training: Training): PackedModel {
  const all = vocabularyOf(examples, training);
  const first = learn(examples, all, training);
  const chosen = strongest(first.weights, all, training);
  const second = learn(examples, chosen, training);
  return pack(second, chosen, training);
}

function pack({ weights, bias }: Fitted, { hashes, rarity }: Vocabulary, { classes }: Training): PackedModel {
  const rarityStep = Math.max(...rarity) / 255;
  const weightStep = weights.reduce((most, it) => Math.max(most, Math.abs(it)), 0) / 127;
  return {
    classes,
    bias: [...bias].map((it) => Math.round(it * 1_000) / 1_000),
    hashes: Buffer.from(hashes.buffer).toString('base64'),
    rarity: Buffer.from(Uint8Array.from(rarity, (it) => Math.round(it / rarityStep))).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights, (it) => Math.round(it / weightStep)).buffer).toString('base64'),
    rarityStep,
    weightStep,
  };
}
