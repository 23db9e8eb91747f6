import { all, textContent } from './dom';

const LONGEST = 300_000;
const DEEPEST = 6;
const WANTED = ['datePublished', 'dateCreated', 'headline', 'publisher', 'author', 'inLanguage', 'description'];

/** What a page's JSON-LD says of the page, as pairs of lower-case name and words; nothing where it cannot be read. */
export function readJsonLd(document: Document): [name: string, words: string][] {
  return [...all(document, 'script[type="application/ld+json"]')].slice(0, 20).flatMap((script) => {
    const json = textContent(script) ?? '';
    return json.length > LONGEST ? [] : factsIn(parsed(json), 0);
  });
}

function factsIn(value: unknown, depth: number): [string, string][] {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => factsIn(item, depth + 1));
  const thing = value as Record<string, unknown>;
  const own = WANTED.flatMap((name) =>
    namesIn(thing[name]).map((words): [string, string] => [name.toLowerCase(), words]),
  );
  return [...own, ...factsIn(thing['@graph'] ?? thing.mainEntity, depth + 1)];
}

// A publisher or an author may be words, a thing with a name, or several.
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => (Array.isArray(item) ? [] : namesIn(item)));
  const name = (value as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? [name] : [];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
