import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');

/** One import of a source file; `isType` where nothing of it is left when the program runs. */
export interface Import {
  /** A path from the root without ending (`lib/score/pace`), or a package's name. */
  from: string;
  isType: boolean;
}

/** A source file of ours, parsed. */
export interface Source {
  /** Its path from the root, with slashes. */
  path: string;
  tree: ts.SourceFile;
}

/** Parses a text as the file of this path. */
export const sourceOf = (path: string, text: string): Source => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

/** Every source file in these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .filter((it) => it.isFile() && /\.(tsx?|mjs)$/.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    .map((file) => sourceOf(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));
}

/** What a file imports: by import, by export from, and while it runs. */
export function importsOf({ path, tree }: Source): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const from = specifierOf(node);
    return from && ts.isStringLiteralLike(from) ? [{ from: placeOf(from.text, path), isType: isTypeOnly(node) }] : [];
  });
}

/** Every node of a file. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (it: ts.Node) => {
    nodes.push(it);
    ts.forEachChild(it, visit);
  };
  visit(node);
  return nodes;
}

/** What a file exports under a name of its own, and whether a comment says what it means. */
export function exportsOf({ tree }: Source): { name: string; isDocumented: boolean }[] {
  return tree.statements.filter(isExported).map((node) => ({
    name: ts.isVariableStatement(node)
      ? node.declarationList.declarations.map((it) => it.name.getText()).join(', ')
      : ((node as ts.DeclarationStatement).name?.getText() ?? 'default'),
    isDocumented: ts.getJSDocCommentsAndTags(node).length > 0 || isTypeOfValue(node),
  }));
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  if (!clause) return false;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.isTypeOnly || (!clause.name && named.length > 0 && named.every((it) => it.isTypeOnly));
}

function placeOf(specifier: string, path: string): string {
  const place = specifier.startsWith('@/') ? specifier.slice(2) : specifier;
  return place.startsWith('.')
    ? normalize(join(dirname(path), place))
        .split(sep)
        .join('/')
    : place;
}

// A record's schema is its type, a view's maker its view: what is said of the value is said of both.
const isTypeOfValue = (node: ts.Statement): boolean =>
  ts.isTypeAliasDeclaration(node) && nodesOf(node.type).some(ts.isTypeQueryNode);

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((it) => it.kind === ts.SyntaxKind.ExportKeyword);
