import type { Example, Training } from './training';
import type { Vocabulary } from './vocabulary';

interface Weighed {
  rows: Int32Array;
  values: Float64Array;
  classAt: number;
  weight: number;
}

/** What was learned: a row of weights a feature, a column a class. */
export interface Fitted {
  /** Row by row. */
  weights: Float64Array;
  /** What each class has before a word is read. */
  bias: Float64Array;
}

const KEEP_AWAY = 1e-5;

/** Learns weights from examples, several times over, and gives their average. */
export function learn(examples: readonly Example[], words: Vocabulary, training: Training): Fitted {
  const weighed = examples.map((example) => weigh(example, words, training.featuresOf));
  const rounds = Array.from({ length: training.rounds }, (_, seed) => learnOnce(weighed, words, training, seed + 1));
  const mean = (numbers: Float64Array[]) =>
    (numbers[0] as Float64Array).map(
      (_, at) => numbers.reduce((sum, it) => sum + (it[at] as number), 0) / numbers.length,
    );
  return { weights: mean(rounds.map((it) => it.weights)), bias: mean(rounds.map((it) => it.bias)) };
}

// Multinomial logistic regression by stochastic steps.
function learnOnce(examples: readonly Weighed[], words: Vocabulary, training: Training, seed: number): Fitted {
  const { classes, epochs, rate, smoothing, dropout } = training;
  const width = classes.length;
  const [own, bias] = [slopes(words.hashes.length * width), slopes(width)];
  const order = examples.map((_, at) => at);
  const random = chance(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(examples[at] as Weighed);
  }
  return { weights: own.values, bias: bias.values };

  function step({ rows, values, classAt, weight }: Weighed): void {
    const heard = [...rows.keys()].filter(() => random() >= dropout);
    const scores = Float64Array.from(bias.values);
    for (const nth of heard) {
      const from = (rows[nth] as number) * width;
      const value = values[nth] as number;
      for (let at = 0; at < width; at += 1)
        scores[at] = (scores[at] as number) + (own.values[from + at] as number) * value;
    }
    const errors = softmax(scores).map(
      (share, at) => (share - (at === classAt ? 1 - smoothing : smoothing / (width - 1))) * weight,
    );
    bias.move(0, errors, 1, rate);
    for (const nth of heard) own.move((rows[nth] as number) * width, errors, values[nth] as number, rate);
  }
}

function weigh(
  { text, classAt, weight }: Example,
  { rowOf, rarity }: Vocabulary,
  featuresOf: Training['featuresOf'],
): Weighed {
  const rows = [...new Set(featuresOf(text).map(({ hash }) => rowOf.get(hash)))].filter((row) => row !== undefined);
  const length = Math.hypot(...rows.map((row) => rarity[row] ?? 0)) || 1;
  return {
    rows: Int32Array.from(rows),
    values: Float64Array.from(rows, (row) => (rarity[row] ?? 0) / length),
    classAt,
    weight,
  };
}

/** Numbers that are learned step by step, each the more slowly the further it has moved (AdaGrad). */
function slopes(length: number) {
  const values = new Float64Array(length);
  const moved = new Float64Array(length).fill(1e-3);
  return {
    values,
    move(from: number, errors: Float64Array, value: number, rate: number): void {
      for (let at = 0; at < errors.length; at += 1) {
        const slope = (errors[at] as number) * value + KEEP_AWAY * (values[from + at] as number);
        const sum = (moved[from + at] as number) + slope * slope;
        moved[from + at] = sum;
        values[from + at] = (values[from + at] as number) - (rate * slope) / Math.sqrt(sum);
      }
    },
  };
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp((scores[at] as number) - most);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum;
  return scores;
}

// The same chance each time, so that the same texts give the same model.
function chance(from: number): () => number {
  let seed = from;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
