import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import { emptyForm } from '@/lib/view/form-values';
import { namesIn } from '@/lib/view/names';
import { offeredFirst, suggestionLines, unconfirmed } from '@/lib/view/suggestion-lines';
import { statement } from '@/tests/builders';
import { text } from '@/tests/setup';
import { guess, recognised } from './recognised';

const reader = { text, names: namesIn('en') };
const suggestions = suggestionsOf(
  recognised({
    country: guess('KE', 'a representative of Kenya'),
    onBehalfOf: guess('African Group', 'for the African Group'),
    group: guess('state' as const, 'the representative'),
    objectives: [guess(7, 'in transit'), guess(23, 'together'), guess(2, 'causes'), guess(9, 'smugglers')],
    targets: [guess('bid-children', 'children')],
  }),
);

describe('the line below a field', () => {
  it('says the words, and in the reader’s language what they come to', () => {
    const lines = suggestionLines(suggestions, { ...emptyForm, country: 'KE' }, reader);
    expect(lines.country).toEqual({
      words: 'a representative of Kenya',
      where: '',
      label: 'Kenya',
      take: 'KE',
      isTaken: true,
    });
    expect(lines.group).toMatchObject({ label: text('group_state'), take: 'state', isTaken: false });
    expect(suggestionLines(suggestions, emptyForm, { text, names: namesIn('fr') }).target?.label).toBe(
      namesIn('fr').target('bid-children'),
    );
  });

  it('offers no States for a group, which a person chooses', () => {
    expect(suggestionLines(suggestions, emptyForm, reader).onBehalfOf).toMatchObject({
      label: 'African Group',
      take: '',
      isTaken: false,
    });
  });

  it.each([
    ['', 'in transit', '7', false],
    ['23', 'together', '23', true],
    ['14', 'in transit', '7', false],
  ])('with objective "%s" chosen gives the reason for it, else for the likeliest', (objective, words, take, taken) => {
    const { objective: line } = suggestionLines(suggestions, { ...emptyForm, objective }, reader);
    expect(line).toMatchObject({ words, take, isTaken: taken });
  });

  it('says where a date was found', () => {
    const date = { value: '2017-04', confidence: 0.5, confirmedBy: null };
    const line = (because: string) => suggestionLines({ date: { ...date, because } }, emptyForm, reader).date;
    expect(line("the page's publication date: 2017-04")).toMatchObject({ where: 'Published:', words: '2017-04' });
    expect(line("the entry's time: 10:42 on 2 May")).toMatchObject({
      where: 'Time of the entry:',
      words: '10:42 on 2 May',
    });
    expect(line('in May 2017')).toMatchObject({ where: '', words: 'in May 2017' });
  });

  it('is cut where the words are many', () => {
    const many = suggestionsOf(recognised({ speaker: guess('Ana', 'word '.repeat(400)) }));
    expect(suggestionLines(many, emptyForm, reader).speaker?.words.length).toBeLessThan(200);
  });

  it('is not there for what a person typed', () => {
    const setback = { value: 'setback', confidence: 1, because: '', confirmedBy: 'ana' };
    expect(suggestionLines({ 'typed.stance': setback }, emptyForm, reader)).toEqual({});
    expect(suggestionLines({ stance: setback }, emptyForm, reader).stance).toMatchObject({ label: 'Setback' });
  });
});

it('the three likeliest stand first in a select', () => {
  expect(offeredFirst(suggestions)).toEqual({ objectives: ['7', '23', '2'], targets: ['bid-children'] });
  expect(offeredFirst({})).toEqual({ objectives: [], targets: [] });
});

it('a card tells what nobody has agreed to', () => {
  const agreed = { ...suggestions, country: { value: 'KE', confidence: 0.9, because: 'Kenya', confirmedBy: 'ana' } };
  expect(unconfirmed(statement({ suggestions: agreed }), reader).map(({ field }) => field)).toEqual([
    'On behalf of',
    'Objective',
    'Target',
    'Source group',
  ]);
});
