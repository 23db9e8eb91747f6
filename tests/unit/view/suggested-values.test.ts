import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillFrom } from '@/lib/clip/recognise/fill-from';
import { type Suggestions, suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import { mergeStatements } from '@/lib/scorecard/merge-statement';
import { emptyForm, type FormValues } from '@/lib/view/form-values';
import { confirmSuggestions } from '@/lib/view/keep-suggestions';
import { fillSuggested, findsOther, isTaken, suggestedFields } from '@/lib/view/suggested-values';
import { undecided, waiting } from '@/lib/view/waiting';
import { person, statement } from '@/tests/builders';
import { guess, recognised } from './recognised';

const kenya = { speaker: 'Joy Wanjiru', organisation: 'Ministry of Labour', speaksFor: 'KE' };

describe('whether recognition finds another voice than the last', () => {
  it.each([
    ['nothing', {}, false],
    ['the same name', { speaker: guess('JOY WANJIRU') }, false],
    ['the surname', { speaker: guess('Wanjiru') }, false],
    ['a part of the surname', { speaker: guess('Wan') }, true],
    ['another name', { speaker: guess('Ana Reis') }, true],
    ['the same State', { country: guess('KE'), speaksFor: guess('KE') }, false],
    ['another State', { country: guess('NG') }, true],
    ['another speaking State', { country: guess('KE'), speaksFor: guess('NG') }, true],
    ['another organisation, without a name', { organisation: guess('UNHCR') }, true],
    [
      'the same person of another organisation',
      { speaker: guess('Joy Wanjiru'), organisation: guess('State House') },
      false,
    ],
    ['an objective', { objectives: [guess(7)] }, false],
  ])('finds %s', (_what, found, isOther) => {
    expect(findsOther(kenya, suggestionsOf(recognised(found)))).toBe(isOther);
  });
});

const found = fc
  .record({
    speaker: fc.constantFrom('Ana Reis', 'Joy'),
    country: fc.constantFrom('KE', 'PE'),
    speaksFor: fc.constantFrom('KE', 'NG'),
    group: fc.constantFrom('state' as const, 'un' as const),
    stance: fc.constantFrom('promise' as const, 'setback' as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ speaker, country, speaksFor, group, stance, confidence }) =>
    suggestionsOf(
      recognised({
        speaker: guess(speaker, 's', confidence),
        country: guess(country, 'c', confidence),
        speaksFor: guess(speaksFor, 'f', 1 - confidence),
        group: guess(group, 'g', confidence),
        stance: guess(stance, 'st', confidence),
        targets: [guess('bid-children')],
      }),
    ),
  );
const typed: fc.Arbitrary<FormValues> = fc
  .record({
    speaker: fc.constantFrom('', 'Ana Reis', 'Marta'),
    country: fc.constantFrom('', 'KE', 'BR'),
    stance: fc.constantFrom('' as const, 'promise' as const, 'progress' as const),
    target: fc.constantFrom('', 'bid-children'),
    note: fc.constantFrom('', 'a note'),
  })
  .map((parts) => ({ ...emptyForm, ...parts }));
const ana = { by: person('ana'), at: '2026-11-21T10:00:00Z' };
const said = fc.subarray([...suggestedFields]).map((fields) => new Set<string>(fields));

describe('whatever is suggested and typed', () => {
  it('a field on which somebody has spoken stays, and one never to be filled too', () => {
    fc.assert(
      fc.property(typed, found, said, (values, suggestions, spoken) => {
        const filled = fillSuggested(values, suggestions, { said: spoken, carried: null });
        for (const field of suggestedFields) {
          if (spoken.has(field) || fillFrom[field] === null) expect(filled[field]).toEqual(values[field]);
          else if (filled[field] !== '') expect(suggestions[field]?.confidence).toBeGreaterThanOrEqual(fillFrom[field]);
        }
        expect(fillSuggested(filled, suggestions, { said: spoken, carried: null })).toEqual(filled);
      }),
    );
  });

  it('a suggestion keeps its words, and is confirmed just where the form says the same', () => {
    fc.assert(
      fc.property(typed, found, (values, suggestions) => {
        const kept = confirmSuggestions(suggestions, values, 'ana');
        for (const [field, was] of Object.entries(suggestions)) {
          const isSaid =
            (suggestedFields as string[]).includes(field) && isTaken(values, suggestions, field as 'speaker');
          expect(kept[field]).toEqual({ ...was, confirmedBy: isSaid ? 'ana' : null });
        }
      }),
    );
  });

  it('what a person said of the judgement is what waits for its target', () => {
    fc.assert(
      fc.property(typed, found, (values, suggestions) => {
        const kept = confirmSuggestions(suggestions, values, 'ana');
        const all: Suggestions = { ...kept, ...undecided(values, kept, suggestions, ana) };
        const hasTarget = values.target !== '';
        expect(waiting(all, 'stance')).toBe(hasTarget && !kept.stance?.confirmedBy ? '' : values.stance);
        expect(waiting(all, 'note')).toBe(hasTarget ? '' : values.note);
      }),
    );
  });
});

it("another person's agreement is theirs to take back", () => {
  const agreed = confirmSuggestions(
    suggestionsOf(recognised({ speaker: guess('Joy') })),
    { ...emptyForm, speaker: 'Joy' },
    'ben',
  );
  expect(confirmSuggestions(agreed, emptyForm, 'ana').speaker?.confirmedBy).toBe('ben');
  expect(confirmSuggestions(agreed, { ...emptyForm, speaker: 'Joy' }, 'ana').speaker?.confirmedBy).toBe('ben');
  expect(confirmSuggestions(agreed, emptyForm, 'ben').speaker?.confirmedBy).toBeNull();
});

it('what an earlier version kept waiting still fills the form', () => {
  const old = { note: { value: 'ask Marta', confidence: 1, because: '', confirmedBy: 'ana' } };
  expect(waiting(old, 'note')).toBe('ask Marta');
});

it('what a person typed last waits, also where it is less or nothing, in whatever order copies come together', () => {
  const judged = fc.record({
    stance: fc.constantFrom('' as const, 'setback' as const, 'promise' as const),
    strength: fc.constantFrom('' as const, '1' as const, '3' as const),
    note: fc.constantFrom('', 'a note', 'b'),
    target: fc.constantFrom('', '', 'bid-children'),
  });
  const promised = suggestionsOf(recognised({ stance: guess('promise' as const) }));
  fc.assert(
    fc.property(fc.array(judged, { minLength: 1, maxLength: 5 }), fc.boolean(), (turns, isAgreed) => {
      const first = isAgreed ? confirmSuggestions(promised, { ...emptyForm, stance: 'promise' }, 'ana') : promised;
      let stored = statement({ suggestions: first });
      for (const [turn, parts] of turns.entries()) {
        const values = { ...emptyForm, ...parts };
        const kept = confirmSuggestions(stored.suggestions, values, 'ana');
        // A clock that stands still, and one that is set back.
        const who = { ...ana, at: turn % 2 ? '2026-11-20T10:00:00+02:00' : ana.at };
        const copy = { ...stored, suggestions: { ...kept, ...undecided(values, kept, stored.suggestions, who) } };
        const both = [mergeStatements(stored, copy), mergeStatements(copy, stored)];
        expect(both[0]).toEqual(both[1]);
        stored = both[0] as typeof stored;
        const isFiled = parts.target !== '';
        for (const field of ['strength', 'note'] as const) {
          expect(waiting(stored.suggestions, field)).toBe(isFiled ? '' : parts[field]);
        }
        if (!isFiled) expect(waiting(stored.suggestions, 'stance')).toBe(parts.stance);
      }
    }),
  );
});
