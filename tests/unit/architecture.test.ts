import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exportsOf, importsOf, nodesOf, type Source, sourceOf, sourcesIn } from '../sources';

/**
 * Who may import whom. `type x` lets types come in and nothing that runs.
 * Components take what they show as props, so of `lib` they know only types.
 */
const mayImport: Record<string, string[]> = {
  'lib/text': [],
  'lib/compact': [],
  'lib/scorecard': ['lib/text', 'lib/compact'],
  'lib/page': ['lib/text'],
  'lib/clip': ['lib/text', 'lib/page', 'lib/compact', 'lib/scorecard'],
  'lib/anchor': ['lib/text', 'lib/compact', 'lib/scorecard'],
  'lib/store': ['lib/text', 'lib/scorecard'],
  'lib/score': ['lib/compact', 'lib/scorecard'],
  'lib/chart': ['lib/compact', 'lib/scorecard', 'lib/score'],
  'lib/share': ['lib/text', 'lib/compact', 'lib/scorecard', 'lib/score', 'lib/chart'],
  'lib/browser': ['type lib/page'],
  'lib/view': [
    'lib/text',
    'lib/compact',
    'lib/scorecard',
    'lib/clip',
    'lib/anchor',
    'lib/store',
    'lib/score',
    'lib/chart',
    'lib/share',
  ],
  'lib/cli': [
    'lib/text',
    'lib/compact',
    'lib/scorecard',
    'lib/page',
    'lib/clip',
    'lib/anchor',
    'lib/store',
    'lib/score',
    'lib/chart',
    'lib/share',
    'lib/view',
  ],
  components: [
    'type lib/text',
    'type lib/compact',
    'type lib/scorecard',
    'type lib/clip',
    'type lib/anchor',
    'type lib/score',
    'type lib/chart',
    'type lib/share',
    'type lib/view',
  ],
  entrypoints: ['lib/*', 'components'],
};

/** The keeper of each package that reaches outside, or weighs enough to be asked about. */
const keepers: Record<string, string[]> = {
  idb: ['lib/store'],
  'wxt/browser': ['lib/browser'],
  'chart.js': ['components/Chart.tsx', 'type lib/chart', 'type components'],
  zod: ['lib/scorecard', 'lib/cli', 'type lib/share'],
  preact: ['components', 'entrypoints'],
  '@preact/signals': ['lib/view', 'entrypoints', 'type components'],
  '@noble/hashes': ['lib/text'],
  node: ['lib/cli'],
  'puppeteer-core': ['lib/cli'],
};

/** What only its keeper may touch: the doors to the outside, the clock and chance. An empty list means nobody. */
const doors = new Map<string, string[]>(
  Object.entries({
    indexedDB: ['lib/store'],
    browser: ['lib/browser'],
    chrome: ['lib/browser'],
    document: ['lib/page', 'lib/browser', 'lib/cli', 'components', 'entrypoints'],
    window: ['lib/page', 'components', 'entrypoints'],
    'new Date()': ['lib/browser', 'lib/cli'],
    'Date.now': ['lib/browser', 'lib/cli'],
    'Math.random': ['lib/browser', 'lib/cli'],
    'crypto.randomUUID': ['lib/browser', 'lib/cli'],
    eval: [],
    'new Function': [],
    innerHTML: [],
    outerHTML: [],
    insertAdjacentHTML: [],
    dangerouslySetInnerHTML: [],
  }),
);

/** What `ls` shows. */
const topLevel = [
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

const sources = sourcesIn('lib', 'components', 'entrypoints');

describe('the walk', () => {
  it('goes one way: a folder imports only what the table lets it', () => {
    expect(sources.flatMap(strayImports)).toEqual([]);
  });

  it('is told by its folders, each with its line in the table', () => {
    const folders = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...folders].filter((it) => !(it in mayImport))).toEqual([]);
  });

  it('has one keeper for each package', () => {
    expect(sources.flatMap(strayPackages)).toEqual([]);
  });
});

describe('the outside', () => {
  it('is touched by its keeper alone, and words of a page never become markup or code', () => {
    expect(sources.flatMap(strayTouches)).toEqual([]);
  });
});

describe('the house', () => {
  it('says of everything it hands out what that means', () => {
    const silent = sources
      .filter(({ path }) => !path.startsWith('entrypoints/'))
      .flatMap((it) => exportsOf(it).flatMap(({ name, isDocumented }) => (isDocumented ? [] : `${it.path}: ${name}`)));
    expect(silent).toEqual([]);
  });

  it('has the top level of its plan', () => {
    const root = join(import.meta.dirname, '../..');
    const shown = readdirSync(root).filter((name) => !name.startsWith('.'));
    expect(shown.filter((name) => !isIgnored(name)).sort()).toEqual(topLevel);
  });
});

describe('these rules can fail', () => {
  it.each([
    ['lib/score/x.ts', "import { openStore } from '@/lib/store/store';"],
    ['lib/text/x.ts', "export * from '../compact/themes';"],
    ['lib/browser/x.ts', "import { readPage } from '@/lib/page/read-passage';"],
    ['lib/chart/x.ts', "const later = import('@/lib/share/export');"],
    ['components/X.tsx', "import { type Store, openStore } from '@/lib/store/store';"],
    ['components/X.tsx', "import { openText } from '@/lib/browser/text';"],
  ])('%s may not say %s', (path, text) => {
    expect(strayImports(sourceOf(path, text))).toHaveLength(1);
  });

  it.each([
    ['lib/view/x.ts', "import { openDB } from 'idb';"],
    ['lib/chart/x.ts', "import { Chart } from 'chart.js';"],
    ['lib/page/x.ts', "import { z } from 'zod';"],
    ['lib/share/x.ts', "import { readFileSync } from 'node:fs';"],
  ])('%s may not say %s either', (path, text) => {
    expect(strayPackages(sourceOf(path, text))).toHaveLength(1);
  });

  it.each([
    ['lib/view/x.ts', 'const request = indexedDB.open("x");'],
    ['lib/store/x.ts', 'await browser.storage.local.clear();'],
    ['lib/clip/x.ts', 'const title = document.title;'],
    ['lib/score/x.ts', 'const now = new Date();'],
    ['lib/share/x.ts', 'const at = Date.now();'],
    ['lib/clip/x.ts', 'const id = globalThis.crypto.randomUUID();'],
    ['components/x.ts', 'element.innerHTML = words;'],
    ['components/X.tsx', 'const it = <p dangerouslySetInnerHTML={{ __html: words }} />;'],
    ['lib/page/x.ts', 'const run = new Function(words);'],
  ])('nor may %s do this: %s', (path, text) => {
    expect(strayTouches(sourceOf(path, text))).toHaveLength(1);
  });

  it('and a word in a comment, a field or an argument of that name breaks none', () => {
    const text =
      '// eval(document)\nexport const titleOf = (document: Document) => ({ browser: document.title, at: new Date(0) });';
    expect(strayTouches(sourceOf('lib/clip/x.ts', text))).toEqual([]);
  });
});

function strayImports(source: Source): string[] {
  const own = folderOf(source.path);
  return importsOf(source)
    .filter(({ from }) => /^(lib|components|entrypoints)\//.test(from) && folderOf(from) !== own)
    .filter(({ from, isType }) => !isAllowed(mayImport[own] ?? [], folderOf(from), isType))
    .map(({ from }) => `${source.path} imports ${from}`);
}

function strayPackages(source: Source): string[] {
  return importsOf(source).flatMap(({ from, isType }) => {
    const name = Object.keys(keepers).find(
      (it) => from === it || from.startsWith(`${it}/`) || from.startsWith(`${it}:`),
    );
    const kept = name === undefined ? [] : (keepers[name] ?? []);
    const places = [source.path, folderOf(source.path)];
    return name === undefined || places.some((place) => isAllowed(kept, place, isType))
      ? []
      : `${source.path} imports ${from}`;
  });
}

const isAllowed = (list: string[], place: string, isType: boolean): boolean =>
  list.includes(place) ||
  (place.startsWith('lib/') && list.includes('lib/*')) ||
  (isType && list.includes(`type ${place}`));

function strayTouches({ path, tree }: Source): string[] {
  const nodes = nodesOf(tree);
  const declared = new Set(
    nodes
      .filter(ts.isIdentifier)
      .filter(isDeclared)
      .map((it) => it.text),
  );
  return nodes
    .flatMap((node) => touchOf(node, declared))
    .filter((touch) => doors.get(touch)?.includes(folderOf(path)) === false)
    .map((touch) => `${path} touches ${touch}`);
}

/** The names in `doors` that a node stands for. */
function touchOf(node: ts.Node, declared: ReadonlySet<string>): string[] {
  if (ts.isNewExpression(node))
    return [`new ${node.expression.getText()}${node.arguments?.length ? '' : '()'}`.replace('Function()', 'Function')];
  if (ts.isPropertyAccessExpression(node))
    return [node.name.text, `${lastName(node.expression)}.${node.name.text}`].filter((it) => !globals.has(it));
  if (ts.isJsxAttribute(node)) return [node.name.getText()];
  if (!ts.isIdentifier(node) || declared.has(node.text) || isOnlyAName(node)) return [];
  return globals.has(node.text) ? [node.text] : [];
}

const globals = new Set(['indexedDB', 'browser', 'chrome', 'document', 'window', 'eval']);
const lastName = (node: ts.Node) => (ts.isPropertyAccessExpression(node) ? node.name.text : node.getText());

// A parameter or constant of that name is a value of the file's own.
const isDeclared = ({ parent }: ts.Identifier): boolean =>
  ts.isParameter(parent) ||
  ts.isVariableDeclaration(parent) ||
  ts.isBindingElement(parent) ||
  ts.isImportSpecifier(parent);

function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent)
  );
}

function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function isIgnored(name: string): boolean {
  try {
    execFileSync('git', ['check-ignore', '-q', name], { cwd: join(import.meta.dirname, '../..') });
    return true;
  } catch {
    return false;
  }
}
