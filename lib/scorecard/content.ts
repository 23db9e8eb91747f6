import { isOffTheRecord } from './attribution';
import { canonicalJson } from './canonical-json';
import { compareTexts } from './order';
import { publicForm } from './public-form';
import { sameValue } from './same-value';
import type { Statement } from './statement';

/** What a clip took from its page and nobody changes: the words, what stood around them, where they are. */
export type Content = Pick<Statement, 'quote' | 'context' | 'selectors' | 'deepLink' | 'source'>;

/** Of two copies' contents the one that a merged statement keeps: the stricter, then one with context, then the greater JSON. */
export function joinContents(a: Statement, b: Statement): Content {
  const [one, other] = [contentOf(a), contentOf(b)];
  if (sameValue(one, other)) return one;
  const [publicA, publicB] = [publicForm(a), publicForm(b)];
  const aWins = compareContents(publicA, publicB) >= 0;
  if (!isOffTheRecord(aWins ? a : b)) return aWins ? one : other;
  return aWins ? keepOwnWords(one, publicA, other, publicB) : keepOwnWords(other, publicB, one, publicA);
}

const contentOf = ({ quote, context, selectors, deepLink, source }: Statement): Content => ({
  quote,
  context,
  selectors,
  deepLink,
  source: { ...source, keys: [] },
});

// Copies are compared as files show them, so that a machine that knows the struck words and one that does not agree.
function compareContents(a: Statement, b: Statement): number {
  return (
    Number(isOffTheRecord(a)) - Number(isOffTheRecord(b)) ||
    (isOffTheRecord(a) ? a.quote.struck.length - b.quote.struck.length : 0) ||
    Number(hasContext(a)) - Number(hasContext(b)) ||
    compareTexts(canonicalJson(contentOf(a)), canonicalJson(contentOf(b)))
  );
}

const hasContext = ({ context }: Statement): boolean => context.before !== null || context.after !== null;

// Where the published forms agree, the words that only one machine knows stay with it.
function keepOwnWords(winner: Content, winnerPublic: Content, loser: Content, loserPublic: Content): Content {
  const richer = <P extends 'quote' | 'selectors' | 'deepLink'>(part: P): Content[P] => {
    if (!sameValue(winnerPublic[part], loserPublic[part])) return winner[part];
    const known = [winner[part], loser[part]].filter((own) => !sameValue(own, winnerPublic[part]));
    return known.reduce((x, y) => (canonicalJson(x) >= canonicalJson(y) ? x : y), known[0] ?? winner[part]);
  };
  return { ...winner, quote: richer('quote'), selectors: richer('selectors'), deepLink: richer('deepLink') };
}
