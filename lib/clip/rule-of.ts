import { type AttributionRule, ruleFor } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';
import { typedAddress } from './typed-address';

/** The off-the-record rule that covers a clip: by any address it came from, by the site's name, or by the words around it. */
export function ruleOf({ passage, menu, tab, form }: Draft): AttributionRule | null {
  const { page, context } = passage ?? {};
  const typed = form.address ? typedAddress(form.address) : null;
  const text = [
    tab.title,
    page?.title,
    page?.description,
    page?.offRecord,
    ...(context?.headings ?? []),
    context?.before,
    context?.after,
    form.meeting,
  ]
    .filter(Boolean)
    .join('\n');
  const addresses = [page?.url, menu?.frameUrl, menu?.pageUrl, tab.url, typed];
  const siteName = page?.siteName ?? null;
  // A frame of another site on an off-the-record page is part of that page.
  return addresses.map((url) => ruleFor({ url: url ?? null, siteName, text })).find((rule) => rule !== null) ?? null;
}
