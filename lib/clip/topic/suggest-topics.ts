import { type Calibration, calibrated } from '@/lib/clip/learned/calibrate';
import { type Feature, topicFeatures } from '@/lib/clip/learned/features';
import { matchedWords } from '@/lib/clip/learned/matched-words';
import { targetModel, topicModel } from '@/lib/clip/learned/models';
import type { Heard } from '@/lib/clip/recognise/heard';
import type { Guess, Recognition } from '@/lib/clip/recognise/recognition';
import { targets } from '@/lib/compact/targets';

/** What a text is about, best first; and whether it is mere procedure: thanks, the order of speakers, the course of the day. */
export interface Topics extends Pick<Recognition, 'objectives' | 'targets'> {
  isProcedure: boolean;
}

const CONTEXT = 300;
// How much the words before and the headings say of what the quote is about, as against its own words.
const BEFORE_COUNTS = 0.25;
const HEADINGS_COUNT = 0.15;
const MOST_OBJECTIVES = 5;
const MOST_TARGETS = 3;
const PROCEDURE = 0.6;
const RIGHT: Calibration = [
  [0, 0],
  [0.25, 0.34],
  [0.35, 0.6],
  [0.5, 0.78],
  [0.65, 0.85],
  [0.75, 0.95],
  [1, 0.99],
];

/** Ranks the objectives and targets that the words bear on; what stands before and above them counts a little. */
export function suggestTopics({ quote, before, headings }: Pick<Heard, 'quote' | 'before' | 'headings'>): Topics {
  const model = topicModel();
  const features = topicFeatures(quote);
  const own = model.read(features);
  const mixed = Float64Array.from(own.shares, (share) => Math.log(share + 1e-4));
  lean(mixed, before.slice(-CONTEXT), BEFORE_COUNTS);
  lean(mixed, headings.join(' . '), HEADINGS_COUNT);
  const shares = normal(mixed.map((it) => Math.exp(it)).fill(0, 0, 1));
  const ranked = best(shares, MOST_OBJECTIVES);
  const objectives = ranked.map((at) => ({
    value: model.classes[at] as number,
    confidence: calibrated(shares[at] ?? 0, RIGHT),
    because: matchedWords(quote, own, at),
  }));
  return {
    objectives,
    targets: targetsUnder(quote, features, new Map(ranked.map((at) => [model.classes[at] as number, shares[at] ?? 0]))),
    isProcedure: (own.shares[0] ?? 0) > PROCEDURE,
  };
}

function lean(scores: Float64Array, words: string, count: number): void {
  if (words.trim() === '') return;
  const { shares } = topicModel().read(topicFeatures(words));
  for (const [at, share] of shares.entries()) scores[at] = (scores[at] as number) + count * Math.log(share + 1e-4);
}

// A target is as likely as its words, under objectives as likely as theirs.
function targetsUnder(
  quote: string,
  features: readonly Feature[],
  shareOf: ReadonlyMap<number, number>,
): Guess<string>[] {
  const model = targetModel();
  const read = model.read(features);
  // A target that came after the last training has no class yet: its objective speaks for it.
  const classAt = new Map(model.classes.map((id, at) => [id, at]));
  const shares = normal(
    Float64Array.from(targets, (target) => {
      const under = Math.max(...target.objectives.map((it, nth) => (shareOf.get(it) ?? 0) * (nth === 0 ? 1 : 0.5)));
      return under * ((read.shares[classAt.get(target.id) ?? -1] ?? 0) + 0.01);
    }),
  );
  return best(shares, MOST_TARGETS).map((at) => {
    const id = targets[at]?.id ?? '';
    const learned = classAt.get(id);
    const because = learned === undefined ? '' : matchedWords(quote, read, learned);
    return { value: id, confidence: rounded(shares[at]), because };
  });
}

function normal(shares: Float64Array): Float64Array {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  return shares.map((share) => share / sum);
}

const best = (shares: Float64Array, most: number): number[] =>
  [...shares.keys()]
    .filter((at) => (shares[at] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, most);

const rounded = (share = 0): number => Math.round(share * 1_000) / 1_000;
