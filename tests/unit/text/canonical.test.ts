import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '@/lib/text/canonical';
import { anyText } from './any-text';

describe('the canonical text', () => {
  test('of a canonical text is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['curly quotes', '“We won’t”', '"We won\'t"'],
    ['an accent used as an apostrophe', 'don´t', "don't"],
    ['angle quotes', '«oui»', '"oui"'],
    ['long dashes', '2018–2020 — yes', '2018-2020 - yes'],
    ['soft hyphens and zero-width spaces', 'deten\u00ADtion\u200B', 'detention'],
    ['no-break spaces and line breaks', ' in\u00A02019\n we ', 'in 2019 we'],
    ['a word broken at the end of a line', 'deten-\n  tion', 'detention'],
    ['a ligature', '\uFB01gures', 'figures'],
  ])('evens out %s', (_, text, even) => {
    expect(canonical(text)).toBe(even);
  });

  test.each(['Peru', 'PERU 2-3', 'COVID-19', 'a well-known fact', 'not 300'])('keeps every sign of “%s”', (text) => {
    expect(canonical(text)).toBe(text);
  });

  test('a capital after a broken line begins a name, not the rest of a word', () => {
    expect(canonical('non-\nEU')).toBe('non- EU');
  });
});
