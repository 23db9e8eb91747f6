import { all, attribute, textContent } from './dom';
import { readJsonLd } from './json-ld';

/** What a page's metadata says, asked by name: first answer, or all. */
export interface Metadata {
  /** The first of these names that the page answers. */
  first: (...names: string[]) => string | null;
  /** All answers to the first of these names that has any. */
  every: (...names: string[]) => string[];
}

const MOST_TAGS = 1_000;
const LONGEST = 2_000;

/** Reads the meta tags (Dublin Core, citation, Open Graph…), microdata and JSON-LD of a page under lower-case names. */
export function readMetadata(document: Document): Metadata {
  const answers = new Map<string, string[]>();
  const put = (name: string | null, answer: string | null) => {
    const words = answer?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const key = name?.trim().toLowerCase();
    if (key && words) answers.set(key, [...(answers.get(key) ?? []), words].slice(0, 50));
  };
  for (const tag of [...all(document, 'meta[content]')].slice(0, MOST_TAGS)) {
    for (const name of ['name', 'property', 'itemprop', 'http-equiv'])
      put(attribute(tag, name), attribute(tag, 'content'));
  }
  for (const time of [...all(document, 'time[pubdate],time[itemprop=datePublished]')].slice(0, 1)) {
    put('time', attribute(time, 'datetime') || textContent(time));
  }
  for (const [name, answer] of readJsonLd(document)) put(`ld:${name}`, answer);
  const every = (...names: string[]) => names.map((name) => answers.get(name)).find((found) => found) ?? [];
  return { every, first: (...names) => every(...names)[0] ?? null };
}
