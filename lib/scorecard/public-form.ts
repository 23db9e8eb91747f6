import { isOffTheRecord, withoutAttribution } from './attribution';
import type { Quote, Statement } from './statement';

/** What stands in place of a name that an off-the-record rule hides. */
export const STRUCK = '[struck]';

/** A statement as files and reports show it: of an off-the-record one the hidden names read [struck], and nothing says who spoke. */
export function publicForm(statement: Statement): Statement {
  if (!isOffTheRecord(statement)) return statement;
  const hidden = withoutAttribution(statement);
  const quote = { ...hidden.quote, ...struckOut(hidden.quote.exact, hidden.quote.struck) };
  const selectors = hidden.selectors.map((it) =>
    it.type === 'TextQuoteSelector' ? { ...it, exact: quote.exact } : it,
  );
  return { ...hidden, quote, selectors, deepLink: null };
}

/** Words with [struck] in place of what marks hide; the marks stay and point at it, so that striking twice changes nothing. */
export function struckOut(words: string, marks: Quote['struck']): Pick<Quote, 'exact' | 'struck'> {
  const struck: Quote['struck'] = [];
  let exact = '';
  let read = 0;
  for (const { start, end } of apart(words, marks)) {
    exact += words.slice(read, start);
    struck.push({ start: exact.length, end: exact.length + STRUCK.length });
    exact += STRUCK;
    read = end;
  }
  return { exact: exact + words.slice(read), struck };
}

// Marks inside the words, in order, overlapping ones joined.
function apart(words: string, marks: Quote['struck']): Quote['struck'] {
  const joined: Quote['struck'] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const end = Math.min(mark.end, words.length);
    const last = joined.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, end);
    else if (mark.start < end) joined.push({ start: mark.start, end });
  }
  return joined;
}
