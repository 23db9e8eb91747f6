import { believableCanonical } from './canonical-url';
import { symbolIn, symbolInUrl } from './document-symbol';
import { all, attribute, contentType, documentElement, documentTitle } from './dom';
import { type Metadata, readMetadata } from './metadata';
import type { PageFacts } from './passage';

const DOI = /\b10\.\d{4,9}\/[^\s"<>?#]+/;

/** What a page says of itself in its address and metadata; never what its running text says. */
export function readPageFacts(view: Window): PageFacts {
  const { document } = view;
  const url = view.location.href;
  const meta = readMetadata(document);
  return {
    url,
    title: (documentTitle(document) || meta.first('og:title', 'ld:headline') || '').slice(0, 2_000),
    canonicalUrl: believableCanonical(canonicalLink(document), url),
    siteName: meta.first('og:site_name', 'application-name'),
    publisher: meta.first('dc.publisher', 'dcterms.publisher', 'citation_publisher', 'ld:publisher'),
    publishedAt: publishedAt(meta),
    lang: pageLanguage(document, meta),
    symbol: symbolOf(meta, url),
    doi: doiOf(meta, url),
    contentType: contentType(document) || 'text/html',
    description: meta.first('description', 'og:description', 'dc.description', 'ld:description'),
    authors: meta
      .every('citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author', 'ld:author')
      .slice(0, 20),
  };
}

/** The language a page declares for all of it. */
export function pageLanguage(document: Document, meta: Metadata = readMetadata(document)): string | null {
  const root = documentElement(document);
  const declared = root && (attribute(root, 'lang') || attribute(root, 'xml:lang'));
  const lang =
    declared || meta.first('content-language', 'dc.language', 'dcterms.language', 'citation_language', 'ld:inlanguage');
  return lang?.split(',')[0]?.trim().slice(0, 80) || null;
}

const publishedAt = (meta: Metadata): string | null =>
  meta.first(
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'dcterms.issued',
    'dc.date.issued',
  ) ??
  meta.first('datepublished', 'ld:datepublished', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created') ??
  meta.first('date', 'pubdate', 'publish_date', 'publish-date', 'publication_date', 'time');

function canonicalLink(document: Document): string | null {
  const link = all(document, 'link[rel~=canonical][href]')[0];
  return link ? attribute(link, 'href') : null;
}

function symbolOf(meta: Metadata, url: string): string | null {
  const named = [
    ...meta.every('citation_technical_report_number'),
    ...meta.every('dc.identifier'),
    ...meta.every('dcterms.identifier'),
  ];
  return named.map(symbolIn).find((symbol) => symbol) ?? symbolInUrl(url);
}

function doiOf(meta: Metadata, url: string): string | null {
  const named = [
    ...meta.every('citation_doi'),
    ...meta.every('prism.doi'),
    ...meta.every('dc.identifier'),
    ...meta.every('dcterms.identifier'),
  ];
  const inUrl = /^https?:\/\/(dx\.)?doi\.org\//.test(url) ? [url] : [];
  return [...named, ...inUrl].map((words) => DOI.exec(words)?.[0]).find((doi) => doi) ?? null;
}
