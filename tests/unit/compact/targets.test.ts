import { describe, expect, it } from 'vitest';
import { objectives } from '@/lib/compact/objectives';
import { alsoUnder, horizons, targetById, targets, targetsOf } from '@/lib/compact/targets';

describe('the targets', () => {
  it('are the 59 that can be filed on', () => {
    expect(targets).toHaveLength(59);
    expect(targetById.size).toBe(59);
    expect(targetById.has('full-achievement')).toBe(false);
  });

  it('lie two, five or fifteen years away', () => {
    expect(horizons).toEqual([2, 5, 15]);
    expect(new Set(targets.map(({ horizon }) => horizon))).toEqual(new Set(horizons));
  });

  it('ask to act or to refrain', () => {
    expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(['act', 'refrain']));
  });

  it('leave no objective without one', () => {
    for (const { number } of objectives) expect([...targetsOf(number), ...alsoUnder(number)]).not.toEqual([]);
  });

  it('are counted once, under their first objective', () => {
    expect(objectives.flatMap(({ number }) => targetsOf(number))).toHaveLength(59);
    expect(targetsOf(7)).toContain(targetById.get('bid-children'));
    expect(alsoUnder(11)).toContain(targetById.get('bid-children'));
    expect(targetsOf(11)).not.toContain(targetById.get('bid-children'));
  });

  it('name each objective once, and only the 23', () => {
    for (const target of targets) {
      expect(new Set(target.objectives).size).toBe(target.objectives.length);
      for (const number of target.objectives) expect(objectives[number - 1]?.number).toBe(number);
    }
  });

  it('have a title and an indicator of their own in every language', () => {
    for (const field of ['title', 'indicator'] as const)
      for (const lang of ['en', 'fr', 'es'] as const) {
        const words = targets.map((target) => target[field][lang]);
        expect(words).not.toContain('');
        expect(new Set(words).size).toBe(59);
      }
  });

  it('call smuggling and trafficking by their legal names', () => {
    const smuggling = targetById.get('smuggling-law')?.title;
    const trafficking = targetById.get('end-trafficking')?.title;
    expect(smuggling?.fr).toContain('trafic illicite de migrants');
    expect(smuggling?.es).toContain('tráfico ilícito de migrantes');
    expect(trafficking?.fr).toContain('traite des personnes');
    expect(trafficking?.es).toContain('trata de personas');
  });

  it('say that their wording is ours, and the horizon where no source gives it', () => {
    for (const { basis, source } of targets) {
      expect(source.ownWording).toEqual(expect.arrayContaining(['title', 'title.fr', 'title.es', 'indicator']));
      expect(source.ownWording.includes('horizon')).toBe(basis === 'editorial');
    }
  });
});
