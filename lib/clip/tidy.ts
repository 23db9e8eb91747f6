import type { PageFacts } from '@/lib/page/passage';
import { withoutCode } from '@/lib/text/markup';
import { isKeptAddress, safeLink } from '@/lib/text/safe-link';
import type { Gathered } from './gather';

const LONGEST_ADDRESS = 8_000;

/** The address of a document as a record can hold it; null where it cannot. */
export const keptAddress = (url: string | null): string | null =>
  url !== null && url.length <= LONGEST_ADDRESS && isKeptAddress(url) ? url : null;

/** What a page says, within what a record can hold: whatever it was, the file that carries it can be read again. */
export function tidy(found: Gathered): Gathered {
  const { quote, context, place, page } = found;
  return {
    ...found,
    quote: { ...quote, lang: words(quote.lang, 80) },
    context: {
      ...context,
      before: context.before?.slice(-6_000) ?? null,
      after: context.after?.slice(0, 2_000) ?? null,
      headings: context.headings.slice(-20).map((it) => it.slice(0, 2_000)),
      entryUrl: link(context.entryUrl),
      entryTime: words(context.entryTime, 80),
    },
    place: { ...place, prefix: place.prefix.slice(-6_000), suffix: place.suffix.slice(0, 6_000) },
    page: page && tidyFacts(page),
    docUrl: keptAddress(found.docUrl),
    topUrl: keptAddress(found.topUrl),
    title: words(found.title, 2_000) ?? '',
  };
}

const tidyFacts = (page: PageFacts): PageFacts => ({
  ...page,
  canonicalUrl: link(page.canonicalUrl),
  siteName: words(page.siteName, 2_000),
  publisher: words(page.publisher, 2_000),
  lang: words(page.lang, 80),
  symbol: words(page.symbol, 200),
  doi: words(page.doi, 2_000),
  contentType: words(page.contentType, 200) ?? '',
});

const words = (said: string | null, most: number): string | null => (said && withoutCode(said.slice(0, most))) || null;

// Half an address leads nowhere.
const link = (url: string | null): string | null =>
  url !== null && url.length <= LONGEST_ADDRESS && safeLink(url) !== null ? url : null;
