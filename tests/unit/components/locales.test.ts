import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/components/words';
import { importProblems } from '@/lib/share/problems';

const root = join(import.meta.dirname, '../../..');
const languages = ['en', 'fr', 'es'];
const messages = new Map(languages.map((lang) => [lang, read(lang)]));
const english = messages.get('en') ?? {};

function read(lang: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(root, 'public/_locales', lang, 'messages.json'), 'utf8'));
}

const places = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

// French and Spanish count millions with a form of their own.
const shared = (texts: Record<string, unknown>) =>
  Object.keys(texts)
    .filter((key) => !key.endsWith('_many'))
    .sort();

describe.each(languages)('the texts in %s', (lang) => {
  const texts = messages.get(lang) ?? {};

  it('have the keys of the English ones', () => {
    expect(shared(texts)).toEqual(shared(english));
  });

  it('say something under every key, with the values of the English text', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      expect(message.trim(), key).not.toBe('');
      expect(places(message), key).toEqual(places(english[key.replace(/_many$/, '_other')]?.message ?? ''));
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
    }
  });

  it('have a plural text for every form of whole numbers that the language has', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const plurals = Object.keys(texts).filter((key) => key.endsWith('_one'));
    for (const key of plurals) {
      for (const form of forms) expect(texts, key).toHaveProperty(key.replace(/one$/, form));
    }
  });

  it('describe the extension within what a store shows', () => {
    expect(texts.app_description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('every text that a component asks for exists', () => {
  const keys = Object.keys(english);
  const missing = components().flatMap(({ name, source }) =>
    asked(source)
      .filter(({ key, whole }) => !(whole ? key in english : keys.some((known) => known.startsWith(key))))
      .map(({ key }) => `${name}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it('every reason to refuse a file has its text', () => {
  for (const problem of importProblems) expect(english).toHaveProperty(keyOf('import_problem', problem));
});

it('no text judges a State with a word the method does not use', () => {
  for (const { message } of Object.values(english)) expect(message).not.toMatch(/\b(broken|failed|missed)\b/i);
});

function components() {
  const folder = join(root, 'components');
  return readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
}

/** The keys in `text('key')`, `plural(text, lang, 'key')`, `keyOf('prefix', …)` and `text(`prefix_${…}`)`. */
function asked(source: string): { key: string; whole: boolean }[] {
  const found = (pattern: RegExp, ending = '', whole = true) =>
    [...source.matchAll(pattern)].map(([, key]) => ({ key: `${key}${ending}`, whole }));
  return [
    ...found(/\btext\('([^']+)'/g),
    ...found(/\bplural\(text, lang, '([^']+)'/g, '_one'),
    ...found(/\bplural\(text, lang, '([^']+)'/g, '_other'),
    ...found(/\bkeyOf\('([^']+)'/g, '_', false),
    ...found(/\btext\(`([^`$]+)\$/g, '', false),
  ];
}
