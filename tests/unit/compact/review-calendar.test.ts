import { describe, expect, it } from 'vitest';
import { regionalReviews, reviewForums } from '@/lib/compact/review-calendar';

describe('the review calendar', () => {
  it('holds global forums and regional rounds, every four years and two years apart', () => {
    const years = (kind: string) => reviewForums.filter((forum) => forum.kind === kind).map(({ year }) => year);
    expect(years('imrf')).toEqual([2022, 2026, 2030, 2034]);
    expect(years('regional')).toEqual([2020, 2024, 2028, 2032]);
  });

  it('gives days to the forums that have them, in order and in their year', () => {
    for (const { year, starts, ends } of reviewForums.filter((forum) => forum.starts)) {
      expect(String(starts).startsWith(String(year))).toBe(true);
      expect(String(starts) < String(ends)).toBe(true);
    }
  });

  it('says held only of what a source reports', () => {
    expect(reviewForums.filter(({ held }) => held).map(({ id }) => id)).toEqual([
      'regional-2020',
      'imrf-2022',
      'regional-2024',
    ]);
  });

  it('knows five regions and two rounds in each, dated as exactly as the source', () => {
    expect(regionalReviews).toHaveLength(5);
    for (const { rounds } of regionalReviews) {
      expect(rounds.map(({ round }) => round)).toEqual([1, 2]);
      for (const { when } of rounds) expect(when).toMatch(/^\d{4}(-\d\d)?(-\d\d\/\d{4}-\d\d-\d\d)?$/);
    }
  });
});
