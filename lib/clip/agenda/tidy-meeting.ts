import type { Meeting } from '@/lib/scorecard/judgement';
import { withoutCode } from '@/lib/text/markup';

/** What an agenda tells of a meeting. */
export type ToldOfMeeting = Pick<Meeting, 'name' | 'body' | 'place' | 'days' | 'sessions' | 'expected'>;

const LONGEST = 500;
/** Characters of all sessions, and of all who are expected, as a file writes them. */
const [MOST_OF_SESSIONS, MOST_OF_EXPECTED] = [500_000, 1_000_000];

/** What an agenda tells, within what a record can hold: whatever it was, the file that carries it can be read again. */
export const tidyMeeting = ({ name, body, place, days, sessions, expected }: ToldOfMeeting): ToldOfMeeting => ({
  name: words(name),
  body: wordsOrNone(body),
  place: wordsOrNone(place),
  days: days.filter((it) => /^\d{4}-\d{2}-\d{2}$/.test(it)).slice(0, 60),
  sessions: within(
    MOST_OF_SESSIONS,
    sessions.slice(0, 500).map(({ title, starts, ends }) => ({
      title: words(title),
      starts: wordsOrNone(starts, 40),
      ends: wordsOrNone(ends, 40),
    })),
  ),
  expected: within(
    MOST_OF_EXPECTED,
    expected.slice(0, 2_000).map((it) => ({
      name: words(it.name),
      role: wordsOrNone(it.role),
      organisation: wordsOrNone(it.organisation),
      country: it.country,
      session: wordsOrNone(it.session),
    })),
  ),
});

// Cut first: half a tag may be one that runs. No half of a sign stays at the cut.
const words = (said: string, most = LONGEST): string =>
  withoutCode(said.slice(0, most).replace(/[\uD800-\uDBFF]$/, ''));

const wordsOrNone = (said: string | null, most?: number): string | null => (said === null ? null : words(said, most));

function within<T>(most: number, list: readonly T[]): T[] {
  let length = 0;
  return list.filter((it) => {
    length += JSON.stringify(it).length + 1;
    return length <= most;
  });
}
