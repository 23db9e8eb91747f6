import { type KnownDay, readDay, writeDay } from '@/lib/clip/read-day';
import type { Heard } from './heard';
import type { Guess } from './recognition';

const IN_ADDRESS = /(?<!\d)(20[0-3]\d)[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const IN_WORDS =
  /(?<![\p{L}\d])\d{1,2}(?:er|º)?\.? (?:de )?\p{L}{3,10}\.?,? (?:de(?:l)? )?20[0-3]\d(?!\d)|\p{L}{3,10} \d{1,2},? 20[0-3]\d(?!\d)|20[0-3]\d-\d\d-\d\d/gu;

/** When it was probably said: on the day the page gives, else one that stands in its headings, title or address. */
export function suggestDay({ day, headings, title, url }: Heard): Guess<string> | null {
  if (day) return { value: day, confidence: 0.6, because: day };
  const named = dayInWords([...headings].reverse().concat(title));
  if (named) return { value: writeDay(named.known), confidence: 0.6, because: named.words };
  const dated = url?.match(IN_ADDRESS);
  if (!dated) return null;
  const [because, year, month, dayOfMonth] = dated;
  return { value: [year, month, dayOfMonth].filter(Boolean).join('-'), confidence: 0.5, because };
}

/** The first day that words name, with the words; null where they name none. */
export function dayInWords(several: readonly string[]): { known: KnownDay; words: string } | null {
  for (const words of several) {
    for (const [found] of words.matchAll(IN_WORDS)) {
      const known = readDay(found);
      if (known) return { known, words: found };
    }
  }
  return null;
}
