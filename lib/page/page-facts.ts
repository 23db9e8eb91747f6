import { believableCanonical } from './canonical-url';
import { symbolIn, symbolInUrl } from './document-symbol';
import { all, attribute, contentType, documentElement, documentTitle, textContent } from './dom';
import { type Metadata, readMetadata } from './metadata';
import { offRecordWords } from './off-record';
import type { PageFacts } from './passage';

const DOI = /\b10\.\d{4,9}\/[^\s"<>?#]+/;
const DOI_ADDRESS = /^https?:\/\/(dx\.)?doi\.org\//;
const DATES =
  'publication_date published_time datepublished issued date.issued date created date.created pubdate publish_date publish-date time'.split(
    ' ',
  );

/** What a page says of itself in its address and metadata; of its running text only whether it is off the record. */
export function readPageFacts(view: Window): PageFacts {
  const { document } = view;
  const url = view.location.href;
  const meta = readMetadata(document);
  return {
    url,
    title: (documentTitle(document) || meta.first('title', 'headline') || '').slice(0, 2_000),
    canonicalUrl: believableCanonical(canonicalLink(document), url),
    siteName: meta.first('site_name', 'application-name'),
    publisher: meta.every('publisher').find(isName) ?? null,
    publishedAt: meta.first(...DATES),
    lang: languageOf(document, meta),
    symbol: first(meta.every('technical_report_number', 'identifier'), symbolIn) ?? symbolInUrl(url),
    doi: first([...meta.every('doi', 'identifier'), ...(DOI_ADDRESS.test(url) ? [url] : [])], doiIn),
    contentType: contentType(document) || 'text/html',
    description: meta.first('description'),
    authors: meta.every('author', 'creator').filter(isName).slice(0, 20),
    offRecord: offRecordWords(textOf(document)),
  };
}

function textOf(document: Document): string {
  const root = documentElement(document);
  return (root && textContent(root)) ?? '';
}

function canonicalLink(document: Document): string | null {
  const link = all(document, 'link[rel~=canonical][href]')[0];
  return link ? attribute(link, 'href') : null;
}

function languageOf(document: Document, meta: Metadata): string | null {
  const root = documentElement(document);
  const declared = root && (attribute(root, 'lang') || attribute(root, 'xml:lang'));
  const lang = declared || meta.first('content-language', 'language', 'inlanguage');
  return lang?.split(',')[0]?.trim().slice(0, 80) || null;
}

// Some tags name a publisher or an author by the address of a profile.
const isName = (words: string): boolean => !/^https?:/.test(words);

const doiIn = (words: string): string | null => DOI.exec(words)?.[0] ?? null;

const first = (answers: string[], read: (words: string) => string | null): string | null =>
  answers.map(read).find((found) => found !== null) ?? null;
