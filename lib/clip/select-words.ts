import type { PassagePlace } from '@/lib/page/passage';
import type { Selector } from '@/lib/scorecard/statement';

const HTML_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3236';

/** Where the words stand, as W3C selectors: by themselves, by position, by the nearest id. */
export function selectWords(exact: string, { start, end, fragmentId, prefix, suffix }: PassagePlace): Selector[] {
  const selectors: Selector[] = [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
  if (start !== null && end !== null) selectors.push({ type: 'TextPositionSelector', start, end });
  if (fragmentId && fragmentId.length <= 2_000) {
    selectors.push({ type: 'FragmentSelector', value: fragmentId, conformsTo: HTML_FRAGMENTS });
  }
  return selectors;
}
