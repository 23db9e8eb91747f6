import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, uniqueIn } from '@/lib/page/unique';

const few = fc
  .array(fc.constantFrom('a', 'b', 'ab ', 'aa', ' ', '\n'), { maxLength: 400 })
  .map((parts) => parts.join(''));
const places = (text: string, words: string) =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(words, at)).length;

describe('words around a place on a page', () => {
  it('stand beside it, and are as many as make it the only one, or as many as may be', () => {
    fc.assert(
      fc.property(few, fc.nat(900), fc.integer({ min: 1, max: 30 }), (text, from, length) => {
        const start = Math.min(from, Math.max(0, text.length - 1));
        const end = Math.min(text.length, start + length);
        const { prefix, suffix } = uniqueIn(text, start, end, true);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        const isAll = prefix.length === start && suffix.length === text.length - end;
        if (start < end && !isAll) expect(places(text, prefix + text.slice(start, end) + suffix)).toBe(1);
      }),
    );
  });

  it('of a text that is not the whole page are the nearest', () => {
    const text = 'same words. '.repeat(40);
    expect(uniqueIn(text, 120, 131, false).prefix.length).toBeLessThanOrEqual(64);
    expect(uniqueIn(text, 120, 131, true).prefix.length).toBeGreaterThan(64);
  });
});

it.each([
  ['aaaa', 'aa', 2],
  ['abcabc', 'abc', 2],
  ['abc', 'x', 1],
  ['abc', '…', 1],
])('in "%s" the words "%s" are counted %d times, none of them twice and at least one', (bones, words, count) => {
  expect(countIn(bones, words)).toBe(count);
});
