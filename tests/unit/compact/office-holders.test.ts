import { describe, expect, it } from 'vitest';
import { holderOf, offices } from '@/lib/compact/office-holders';

describe('offices', () => {
  it.each(offices.map((office) => [office.office, office] as const))(
    '%s has one holder at a time',
    (_, { holders, pattern }) => {
      expect(() => new RegExp(pattern)).not.toThrow();
      holders.forEach(([, from, to], index) => {
        expect(to === null || from <= to).toBe(true);
        const next = holders[index + 1];
        if (next) expect(to !== null && to < next[1]).toBe(true);
      });
    },
  );

  it('tell who held them on a day, and in a year that one held for most of it', () => {
    const iom = offices.find(({ office }) => office === 'Director General of IOM');
    expect(iom && holderOf(iom, '2018-09-12')).toBe('William Lacy Swing');
    expect(iom && holderOf(iom, '2019')).toBe('António Vitorino');
    expect(iom && holderOf(iom, '1999')).toBeNull();
  });
});
