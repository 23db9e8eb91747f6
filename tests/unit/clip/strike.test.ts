import { describe, expect, test } from 'vitest';
import { findPersonNames } from '@/lib/clip/person-names';
import { type Known, strikeQuote } from '@/lib/clip/strike';

function read(quote: string, known?: Known): string {
  const struck = strikeQuote(quote, known);
  return struck.reduceRight((text, { start, end }) => `${text.slice(0, start)}[struck]${text.slice(end)}`, quote);
}

describe('countries', () => {
  test.each([
    [
      'The UK, the U.S. and Vietnam agreed with us, Turkey and South Korea did not.',
      'The [struck], the [struck] and [struck] agreed with us, [struck] and [struck] did not.',
    ],
    ["kenya's Kenyans, KENYA and Kenya’s plan", "[struck]'s [struck], [struck] and [struck]’s plan"],
    ['a turkey, a chad, a guinea pig: polish us', 'a turkey, a chad, a guinea pig: polish us'],
    ['Jordan, Chad and Polish delegates', '[struck], [struck] and [struck] delegates'],
    ['Guinea-Bissau, not Guinea', '[struck], not [struck]'],
    ["Côte d'Ivoire, Cote d’Ivoire, Tu\u0308rkiye", '[struck], [struck], [struck]'],
    ['in New\nZealand, Ken\u00ADya, Viet\u200BNam and Kenya12', 'in [struck], [struck], [struck] and [struck]12'],
    ['Nairobi announced it at the Rabat Process', '[struck] announced it at the Rabat Process'],
    ['Latin America, not America; the Gulf of Guinea', 'Latin America, not [struck]; the Gulf of Guinea'],
    ['the Holy See and the Order of Malta', 'the [struck] and the Order of [struck]'],
    ['a Kosovar friend', 'a [struck] friend'],
    [
      'Le gouvernement kényan et l’Algérie ; qu’il vienne seul. Les Etats-Unis aussi.',
      'Le gouvernement [struck] et l’[struck] ; qu’il vienne seul. Les [struck] aussi.',
    ],
    [
      'La delegación china; los Estados irán adoptando. Irán y EE.UU. no. Quito esto.',
      'La delegación [struck]; los Estados irán adoptando. [struck] y [struck] no. [struck] esto.',
    ],
  ])('%s', (quote, hidden) => {
    expect(read(quote)).toBe(hidden);
  });
});

describe('persons', () => {
  test.each([
    ['Minister Ana Reis said we can.', 'Minister [struck] said we can.'],
    ['Mr. N. El Ouardi and MR. OKORO agreed.', 'Mr. [struck] and MR. [struck] agreed.'],
    ['as H.E. María José de la Cruz did', 'as [struck] did'],
    ['Ministers Reis and Okoro; President Ruto', 'Ministers [struck]; President [struck]'],
    ['the Minister of Labour Ana Reis', 'the Minister of Labour [struck]'],
    ['Louise Arbour opened it. We thank Arbour.', '[struck] opened it. We thank [struck].'],
    ['António GUTERRES and Amy Pope and J.-P. O’Neill', '[struck] and [struck] and [struck]'],
    ['When Ana Jordan spoke, Ms. May and Will Smith left.', 'When [struck] spoke, Ms. [struck] and [struck] left.'],
    ['We will, said Reis; as Okoro noted', 'We will, said [struck]; as [struck] noted'],
    ['Sheikh Mohammed bin Rashid spoke', 'Sheikh [struck] spoke'],
    [
      'Mme Jeanne Le Goff et la ministre Dupont ; Reis a déclaré',
      'Mme [struck] et la ministre [struck] ; [struck] a déclaré',
    ],
    ['El embajador Pérez y la Sra. Gómez', 'El embajador [struck] y la Sra. [struck]'],
  ])('%s', (quote, hidden) => {
    expect(read(quote)).toBe(hidden);
  });
});

describe('a sentence stays as it is', () => {
  test.each([
    'Thank you, Mr. President. Participants welcomed the Global Compact for Safe, Orderly and Regular Migration.',
    'In March the European Union and the African Union met in New York. Thank you, Minister. Many Member States spoke.',
    'The Human Rights Council, the Ministry of Foreign Affairs and the Paris Agreement matter for Objective 8.',
    'La Asamblea General de las Naciones Unidas. Los Estados Miembros y el Pacto Mundial para la Migración.',
    'Le Pacte mondial et les Nations Unies. L’Union européenne a dit oui.',
    'UNHCR said that Civil Society should join the Regional Review, and the Wilton Park dialogue.',
  ])('%s', (quote) => {
    expect(read(quote)).toBe(quote);
  });
});

describe('what is known of the meeting', () => {
  test('spares its own place and body', () => {
    expect(read('In Chad, Guinea met the Lampedusa Circle.', { spared: ['chad', 'Lampedusa Circle'] })).toBe(
      'In Chad, [struck] met the Lampedusa Circle.',
    );
  });

  test('hides an expected speaker, by full name and by each part of it', () => {
    const alsoStrike = ['Ms. Grace Okoro'];
    expect(read('With grace, okoro and Grace Okoro. OKORO agreed.', { alsoStrike })).toBe(
      'With grace, okoro and [struck]. [struck] agreed.',
    );
  });
});

describe('the stretches', () => {
  const hard = ['Kenya Ana Reis de la ', 'Saint ', 'A. ', 'de ', 'Mr. ', 'Reis ', 'US ', 'é\u0301\u200B', '\n', '’'];

  test.each(hard.flatMap((it) => [it, `${it}x Kenya`]))(
    'of %j over and over are in order, apart, inside and few',
    (it) => {
      const quote = it.repeat(Math.floor(20_000 / it.length));
      const struck = strikeQuote(quote);
      expect(struck.length).toBeLessThanOrEqual(1_000);
      let read = 0;
      for (const { start, end } of struck) {
        expect(start).toBeGreaterThanOrEqual(read);
        expect(end).toBeGreaterThan(start);
        read = end;
      }
      expect(read).toBeLessThanOrEqual(quote.length);
    },
  );

  test('are found in the longest quote', () => {
    const quote = 'The Minister Ana Reis of Guinea-Bissau and Saint Vincent said so. '.repeat(3_000);
    expect(strikeQuote(quote)).toEqual([{ start: 13, end: quote.lastIndexOf('Vincent') + 7 }]);
  });

  test('hide all between the first and the last of more names than a record lists', () => {
    expect(strikeQuote('Chad, '.repeat(1_001))).toEqual([{ start: 0, end: 6_004 }]);
  });

  test('are none where nobody is named', () => {
    expect(strikeQuote('We will act.')).toEqual([]);
    expect(strikeQuote('')).toEqual([]);
  });
});

test('a person is found without a word of countries', () => {
  expect(findPersonNames('We heard Ana Reis.')).toContainEqual({ start: 9, end: 17 });
});
