import { all, attribute, textContent } from './dom';
import { readJsonLd } from './json-ld';

/** What a page's metadata says, asked by name: first answer, or all. */
export interface Metadata {
  /** The first of these names that the page answers. */
  first: (...names: string[]) => string | null;
  /** All answers to these names. */
  every: (...names: string[]) => string[];
}

const MOST_TAGS = 1_000;
const LONGEST = 2_000;
const VOCABULARY = /^(dcterms|dc|citation|og|article|prism|eprints)[.:_]/;

/** Reads the meta tags, microdata and JSON-LD of a page, under lower-case names without their vocabulary: DC.date and citation_date are `date`. */
export function readMetadata(document: Document): Metadata {
  const answers = new Map<string, string[]>();
  const put = (name: string | null, answer: string | null) => {
    const words = answer?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const key = name?.trim().toLowerCase().replace(VOCABULARY, '');
    if (key && words) answers.set(key, [...(answers.get(key) ?? []), words].slice(0, 50));
  };
  for (const tag of [...all(document, 'meta[content]')].slice(0, MOST_TAGS)) {
    for (const name of ['name', 'property', 'itemprop', 'http-equiv'])
      put(attribute(tag, name), attribute(tag, 'content'));
  }
  for (const time of [...all(document, 'time[pubdate],time[itemprop=datePublished]')].slice(0, 1)) {
    put('time', attribute(time, 'datetime') || textContent(time));
  }
  for (const [name, answer] of readJsonLd(document)) put(name, answer);
  const every = (...names: string[]) => names.flatMap((name) => answers.get(name) ?? []);
  return { every, first: (...names) => every(...names)[0] ?? null };
}
