import type { Suggestion } from '@/lib/scorecard/statement';
import { withoutCode } from '@/lib/text/markup';
import type { Gathered } from './gather';
import { isAmbiguous, type KnownDay, readDay, writeDay } from './read-day';
import { dayInWords } from './recognise/suggest-day';

/** When it was probably said: on the entry's day where it prints one, else on a day that its headings or title name, else when the page was published; null when none is known. */
export function suggestDate({ context, page, title }: Gathered): { said: KnownDay; suggestion: Suggestion } | null {
  const entry = read(context.entryTime);
  if (entry?.precision === 'day') return suggested(entry, `the entry's time: ${context.entryTime}`);
  const published = read(page?.publishedAt ?? null);
  const headed = dayInWords([...context.headings].reverse().concat(title));
  if (headed && isPlausible(headed.known, published)) return suggested(headed.known, headed.words);
  return published && suggested(published, `the page's publication date: ${page?.publishedAt}`);
}

// A report comes out after its meeting, and not long after; what is older is named for other reasons.
const LONGEST_WAIT = 400 * 86_400_000;

function isPlausible(headed: KnownDay, published: KnownDay | null): boolean {
  if (!published) return true;
  const wait = Date.parse(published.date) - Date.parse(headed.date);
  return wait >= 0 && wait <= LONGEST_WAIT;
}

/** Where a suggested date was found, and how it is written there. */
export function readDateReason(because: string): { at: 'entry' | 'page' | null; words: string } {
  const [, start, words] = /^(the entry's time|the page's publication date): (.*)$/s.exec(because) ?? [];
  if (!start || !words) return { at: null, words: because };
  return { at: start.includes('entry') ? 'entry' : 'page', words };
}

const read = (written: string | null): KnownDay | null => (written && !isAmbiguous(written) ? readDay(written) : null);

const suggested = (said: KnownDay, because: string): { said: KnownDay; suggestion: Suggestion } => ({
  said,
  suggestion: {
    value: writeDay(said),
    confidence: 0.5,
    because: withoutCode(because).slice(0, 2_000),
    confirmedBy: null,
  },
});
