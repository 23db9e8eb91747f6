import type { Example, Training } from './training';

/** The features that a model may weigh, a row each. */
export interface Vocabulary {
  /** The row of each hash. */
  rowOf: Map<number, number>;
  /** Ascending. */
  hashes: Uint32Array;
  /** How rare each is among the examples, as a logarithm. */
  rarity: Float64Array;
  /** In how many examples each stands. */
  uses: Float64Array;
}

/** All features that stand in two examples or more. */
export function vocabularyOf(examples: readonly Example[], { featuresOf, rarityPower }: Training): Vocabulary {
  const seen = new Map<number, number>();
  for (const { text } of examples) {
    for (const hash of new Set(featuresOf(text).map((it) => it.hash))) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const hashes = Uint32Array.from([...seen.keys()].filter((hash) => (seen.get(hash) ?? 0) > 1)).sort();
  const uses = Float64Array.from(hashes, (hash) => seen.get(hash) ?? 0);
  const rarity = uses.map((count) => Math.log(1 + examples.length / count) ** rarityPower);
  return withRows(hashes, rarity, uses);
}

const withRows = (hashes: Uint32Array, rarity: Float64Array, uses: Float64Array): Vocabulary => ({
  hashes,
  rarity,
  uses,
  rowOf: new Map([...hashes].map((hash, row) => [hash, row])),
});

/** Of the features of a first model, those that tell most. */
export function strongest(weights: Float64Array, words: Vocabulary, { classes, kept }: Training): Vocabulary {
  const width = classes.length;
  const strength = (row: number): number => {
    const own = weights.subarray(row * width, (row + 1) * width);
    const middle = own.reduce((a, b) => a + b, 0) / width;
    const spread = Math.sqrt(own.reduce((sum, it) => sum + (it - middle) ** 2, 0));
    return spread * (words.rarity[row] ?? 0) * Math.sqrt(words.uses[row] ?? 0);
  };
  const rows = [...words.hashes.keys()]
    .map((row) => ({ row, strength: strength(row) }))
    .sort((a, b) => b.strength - a.strength || a.row - b.row)
    .slice(0, kept)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const of = (numbers: Float64Array) => Float64Array.from(rows, (row) => numbers[row] ?? 0);
  return withRows(
    Uint32Array.from(rows, (row) => words.hashes[row] ?? 0),
    of(words.rarity),
    of(words.uses),
  );
}
