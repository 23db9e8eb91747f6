import { describe, expect, it } from 'vitest';
import { objectiveByNumber, objectives } from '@/lib/compact/objectives';

describe('the objectives', () => {
  it('are the Compact’s 23, in its order', () => {
    expect(objectives.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it('stand in paragraphs 17 to 39', () => {
    for (const { number, paragraph } of objectives) expect(paragraph).toBe(number + 16);
  });

  it('have titles and labels of their own in every language', () => {
    for (const field of ['title', 'label'] as const)
      for (const lang of ['en', 'fr', 'es'] as const) {
        const words = objectives.map((objective) => objective[field][lang]);
        expect(words).not.toContain('');
        expect(new Set(words).size).toBe(23);
      }
  });

  it('keep their weak keywords among their keywords', () => {
    for (const { keywords, weakKeywords } of objectives) expect(keywords).toEqual(expect.arrayContaining(weakKeywords));
  });

  it('say which titles were translated from memory', () => {
    expect(objectiveByNumber.get(16)?.source.ownWording).toEqual(expect.arrayContaining(['title.fr', 'title.es']));
    expect(objectiveByNumber.get(2)?.source.ownWording).not.toContain('title.fr');
  });
});
