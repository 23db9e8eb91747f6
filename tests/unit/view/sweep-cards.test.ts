import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import { emptyForm, type FormValues } from '@/lib/view/form-values';
import { namesIn } from '@/lib/view/names';
import { sweepCards } from '@/lib/view/sweep-cards';
import type { SweepRow } from '@/lib/view/sweep-rows';
import { statement } from '@/tests/builders';
import { text } from '@/tests/setup';
import { guess, recognised } from './recognised';

const reader = { text, names: namesIn('en') };
const suggestions = suggestionsOf(
  recognised({
    country: guess('KE', 'the representative of Kenya'),
    speaksFor: guess('KE', 'the representative of Kenya'),
    group: guess('state' as const, 'the representative of Kenya'),
    stance: guess('promise' as const, 'would open'),
  }),
);

function chips(values: Partial<FormValues>) {
  const row = { id: 'a', made: statement({}), before: null, suggestions, values: { ...emptyForm, ...values } };
  return sweepCards(reader)({ ...row, isTicked: true } as unknown as SweepRow).chips.map(({ label, words }) => [
    label,
    words,
  ]);
}

describe('the chips of a row', () => {
  it('name the group too, and give the same words once', () => {
    expect(chips({ country: 'KE', speaksFor: 'KE', group: 'state', stance: 'promise' })).toEqual([
      ['Kenya', 'the representative of Kenya'],
      ['Promise', 'would open'],
      ['Source group: State', ''],
    ]);
  });

  it.each([
    ['another than the country', { country: 'PE', speaksFor: 'KE' }, ['Peru', 'Speaks for: Kenya']],
    ['without a country', { speaksFor: 'KE' }, ['Speaks for: Kenya']],
    ['the country itself', { country: 'KE', speaksFor: 'KE' }, ['Kenya']],
    ['nobody', { country: 'KE' }, ['Kenya']],
  ])('name the State that is spoken for: %s', (_what, values, labels) => {
    expect(chips(values).map(([label]) => label)).toEqual(labels);
  });
});
