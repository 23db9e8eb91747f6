import type { Source } from '@/lib/scorecard/statement';
import type { Gathered } from './gather';
import { isAmbiguous, readDay } from './read-day';

/** The document that holds the words, from what the page says of itself. */
export function describeSource({ page, docUrl, topUrl, title }: Gathered): Source {
  const published = page?.publishedAt && !isAmbiguous(page.publishedAt) ? readDay(page.publishedAt) : null;
  const symbol = page?.symbol ?? null;
  const keys = { symbol, doi: page?.doi ?? null, canonical: page?.canonicalUrl ?? null };
  return {
    docUrl,
    topUrl,
    canonicalUrl: keys.canonical,
    keys: (['symbol', 'doi', 'canonical'] as const).flatMap((kind) => {
      const value = keys[kind];
      return value ? [{ kind, value }] : [];
    }),
    title,
    siteName: page?.siteName ?? null,
    publisher: page?.publisher ?? null,
    publishedAt: published?.date ?? null,
    publishedPrecision: published?.precision ?? null,
    lang: page?.lang ?? null,
    symbol,
    agendaItem: null,
    contentType: page?.contentType || null,
    pageFirst: null,
    pageLast: null,
    pageLabel: null,
  };
}
