import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/clip/names/lexicon';
import { readWords } from '@/lib/clip/names/words';

const codes = (text: string, anyCase = false): string[] =>
  findNames(text, readWords(text), anyCase)
    .filter(({ kind }) => kind !== 'harmless' && kind !== 'body')
    .map(({ code, name, kind }) => (kind === 'group' ? name : code));

describe('names of countries and groups', () => {
  it.each([
    ['Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea', ['GW', 'GQ', 'PG', 'GN']],
    ['Niger and Nigeria', ['NE', 'NG']],
    ['the Dominican Republic and Dominica', ['DO', 'DM']],
    ['the Democratic People’s Republic of Korea and the Republic of Korea', ['KP', 'KR']],
    ['the Democratic Republic of the Congo and the Congo', ['CD', 'CG']],
    ['South Sudan and Sudan', ['SS', 'SD']],
    ['the United Kingdom of Great Britain and Northern Ireland and Ireland', ['GB', 'IE']],
    ['Bolivia (Plurinational State of) agreed', ['BO']],
    ['they told us of turkey in New Mexico, Mexico City and American Samoa', []],
    ['the US and Türkiye', ['US', 'TR']],
    ['CÔTE D’IVOIRE, Cabo Verde, Timor-Leste, Eswatini', ['CI', 'CV', 'TL', 'SZ']],
    ['the Group of 77 and China', ['Group of 77 and China']],
    ['el Gobierno hondureño', ['HN']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('are found in captions without capitals, but for words that mean something else', () => {
    expect(codes('next is lao pdr and they told us who made it', true)).toEqual(['LA']);
  });
});
