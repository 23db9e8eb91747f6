import { describe, expect, it } from 'vitest';
import { objectives } from '@/lib/compact/objectives';
import { themeById, themes } from '@/lib/compact/themes';

describe('the themes', () => {
  it('are round tables 1 to 4', () => {
    expect(themes.map(({ id, number }) => [id, number])).toEqual([
      ['regular', 1],
      ['protection', 2],
      ['inclusion', 3],
      ['data-cooperation', 4],
    ]);
  });

  it('hold every objective exactly once', () => {
    const held = themes.flatMap((theme) => theme.objectives);
    expect(held.toSorted((a, b) => a - b)).toEqual(objectives.map(({ number }) => number));
  });

  it('are named alike by their objectives', () => {
    for (const { number, theme } of objectives) expect(themeById.get(theme)?.objectives).toContain(number);
  });

  it('fit the head of a table in every language', () => {
    for (const { label } of themes)
      for (const words of Object.values(label)) expect(words.replace(/\u00AD/g, '').length).toBeLessThanOrEqual(24);
  });
});
