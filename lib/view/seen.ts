import { type AttributionRule, attributionRules } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';
import type { Statement } from '@/lib/scorecard/statement';
import type { Store } from '@/lib/store/store';

/** The same words on the scorecard already: here, or on another page. */
export interface Seen {
  here: Statement | null;
  elsewhere: Statement[];
}

/** Where the scorecard has a statement's words already. */
export async function seenAlready({ id, quote }: Statement, store: Store): Promise<Seen> {
  const same = await store.sameWords(quote.exact);
  return { here: same.find((it) => it.id === id) ?? null, elsewhere: same.filter((it) => it.id !== id) };
}

/** The rule that a kept statement was put under: words that were kept off the record stay so, wherever they are met again. */
export const ruleKept = (statement: Statement | null): AttributionRule | null =>
  attributionRules.find((it) => it.id === statement?.doNotAttribute?.rule) ?? null;

/** Whether two passages are one selection; the same words under another State's name are another clip. */
export const isSamePlace = (a: Draft['passage'], b: Draft['passage']): boolean =>
  a !== null &&
  b !== null &&
  a.page.url === b.page.url &&
  a.quote.exact === b.quote.exact &&
  a.place.start === b.place.start &&
  a.context.before === b.context.before;
