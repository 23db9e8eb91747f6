import { describe, expect, it } from 'vitest';
import { readAffiliation } from '@/lib/clip/names/affiliation';
import { findNames } from '@/lib/clip/names/lexicon';
import { readWords } from '@/lib/clip/names/words';

const read = (text: string) => readAffiliation(text, 0, text.length, findNames(text, readWords(text), false));

describe('what a bracket tells', () => {
  it.each([
    ['Minister of Labour, Ghana', 'GH'],
    ['Head of Unit, National Migration Directorate, San José, Costa Rica', 'CR'],
    ['Director, Overseas Employment Centre, Hai Phong, Viet Nam', 'VN'],
    ['Mayor, Zarqa, Jordan', 'JO'],
    ['Permanent Representative of Mexico to the United Nations', 'MX'],
    ['permanent secretary at Malta’s interior ministry', 'MT'],
    ['Deputy Attorney for the Protection of Children, Guatemala', 'GT'],
    ['Coordinator, Casa Puente, Tapachula, Mexico', null],
    ['Professor of Law, Johor Bahru, Malaysia', null],
    ['Senior Specialist, ILO, Bangkok, Thailand', null],
    ['Secretary General, Union of Port Workers, Mombasa, Kenya', null],
    ['Attorney, Border Rights Clinic, Tucson, United States', null],
    ['Chief of Mission, IOM, Nairobi, Kenya', null],
    ['Managing Director, Chamber of Crafts, Ulm, Germany', null],
    ['Permanent Observer of the Inter-Parliamentary Union to the United Nations', null],
  ])('%s', (text, country) => {
    expect(read(text)?.country ?? null).toBe(country);
  });

  it('of a country alone is a short mention', () => {
    expect(read('Sweden')).toMatchObject({ country: 'SE', isShort: true });
  });

  it('of several States is nobody’s alone', () => {
    expect(read('Morocco, United Arab Emirates and Sri Lanka')).toMatchObject({
      country: null,
      countries: ['MA', 'AE', 'LK'],
    });
  });
});
