import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { skeleton } from '@/lib/text/skeleton';
import { anyText } from './any-text';

describe('the skeleton', () => {
  test('of a skeleton is itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skeleton(skeleton(text))).toBe(skeleton(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test('forgets what a page adds around words', () => {
    fc.assert(
      fc.property(fc.constantFrom('\u00AD', '\u200B', '\u2060', '\uFEFF', '\uFE0F'), fc.nat(30), (sign, at) => {
        const words = 'We will end the detention of 3 children.';
        expect(skeleton(words.slice(0, at) + sign + words.slice(at))).toBe(skeleton(words));
      }),
    );
  });

  const copies = [
    ['a soft hyphen', 'the deten\u00ADtion of children', 'the detention of children'],
    ['a word broken at the end of a line', 'the deten-\ntion of children', 'the detention of children'],
    ['a no-break space', 'in\u00A02019 we', 'in 2019 we'],
    ['curly quotes', 'the Minister’s “pledge”', 'the Minister\'s "pledge"'],
    ['an accent used as an apostrophe', 'don´t detain them', "don't detain them"],
    ['ligatures', 'o\uFB03cial \uFB01gures', 'official figures'],
    ['Arabic digits', 'قبل ٢٠٢٧ نلتزم', 'قبل 2027 نلتزم'],
    ['Devanagari digits', 'सन् २०२७ तक', 'सन् 2027 तक'],
    ['full-width digits', '２０２７年までに', '2027年までに'],
    ['line breaks of a PDF', 'we will\nend child\ndetention', 'we will end child detention'],
    ['accents written apart', 'Cote\u0301 d’Ivoire', 'Coté d’Ivoire'],
    ['dashes of other lengths', 'in 2018–2020', 'in 2018-2020'],
    ['a hyphen after letters that broke the line', 'COVID-\n19 measures', 'COVID-19 measures'],
    ['capitals', 'THE STATES SHALL', 'The States shall'],
    ['bidi marks between digits', '12\u200F/3', '12/3'],
  ] as const;
  test.each(copies)('is one for copies that differ by %s', (_, one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  const others = [
    ['a minus', 'growth of −5 per cent', 'growth of 5 per cent'],
    ['a minus after a word and a range', 'from 3 -5', 'from 3-5'],
    ['a decimal point', '3.5 million', '35 million'],
    ['a fraction', '1/2 of them', '12 of them'],
    ['a word', 'will detain', 'will not detain'],
    ['an accent', 'resume', 'résumé'],
  ] as const;
  test.each(others)('tells apart what differs by %s', (_, one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });

  test.each(['3.5', '3,5', '3:5', '3/5', '3-5', '3–5', '3−5'])(
    'writes %s with one point between its digits',
    (text) => {
      expect(skeleton(text)).toBe('3.5');
    },
  );

  test('holds letters, marks, numbers and nothing else', () => {
    expect(skeleton('  “Peru”: 300 children (2027) — हिन्दी!')).toBe('peru300children2027हिन्दी');
  });
});
