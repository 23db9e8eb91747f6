import type { Feature } from './features';

/** A model as its file holds it: small, and made by `npm run train` from the texts beside it. */
export interface PackedModel {
  /** What it tells apart. */
  classes: (string | number)[];
  /** How likely each class is before a word is read, as a logarithm. */
  bias: number[];
  /** The hashes of the features it knows, ascending: base64 of 32-bit integers, little end first. */
  hashes: string;
  /** How much a feature counts, as against the others of its text: base64 of bytes, one a feature. */
  rarity: string;
  /** What each feature says for each class: base64 of signed bytes, a row a feature. */
  weights: string;
  /** What one step of a rarity and of a weight is worth. */
  rarityStep: number;
  weightStep: number;
}

/** What a model makes of a text. */
export interface Scores {
  /** Of each class, its share: all together 1. */
  shares: Float64Array;
  /** How much a feature of the text spoke for a class. */
  voteOf(feature: Feature, classAt: number): number;
}

/** A model that is ready to read. */
export type LinearModel = ReturnType<typeof openModel>;

/** Unpacks a model. */
export function openModel(packed: PackedModel) {
  const bytes = bytesOf(packed.hashes);
  const hashes = new Uint32Array(bytes.buffer, 0, bytes.length / 4);
  const rarity = bytesOf(packed.rarity);
  const weights = new Int8Array(bytesOf(packed.weights).buffer);
  const rowOf = new Map<number, number>();
  for (const [row, hash] of hashes.entries()) rowOf.set(hash, row);
  const { classes, bias, rarityStep, weightStep } = packed;
  const width = classes.length;

  /** Reads a text by its features; each counts once, by how rare it is. */
  function read(features: readonly Feature[]): Scores {
    const rows = new Set<number>();
    for (const { hash } of features) {
      const row = rowOf.get(hash);
      if (row !== undefined) rows.add(row);
    }
    let square = 0;
    for (const row of rows) square += (rarity[row] as number) ** 2;
    // Rarities are steps, and so is their length: the step falls away.
    const length = Math.sqrt(square) || 1;
    const scores = Float64Array.from(bias);
    for (const row of rows) {
      const part = ((rarity[row] as number) / length) * weightStep;
      for (let at = 0; at < width; at += 1)
        scores[at] = (scores[at] as number) + part * (weights[row * width + at] as number);
    }
    return {
      shares: sharesOf(scores),
      voteOf({ hash }, classAt) {
        const row = rowOf.get(hash);
        return row === undefined
          ? 0
          : (weights[row * width + classAt] as number) * (rarity[row] as number) * rarityStep;
      },
    };
  }

  return { classes, read };
}

/** Scores as shares of one. */
export function sharesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
