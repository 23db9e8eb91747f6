import type { RuledPage } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';

/** What an attribution rule looks at to see whether a clip is covered: address, site, and the words around. */
export function ruledPage({ passage, menu, tab, form }: Draft): RuledPage {
  const { page, context } = passage ?? {};
  const said = [
    tab.title,
    page?.title,
    page?.description,
    ...(context?.headings ?? []),
    context?.before,
    context?.after,
  ];
  return {
    url: page?.url ?? menu?.frameUrl ?? menu?.pageUrl ?? form.address ?? tab.url,
    siteName: page?.siteName ?? null,
    text: said.filter(Boolean).join('\n'),
  };
}
