import { describe, expect, it } from 'vitest';
import { baselines, dateSource, defaultBaseline, dueDate } from '@/lib/compact/horizons';
import { reviewForums } from '@/lib/compact/review-calendar';
import { targets } from '@/lib/compact/targets';

describe('the dates', () => {
  it.each([
    [2, '2018-12-10', '2020-12-10'],
    [5, '2018-12-10', '2023-12-10'],
    [15, '2018-12-10', '2033-12-10'],
    [2, '2018-12-19', '2020-12-19'],
    [2, '2020-02-29', '2022-02-28'],
    [5, '2020-02-29', '2025-02-28'],
    [15, '2024-02-29', '2039-02-28'],
    [5, '2019-02-28', '2024-02-28'],
  ] as const)('%i years from %s are up on %s', (horizon, baseline, due) => {
    expect(dueDate({ horizon, fixedDue: null }, baseline)).toBe(due);
  });

  it('give way to a date that a source has fixed', () => {
    const target = { horizon: 15, fixedDue: '2030-12-31' } as const;
    expect(dueDate(target, '2018-12-10')).toBe('2030-12-31');
    expect(dateSource(target)).toBe('source');
    expect(dateSource({ fixedDue: null })).toBe('ours');
  });

  it('exist for every target on every baseline', () => {
    for (const target of targets)
      for (const { date } of baselines) {
        const due = dueDate(target, date);
        expect(new Date(due).toISOString().slice(0, 10)).toBe(due);
        expect(due > date).toBe(true);
      }
  });

  it('run from the adoption in Marrakech unless one chooses otherwise', () => {
    expect(defaultBaseline).toMatchObject({ id: 'adoption', date: '2018-12-10' });
    expect(baselines[0]).toBe(defaultBaseline);
  });

  it('may run from the last day of the latest forum whose days are known', () => {
    const dated = reviewForums.filter(({ kind, ends }) => kind === 'imrf' && ends);
    expect(baselines.find(({ id }) => id === 'latest-imrf')?.date).toBe(dated.at(-1)?.ends);
  });
});
