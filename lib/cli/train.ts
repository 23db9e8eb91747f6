import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicFeatures } from '@/lib/clip/learned/features';
import { openModel } from '@/lib/clip/learned/linear-model';
import { stanceFeatures } from '@/lib/clip/stance/stance-features';
import { objectives } from '@/lib/compact/objectives';
import { targets } from '@/lib/compact/targets';
import { trainModel } from './train/train-model';
import type { Example, Training } from './train/training';
import { type TrainingSentence, trainingTexts } from './train/training-texts';

const FOLDER = join(import.meta.dirname, '../clip/learned');
const STANCES = ['promise', 'progress', 'setback', 'position'];
const A_PHRASE = 0.5;
const { sentences, phrases } = trainingTexts();

/** `npm run train`: makes the models of recognition anew from our own texts and the official wording, and says how well they tell held-out texts apart. */
function train(): void {
  write('topics', topicExamples(sentences), {
    classes: [0, ...objectives.map((it) => it.number)],
    featuresOf: topicFeatures,
    rarityPower: 1,
    kept: 20_000,
    epochs: 20,
    rate: 0.3,
    dropout: 0,
    rounds: 1,
    smoothing: 0.05,
  });
  write('stances', stanceExamples(sentences), {
    classes: STANCES,
    featuresOf: stanceFeatures,
    rarityPower: 0,
    kept: 44_000,
    epochs: 6,
    rate: 0.1,
    dropout: 0.3,
    rounds: 3,
    smoothing: 0.08,
  });
  write('targets', targetExamples(sentences), {
    classes: targets.map((it) => it.id),
    featuresOf: topicFeatures,
    rarityPower: 1,
    kept: 3_000,
    epochs: 10,
    rate: 0.3,
    dropout: 0,
    rounds: 1,
    smoothing: 0.05,
  });
}

function write(name: string, examples: Example[], training: Training): void {
  const packed = trainModel(examples, training);
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(packed)}\n`);
  const told = `${examples.length} texts, ${training.classes.length} classes, ${Math.round(JSON.stringify(packed).length / 1000)} KB`;
  console.log(`${name}: ${told}, right on held-out sentences: ${(100 * heldOut(examples, training)).toFixed(1)} %`);
}

function heldOut(examples: readonly Example[], training: Training): number {
  const isOut = (_: Example, at: number) => at % 5 === 0;
  const model = openModel(
    trainModel(
      examples.filter((it, at) => !isOut(it, at)),
      training,
    ),
  );
  const out = examples.filter(isOut).filter((it) => it.weight === 1);
  return out.filter((it) => best(model.read(training.featuresOf(it.text)).shares) === it.classAt).length / out.length;
}

const best = (shares: Float64Array): number => shares.indexOf(Math.max(...shares));

function topicExamples(texts: readonly TrainingSentence[]): Example[] {
  return [
    ...texts.flatMap(({ text, objective }) => (objective === null ? [] : [{ text, classAt: objective, weight: 1 }])),
    ...phrases.map(({ text, objective }) => ({ text, classAt: objective, weight: A_PHRASE })),
    ...objectives.flatMap(({ number, title, label }) =>
      [...Object.values(title), ...Object.values(label)].map((text) => ({ text, classAt: number, weight: A_PHRASE })),
    ),
  ];
}

const stanceExamples = (texts: readonly TrainingSentence[]): Example[] =>
  texts.map(({ text, stance }) => ({ text, classAt: STANCES.indexOf(stance), weight: 1 }));

function targetExamples(texts: readonly TrainingSentence[]): Example[] {
  const placeOf = new Map(targets.map((it, at) => [it.id, at]));
  return [
    ...texts.flatMap(({ text, target }) => {
      const classAt = target === null ? undefined : placeOf.get(target);
      return classAt === undefined ? [] : [{ text, classAt, weight: 1 }];
    }),
    ...targets.flatMap(({ title, indicator }, classAt) =>
      [...Object.values(title), ...Object.values(indicator)].map((text) => ({ text, classAt, weight: A_PHRASE })),
    ),
  ];
}

train();
