import { LOUDEST, type PackedModel } from '@/lib/clip/learned/linear-model';
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
  const width = classes.length;
  const rows = Array.from(hashes, (_, row) => weights.subarray(row * width, (row + 1) * width));
  const loudest = rows.map((row) => row.reduce((most, it) => Math.max(most, Math.abs(it)), 0));
  const rarityStep = Math.max(...rarity) / 255;
  const loudnessStep = Math.max(...loudest) / 255;
  return {
    classes,
    bias: [...bias].map((it) => Math.round(it * 1_000) / 1_000),
    hashes: base64(hashes),
    rarity: base64(Uint8Array.from(rarity, (it) => Math.round(it / rarityStep))),
    loudness: base64(Uint8Array.from(loudest, (it) => Math.round(it / loudnessStep))),
    weights: base64(Uint8Array.from(rows.flatMap((row, at) => halves(row, loudest[at] || 1)))),
    loudnessStep,
  };
}

// Two weights a byte, each in sevenths of the row's loudest.
function halves(row: Float64Array, loudest: number): number[] {
  const steps = [...row].map((it) => Math.round((it / loudest) * LOUDEST) + LOUDEST);
  return Array.from(
    { length: Math.ceil(steps.length / 2) },
    (_, at) => (steps[2 * at] ?? 0) | ((steps[2 * at + 1] ?? 0) << 4),
  );
}

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');
