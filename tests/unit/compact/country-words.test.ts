import { describe, expect, it } from 'vitest';
import { countries, countryByCode } from '@/lib/compact/countries';
import { allNamesOf, countryWords } from '@/lib/compact/country-words';

const every = [...countryWords].map(([code, words]) => ({ code, ...words }));
const langs = ['en', 'fr', 'es'] as const;

describe('the words for a country', () => {
  it('are known for the 195 countries and for nobody else', () => {
    expect([...countryWords.keys()]).toEqual(countries.map(({ code }) => code));
  });

  it('are never empty, and none stands twice in one list', () => {
    const lists = every.flatMap(({ code, names, demonyms, capitals, ambiguous = [] }) =>
      [names, ...Object.values(demonyms), capitals, ambiguous].map((list) => ({ code, list })),
    );
    expect(lists.filter(({ list }) => new Set(list).size < list.length)).toEqual([]);
    expect(lists.filter(({ list }) => list.some((word) => word === '' || word !== word.trim()))).toEqual([]);
    expect(lists.filter(({ list }) => list.some((word) => word !== word.normalize('NFC')))).toEqual([]);
  });

  it.each(langs)('have a demonym in %s for each', (lang) => {
    expect(every.filter(({ demonyms }) => demonyms[lang].length === 0).map(({ code }) => code)).toEqual([]);
  });

  it('have a capital, but for the two cities that are the State', () => {
    expect(every.filter(({ capitals }) => capitals.length === 0).map(({ code }) => code)).toEqual(['SG', 'VA']);
  });

  it('do not repeat what the UN says', () => {
    const said = ({ code }: { code: string }) => Object.values<string>({ ...countryByCode.get(code)?.name });
    expect(every.filter((it) => it.names.some((name) => said(it).includes(name))).map(({ code }) => code)).toEqual([]);
  });

  it('are ambiguous only among the others', () => {
    const stray = every.flatMap(({ code, demonyms, capitals, ambiguous = [] }) => {
      const own = new Set([...allNamesOf(code), ...Object.values(demonyms).flat(), ...capitals]);
      return ambiguous.filter((word) => !own.has(word));
    });
    expect(stray).toEqual([]);
  });
});

describe('a country is named', () => {
  it.each([
    ['GB', ['United Kingdom of Great Britain and Northern Ireland', 'UK', 'Britain', 'Royaume-Uni', 'Reino Unido']],
    ['NL', ['Netherlands (Kingdom of the)', 'Netherlands', 'Pays-Bas', 'Países Bajos', 'Holland']],
    ['VN', ['Viet Nam', 'Vietnam']],
    ['TR', ['Türkiye', 'Turkey', 'Turquie', 'Turquía']],
    ['KR', ['Republic of Korea', 'South Korea', 'ROK', 'Corée du Sud']],
    ['KP', ['North Korea', 'DPRK', 'RPDC']],
    ['CD', ['Democratic Republic of the Congo', 'DRC', 'RDC', 'Congo']],
    ['CI', ["Côte d'Ivoire", 'Ivory Coast', 'Costa de Marfil']],
    ['MM', ['Myanmar', 'Burma']],
    ['SZ', ['Eswatini', 'Swaziland']],
    ['CV', ['Cabo Verde', 'Cape Verde']],
    ['MK', ['North Macedonia', 'FYROM', 'Macedonia']],
    ['VA', ['Holy See', 'Vatican']],
    ['PS', ['State of Palestine', 'Palestine']],
  ])('%s: %j', (code, names) => {
    expect(allNamesOf(code)).toEqual(expect.arrayContaining(names));
  });

  it('by no name where there is no country', () => {
    expect(allNamesOf('XX')).toEqual([]);
  });
});

describe('a demonym', () => {
  const owners = (word: string) =>
    every.filter(({ demonyms }) => Object.values(demonyms).flat().includes(word)).map(({ code }) => code);

  it.each([
    ['Kenyans', ['KE']],
    ['kényanes', ['KE']],
    ['keniatas', ['KE']],
    ['Nigerian', ['NG']],
    ['Nigerien', ['NE']],
    ['nigérian', ['NG']],
    ['nigérien', ['NE']],
    ['nigerino', ['NE']],
    ['Dominican', ['DM', 'DO']],
    ['dominicano', ['DO']],
    ['Congolese', ['CD', 'CG']],
    ['Guinean', ['GN', 'GQ', 'GW']],
    ['Korean', ['KP', 'KR']],
    ['alemanas', ['DE']],
    ['marroquíes', ['MA']],
    ['grecque', ['GR']],
    ['Frenchwomen', ['FR']],
  ])('%s belongs to %j', (word, codes) => {
    expect(owners(word)).toEqual(codes);
  });
});
