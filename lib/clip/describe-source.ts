import type { Source } from '@/lib/scorecard/statement';
import { withoutCode } from '@/lib/text/markup';
import type { Gathered } from './gather';
import { isAmbiguous, readDay } from './read-day';

const LONGEST_ADDRESS = 8_000;

/** The document that holds the words, from what the page says of itself. */
export function describeSource({ page, docUrl, topUrl, title }: Gathered): Source {
  const published = page?.publishedAt && !isAmbiguous(page.publishedAt) ? readDay(page.publishedAt) : null;
  const symbol = cut(page?.symbol ?? null, 200);
  const keys = { symbol, doi: cut(page?.doi ?? null, 2_000), canonical: address(page?.canonicalUrl ?? null) };
  return {
    docUrl: address(docUrl),
    topUrl: address(topUrl),
    canonicalUrl: keys.canonical,
    keys: (['symbol', 'doi', 'canonical'] as const).flatMap((kind) => {
      const value = keys[kind];
      return value ? [{ kind, value }] : [];
    }),
    title: withoutCode(title).slice(0, 2_000),
    siteName: cut(page?.siteName ?? null, 2_000),
    publisher: cut(page?.publisher ?? null, 2_000),
    publishedAt: published?.date ?? null,
    publishedPrecision: published?.precision ?? null,
    lang: cut(page?.lang ?? null, 80),
    symbol,
    agendaItem: null,
    contentType: cut(page?.contentType ?? null, 200),
    pageFirst: null,
    pageLast: null,
    pageLabel: null,
  };
}

// Half an address leads nowhere.
const address = (url: string | null): string | null => (url && url.length <= LONGEST_ADDRESS ? url : null);
const cut = (words: string | null, most: number): string | null => withoutCode(words ?? '').slice(0, most) || null;
