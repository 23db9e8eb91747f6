import { describe, expect, test } from 'vitest';
import { trainingTexts } from '@/lib/cli/train/training-texts';
import { topicModel } from '@/lib/clip/learned/models';
import stances from '@/lib/clip/learned/stances.json' with { type: 'json' };
import targetsModel from '@/lib/clip/learned/targets.json' with { type: 'json' };
import topics from '@/lib/clip/learned/topics.json' with { type: 'json' };
import { targetById } from '@/lib/compact/targets';

const { sentences, phrases } = trainingTexts();

describe('the texts that recognition learns from', () => {
  test('are on all 23 objectives and on none, in three languages', () => {
    expect(new Set(sentences.map((it) => it.objective))).toEqual(new Set([null, ...Array(24).keys()]));
    expect(new Set(phrases.map((it) => it.objective)).size).toBe(23);
  });

  test('have a known stance, and a known target or none', () => {
    const known = ['promise', 'progress', 'setback', 'position'];
    expect(sentences.filter((it) => !known.includes(it.stance))).toEqual([]);
    expect(sentences.filter(({ target }) => target !== null && !targetById.has(target))).toEqual([]);
  });

  test('no sentence stands twice', () => {
    const texts = sentences.map((it) => it.text);
    expect(texts.length - new Set(texts).size).toBe(0);
  });
});

describe('the shipped models', () => {
  test.each([
    ['topics', topics],
    ['stances', stances],
    ['targets', targetsModel],
  ])('%s is under 500 KB', (_, packed) => {
    expect(JSON.stringify(packed).length).toBeLessThan(500_000);
  });

  test('the targets are those that can be filed on', () => {
    expect(new Set(targetsModel.classes)).toEqual(new Set(targetById.keys()));
  });

  test('the topics are none and the 23 objectives', () => {
    expect(topicModel().classes).toEqual([...Array(24).keys()]);
  });
});
