import { isOffTheRecord, withoutAttribution } from './attribution';
import type { Quote, Statement } from './statement';

/** What stands in place of a name that an off-the-record rule hides. */
export const STRUCK = '[struck]';

/** A statement as files and reports show it: of an off-the-record one the hidden names read [struck], and nothing says who spoke. */
export function publicForm(statement: Statement): Statement {
  if (!isOffTheRecord(statement)) return statement;
  const hidden = withoutAttribution(statement);
  const quote = strike(hidden.quote);
  const selectors = hidden.selectors.map((it) =>
    it.type === 'TextQuoteSelector' ? { ...it, exact: quote.exact } : it,
  );
  return { ...hidden, quote, selectors, deepLink: null };
}

// The marks stay and point at what now stands there, so that striking twice changes nothing.
function strike(quote: Quote): Quote {
  const struck: Quote['struck'] = [];
  let exact = '';
  let read = 0;
  for (const { start, end } of apart(quote)) {
    exact += quote.exact.slice(read, start);
    struck.push({ start: exact.length, end: exact.length + STRUCK.length });
    exact += STRUCK;
    read = end;
  }
  return { ...quote, exact: exact + quote.exact.slice(read), struck };
}

// Marks inside the quote, in order, overlapping ones joined.
function apart({ exact, struck }: Quote): Quote['struck'] {
  const joined: Quote['struck'] = [];
  for (const mark of [...struck].sort((a, b) => a.start - b.start)) {
    const end = Math.min(mark.end, exact.length);
    const last = joined.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, end);
    else if (mark.start < end) joined.push({ start: mark.start, end });
  }
  return joined;
}
