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
  /** How loud each feature speaks at most: base64 of bytes, one a feature. */
  loudness: string;
  /** What each feature says for each class, in sevenths of its loudness: base64, a row a feature, two classes a byte. */
  weights: string;
  /** What one step of a rarity and of a loudness is worth. */
  rarityStep: number;
  loudnessStep: number;
}

/** What a model makes of a text. */
export interface Scores {
  /** Of each class, its share: all together 1. */
  shares: Float64Array;
  /** How much a feature of the text spoke for a class. */
  voteOf(feature: Feature, classAt: number): number;
}

/** The most a packed weight can be, of its feature's loudness. */
export const LOUDEST = 7;

/** A model that is ready to read. */
export type LinearModel = ReturnType<typeof openModel>;

/** Unpacks a model. */
export function openModel(packed: PackedModel) {
  const bytes = bytesOf(packed.hashes);
  const hashes = new Uint32Array(bytes.buffer, 0, bytes.length / 4);
  const rarity = bytesOf(packed.rarity);
  const loudness = bytesOf(packed.loudness);
  const weights = halvesOf(bytesOf(packed.weights), packed.classes.length);
  const rowOf = new Map<number, number>();
  for (const [row, hash] of hashes.entries()) rowOf.set(hash, row);
  const { classes, bias, rarityStep, loudnessStep } = packed;
  const width = classes.length;

  const stepOf = (row: number) => ((loudness[row] as number) * loudnessStep) / LOUDEST;

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
      const part = ((rarity[row] as number) / length) * stepOf(row);
      for (let at = 0; at < width; at += 1) {
        scores[at] = (scores[at] as number) + part * (weights[row * width + at] as number);
      }
    }
    return {
      shares: sharesOf(scores),
      voteOf({ hash }, classAt) {
        const row = rowOf.get(hash);
        if (row === undefined) return 0;
        return (weights[row * width + classAt] as number) * stepOf(row) * (rarity[row] as number) * rarityStep;
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

function halvesOf(bytes: Uint8Array, width: number): Int8Array {
  const stride = Math.ceil(width / 2);
  const halves = new Int8Array((bytes.length / stride) * width);
  for (let row = 0; row < bytes.length / stride; row += 1) {
    for (let at = 0; at < width; at += 1) {
      const byte = bytes[row * stride + (at >> 1)] as number;
      halves[row * width + at] = ((at % 2 ? byte >> 4 : byte) & 15) - LOUDEST;
    }
  }
  return halves;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
