import { isOffTheRecord } from '@/lib/scorecard/attribution';
import { decisionId, filingId, replyId, reviewId, tombstoneId } from '@/lib/scorecard/ids';
import type { Kind, Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { statementId } from '@/lib/text/statement-id';

/** Whether a record's id is the one that its parts make. */
export const hasOwnId: { [K in Kind]: (record: Records[K][number]) => boolean } = {
  statements: couldBeOf,
  filings: (it) => it.id === filingId(it),
  reviews: (it) => it.id === reviewId(it),
  replies: (it) => it.id === replyId(it),
  decisions: (it) => it.id === decisionId(it),
  // The address of a meeting's agenda is not kept, so any hash may be its id.
  meetings: () => true,
  tombstones: (it) => it.id === tombstoneId(it),
};

// Words pasted without an address, struck words and a repeated quote whose surroundings were not read cannot be checked.
function couldBeOf(statement: Statement): boolean {
  const { docUrl, topUrl } = statement.source;
  const { exact: quote } = statement.quote;
  if (docUrl === null || isOffTheRecord(statement)) return true;
  // A frame that its page wrote itself has no address of its own: the page's stands for it.
  const places = [docUrl, ...(topUrl === null ? [] : [topUrl])].map(placeOf);
  const befores = beforesOf(statement);
  const isMade = (before: string | null) =>
    places.some((place) => statement.id === statementId({ place, quote, before }));
  return isMade(null) || isMade('') || befores.length === 0 || befores.some(isMade);
}

const placeOf = (address: string): string => (URL.canParse(address) ? normaliseUrl(address) : address);

function beforesOf({ context, selectors }: Statement): string[] {
  const prefixes = selectors.flatMap((it) => (it.type === 'TextQuoteSelector' ? [it.prefix] : []));
  return [context.before ?? '', ...prefixes].filter((before) => before !== '');
}
