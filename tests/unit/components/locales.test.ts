import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { keyOf } from '@/components/words';
import { barParts } from '@/lib/chart/horizon-bar';
import { horizons } from '@/lib/compact/targets';
import { outcomes } from '@/lib/scorecard/compare';
import { group, stance } from '@/lib/scorecard/fields';
import { kinds } from '@/lib/scorecard/records';
import { importProblems } from '@/lib/share/problems';
import { nodesOf, type Source, sourceOf, sourcesIn } from '../../sources';

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

const sources = sourcesIn('lib', 'components', 'entrypoints');

it('every text that anybody asks for exists', () => {
  const keys = Object.keys(english);
  const missing = sources.flatMap(({ path, tree }) =>
    asked(tree.text)
      .filter(({ key, whole }) => !(whole ? key in english : keys.some((known) => known.startsWith(key))))
      .map(({ key }) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});

it.each(
  Object.entries({
    word: [...barParts, 'promised', 'no-evidence', 'not-applicable', 'too-few'],
    horizon: horizons,
    stance: stance.options,
    group: group.options,
    kind: kinds,
    import: outcomes,
    nav: ['overview', 'inbox', 'statements', 'meetings', 'sweep', 'share', 'settings'],
  }),
)('every %s has its text', (prefix, names) => {
  for (const name of names) expect(english).toHaveProperty(keyOf(prefix, name));
});

it('every problem that a person can meet has a text that says what to do', () => {
  const missing = sources
    .filter(({ path }) => path.startsWith('lib/') && !namesFileProblems(path))
    .flatMap((source) => problemsIn(source).map((problem) => [keyOf('problem', problem), source.path] as const))
    .filter(([key]) => !(key in english));
  expect(missing).toEqual([]);
});

it('a problem is found wherever it is named', () => {
  const text = `
    type OddProblem = 'one' | 'two';
    interface Answer { ok: false; problem: 'three' }
    const say = () => ({ ok: false, problem: full ? 'four' : 'five' });
    problems.field = 'six';
    const other = 'seven';`;
  expect(problemsIn(sourceOf('lib/x/x.ts', text))).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
});

it('every reason to refuse a file has its text', () => {
  for (const problem of importProblems) expect(english).toHaveProperty(keyOf('import_problem', problem));
});

it('no text judges a State with a word the method does not use', () => {
  for (const { message } of Object.values(english)) expect(message).not.toMatch(/\b(broken|failed|missed)\b/i);
});

// What is wrong with a file has texts of its own, import_problem_…
const namesFileProblems = (path: string) => path.startsWith('lib/share/') || path === 'lib/scorecard/migrate.ts';

/** The problems a file names: in a type, in an answer, or put beside a field. */
function problemsIn({ tree }: Source): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isTypeAliasDeclaration(node) && node.name.text.endsWith('Problem')) return wordsIn(node.type);
    if (ts.isPropertySignature(node) && node.name.getText() === 'problem' && node.type) return wordsIn(node.type);
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'problem') return wordsIn(node.initializer);
    const isPut = ts.isBinaryExpression(node) && /^problems\.(?!value\b)\w+$/.test(node.left.getText());
    return isPut ? wordsIn(node.right) : [];
  });
}

const wordsIn = (node: ts.Node): string[] =>
  nodesOf(node)
    .filter((it): it is ts.StringLiteral => ts.isStringLiteral(it) && !isCompared(it) && !isKey(it))
    .map(({ text }) => text);
const isCompared = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());
const isKey = ({ parent }: ts.Node) => ts.isIndexedAccessTypeNode(parent.parent);

/** The keys in `text('key')`, `plural(text, lang, 'key')`, `keyOf('prefix', …)` and `text(`prefix_${…}`)`. */
function asked(source: string): { key: string; whole: boolean }[] {
  const found = (pattern: RegExp, ending = '', whole = true) =>
    [...source.matchAll(pattern)].map(([, key]) => ({ key: `${key}${ending}`, whole }));
  return [
    ...found(/\b(?:text|browserText|messages)\('([^']+)'[,)]/g),
    ...found(/\bplural\(text, lang, '([^']+)'/g, '_one'),
    ...found(/\bplural\(text, lang, '([^']+)'/g, '_other'),
    ...found(/\bkeyOf\('([^']+)'/g, '_', false),
    ...found(/\b(?:text|browserText|messages)\(`([^`$]+)\$/g, '', false),
  ];
}
