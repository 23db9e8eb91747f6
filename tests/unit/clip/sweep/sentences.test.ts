import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/lib/clip/sweep/sentences';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of a page', () => {
  test.each([
    [
      'titles end none',
      'Mr. Oduya (Kenya) spoke. H.E. Ms. Lind replied.',
      ['Mr. Oduya (Kenya) spoke.', 'H.E. Ms. Lind replied.'],
    ],
    ['initials end none', 'A. B. Okafor agreed. So did we.', ['A. B. Okafor agreed.', 'So did we.']],
    [
      'numbers of paragraphs end none',
      'See para. 31 and No. 7. Then we voted.',
      ['See para. 31 and No. 7.', 'Then we voted.'],
    ],
    ['French titles end none', 'Mme. Diallo a parlé. M. Ba aussi.', ['Mme. Diallo a parlé.', 'M. Ba aussi.']],
    [
      'Spanish titles end none',
      'La Sra. Paz habló. El Sr. Gil también.',
      ['La Sra. Paz habló.', 'El Sr. Gil también.'],
    ],
    [
      'what goes on small is the same sentence',
      'It rose by 3 p.p. in May. Good.',
      ['It rose by 3 p.p. in May.', 'Good.'],
    ],
    ['a line break ends one', 'A headline\nA sentence.', ['A headline', 'A sentence.']],
    ['nothing gives none', ' \n\t ', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('stand in order, apart, with no space at their ends, and leave out nothing but space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr. ', 'We agree. ', 'a', ' ', '\n', 'É. ', '“Yes.” ', '9.', '…', 'e.g. ', '¿Qué? ')),
        (parts) => {
          const text = parts.join('');
          const found = sentencesOf(text);
          let last = 0;
          for (const { start, end } of found) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
