import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageHints, trackVoices } from '@/lib/clip/voice/voice-track';

const hints: PageHints = { title: '', url: null, headings: [], lang: 'en', expected: [], metadata: [], day: null };

const PIECES = [
  'The representative of Kenya said ',
  'ANA REIS (Portugal) noted that ',
  'Mr. Jordan (Barbados): ',
  'CHAIR: i give the floor to chad ',
  '14:02 Malta’s envoy ',
  'Several speakers [Peru, Mali] ',
  '(Sweden), ',
  'NORWAY and FIJI, ',
  'according to Jon Ek (ILO) ',
  'she said. ',
  '\n',
  '“We will.” ',
  'and others ',
  '((',
  '12 ANNEX B HEADING ',
  'Le représentant du Niger a dit ',
  'thank you zambia ',
];

describe('a track of voices', () => {
  it('answers for any place of any text, with words that stand on the page', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(400), fc.nat(80), (pieces, from, length) => {
        const text = pieces.join('');
        const guess = trackVoices(text, hints).at(from, from + length);
        for (const part of Object.values(guess)) if (part) expect(text).toContain(part.because);
        if (guess.country) expect(guess.country.value).toMatch(/^[A-Z]{2}$/);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps one key for one speaker’s neighbouring sentences and another for the next', () => {
    const text =
      'ANA REIS (Portugal) spoke of ports. She praised crews. The representative of Kenya said no. It was clear.';
    const track = trackVoices(text, hints);
    const key = (words: string) => track.turnAt(text.indexOf(words), text.indexOf(words) + words.length);
    expect(key('She praised')).toBe(key('ANA REIS'));
    expect(key('The representative')).not.toBe(key('ANA REIS'));
    expect(key('It was clear')).toBe('');
  });

  it('is less sure the further the speaker’s name is', () => {
    const text = 'ANA REIS (Portugal) spoke. Ports were full. Crews were small. Boats were old.';
    const track = trackVoices(text, hints);
    const sure = (words: string) => track.at(text.indexOf(words), text.indexOf(words) + 5).country?.confidence ?? 0;
    expect(sure('Boats')).toBeLessThan(sure('Ports'));
  });

  it('reads a long page in time that grows with its length', () => {
    const page = 'ANA REIS (Portugal) said that fees were high. She asked for more. Several speakers agreed. '.repeat(
      1200,
    );
    const started = performance.now();
    trackVoices(page, hints);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('for whom somebody speaks', () => {
  it.each([
    [
      'MALDIVES, for AOSIS, called for funds. NORWAY agreed.',
      'MALDIVES',
      { speaksFor: 'MV', country: null, onBehalfOf: 'AOSIS' },
    ],
    [
      'ANA REIS (Uganda), speaking on behalf of the Group of 77 and China, said fees were high.',
      'said',
      { speaksFor: 'UG', onBehalfOf: 'Group of 77 and China' },
    ],
    ['Pia Ek (Mayor, Malmö, Sweden) spoke.', 'Pia', { country: 'SE', organisation: 'Malmö', group: 'civil' }],
    [
      'Pia Ek (Professor, University of Oslo, Norway) spoke.',
      'Pia',
      { country: null, organisation: 'University of Oslo', group: 'independent' },
    ],
    ['A representative of UNICEF said so.', 'A rep', { country: null, organisation: 'UNICEF', group: 'un' }],
    ['The representative of the Holy See said so.', 'The rep', { country: 'VA', group: 'state' }],
  ])('%s', (text, words, expected) => {
    const at = text.indexOf(words);
    const guess = trackVoices(text, hints).at(at, at + words.length);
    const told = Object.fromEntries(
      Object.keys(expected).map((key) => [key, guess[key as keyof typeof guess]?.value ?? null]),
    );
    expect(told).toEqual(expected);
  });
});
