import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Guess, Recognition } from '@/lib/clip/recognise/recognition';
import { reasonsOf, suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import { statement as schema } from '@/lib/scorecard/statement';
import { checkTexts } from '@/lib/share/check-texts';
import { statement } from '@/tests/builders';
import { guess, recognised } from '../../view/recognised';

it('a guess becomes a suggestion that nobody has agreed to', () => {
  const found = suggestionsOf(recognised({ country: guess('KE', 'a representative of Kenya', 0.8) }));
  expect(found).toEqual({
    country: { value: 'KE', confidence: 0.8, because: 'a representative of Kenya', confirmedBy: null },
  });
});

it('of objectives and targets the best stands alone and first of a list, each with its reason', () => {
  const found = suggestionsOf(
    recognised({
      objectives: [guess(7, 'in transit,\nwith children'), guess(23, 'together', 0.2)],
      targets: [guess('bid-children')],
    }),
  );
  expect(found.objective).toMatchObject({ value: 7, because: 'in transit, with children' });
  expect(found.objectives).toMatchObject({ value: ['7', '23'], confidence: 0.9 });
  expect(found.objectives && reasonsOf(found.objectives)).toEqual(['in transit, with children', 'together']);
  expect(found.target).toMatchObject({ value: 'bid-children' });
});

it.each([
  ['a country that is none', { country: guess('ZZ') }],
  ['a day that is none', { date: guess('soon') }],
  ['an objective that is none', { objectives: [guess(0), guess(24)] }],
  ['a target that is none', { targets: [guess('eternal-peace')] }],
  ['a name without words', { speaker: guess(' \n') }],
])('%s is not suggested', (_what, found) => {
  expect(suggestionsOf(recognised(found))).toEqual({});
});

it('whatever is recognised, a record can hold it and its file be read again', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>', '<img onerror=x>'),
    fc.constant('word '.repeat(5_000)),
  );
  const any = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Guess<Value>> =>
    fc.record({ value, because: words, confidence: fc.double() });
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(any(value));
  const country = fc.constantFrom('KE', 'PE', 'kenya', '');
  const anything: fc.Arbitrary<Recognition> = fc.record({
    speaker: maybe(words),
    role: maybe(words),
    organisation: maybe(words),
    speaksFor: maybe(country),
    country: maybe(country),
    onBehalfOf: maybe(words),
    group: maybe(fc.constantFrom('state', 'un', 'civil', 'independent')),
    date: maybe(fc.constantFrom('2017', '2017-04', '2017-04-18', 'soon')),
    objectives: fc.array(any(fc.integer({ min: -1, max: 25 })), { maxLength: 30 }),
    targets: fc.array(any(fc.constantFrom('bid-children', 'no-child-detention', 'nothing')), { maxLength: 30 }),
    stance: maybe(fc.constantFrom('promise', 'progress', 'setback', 'position')),
  });
  fc.assert(
    fc.property(anything, (found) => {
      const kept = statement({ suggestions: suggestionsOf(found) });
      expect(schema.safeParse(kept).success).toBe(true);
      expect(checkTexts(kept, 'statement', Date.parse('2026-11-21'))).toBeNull();
    }),
  );
});
