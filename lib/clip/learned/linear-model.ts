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
  /** What one step of loudness is worth; rarities are only compared. */
  loudnessStep: number;
}

/** What a model makes of a text. */
export interface Scores {
  /** Of each class, its share: all together 1. */
  shares: Float64Array;
  /** The places of the text that spoke for a class more than for the others, with how much more. */
  votesFor(classAt: number): (Pick<Feature, 'start' | 'end'> & { vote: number })[];
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
  const middles = middlesOf(weights, packed.classes.length);
  const rowOf = new Map<number, number>();
  for (let row = 0; row < hashes.length; row += 1) rowOf.set(hashes[row] as number, row);
  const { classes, bias, loudnessStep } = packed;
  const width = classes.length;

  const stepOf = (row: number) => ((loudness[row] as number) * loudnessStep) / LOUDEST;

  /** Reads a text by its features; each counts once, by how rare it is. */
  function read(features: readonly Feature[]): Scores {
    const known = new Map<number, Feature>();
    for (const feature of features) {
      const row = rowOf.get(feature.hash);
      if (row !== undefined && !known.has(row)) known.set(row, feature);
    }
    let square = 0;
    for (const row of known.keys()) square += (rarity[row] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    const scores = Float64Array.from(bias);
    for (const row of known.keys()) {
      const part = ((rarity[row] as number) / length) * stepOf(row);
      for (let at = 0; at < width; at += 1) {
        scores[at] = (scores[at] as number) + part * (weights[row * width + at] as number);
      }
    }
    const votesFor = (classAt: number) => {
      const votes: ReturnType<Scores['votesFor']> = [];
      for (const [row, { start, end }] of known) {
        const vote = leadOf(row, classAt);
        if (vote > 0 && end > 0) votes.push({ start, end, vote });
      }
      return votes;
    };
    return { shares: sharesOf(scores), votesFor };
  }

  // By how much a feature speaks for a class rather than for the middle one.
  function leadOf(row: number, classAt: number): number {
    const lead = (weights[row * width + classAt] as number) - (middles[row] as number);
    return lead * stepOf(row) * (rarity[row] as number);
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

function middlesOf(weights: Int8Array, width: number): Float32Array {
  const middles = new Float32Array(weights.length / width);
  for (let at = 0; at < weights.length; at += 1) {
    const row = Math.floor(at / width);
    middles[row] = (middles[row] as number) + (weights[at] as number) / width;
  }
  return middles;
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
