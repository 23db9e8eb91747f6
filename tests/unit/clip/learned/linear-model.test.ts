import { describe, expect, test } from 'vitest';
import { trainModel } from '@/lib/cli/train/train-model';
import type { Training } from '@/lib/cli/train/training';
import { topicFeatures } from '@/lib/clip/learned/features';
import { openModel } from '@/lib/clip/learned/linear-model';
import { matchedWords } from '@/lib/clip/learned/matched-words';

const training: Training = {
  classes: ['boats', 'papers', 'schools'],
  featuresOf: topicFeatures,
  rarityPower: 1,
  kept: 200,
  epochs: 30,
  rate: 0.3,
  dropout: 0,
  rounds: 1,
  smoothing: 0.05,
};

const texts = [
  ['The lifeboats crossed rough water', 'Lifeboats and rescue crews at sea', 'A rescue ship searched rough water'],
  ['Identity papers were issued', 'Passports and papers were stamped', 'Papers issued by the registry'],
  ['Schools opened their classrooms', 'Teachers in crowded classrooms', 'Schools hired teachers'],
];
const examples = texts.flatMap((own, classAt) => own.map((text) => ({ text, classAt, weight: 1 })));
const packed = trainModel(examples, training);
const model = openModel(packed);
const best = (text: string) => {
  const { shares } = model.read(topicFeatures(text));
  return model.classes[shares.indexOf(Math.max(...shares))];
};

describe('a small model', () => {
  test.each([
    ['rescue at sea', 'boats'],
    ['their papers', 'papers'],
    ['more teachers for schools', 'schools'],
  ])('tells “%s” as %s', (text, wanted) => {
    expect(best(text)).toBe(wanted);
  });

  test('its shares are one together, for any text', () => {
    for (const text of ['', 'nothing known here', 'schools papers lifeboats']) {
      const { shares } = model.read(topicFeatures(text));
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }
  });

  test('says by which words of the text', () => {
    const text = 'We need schools, and we need them now';
    expect(matchedWords(text, model.read(topicFeatures(text)), 2)).toContain('schools');
  });

  test('the same texts give the same model', () => {
    expect(trainModel(examples, training)).toEqual(packed);
    const shaken = { ...training, dropout: 0.3, rounds: 2 };
    expect(trainModel(examples, shaken)).toEqual(trainModel(examples, shaken));
  });

  test('keeps no more features than it may', () => {
    expect(atob(trainModel(examples, { ...training, kept: 10 }).hashes).length).toBe(40);
  });
});
