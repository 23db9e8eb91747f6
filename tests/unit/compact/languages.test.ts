import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/lib/compact/languages';

describe('words in the reader’s language', () => {
  const words = { en: 'Data', fr: 'Données', es: 'Datos' };

  it.each([
    ['fr', 'Données'],
    ['fr-CA', 'Données'],
    ['es_419', 'Datos'],
    ['ES', 'Datos'],
    ['en-GB', 'Data'],
    ['ar', 'Data'],
    ['sw', 'Data'],
    ['', 'Data'],
  ])('“%s” reads %s', (lang, read) => expect(inLanguage(words, lang)).toBe(read));

  it('Arabic is read where we have it', () =>
    expect(inLanguage({ ...words, ar: 'البيانات' }, 'ar-EG')).toBe('البيانات'));
});
