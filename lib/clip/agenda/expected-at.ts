import { groupBy } from '@/lib/scorecard/group-by';
import { meetingId } from '@/lib/scorecard/ids';
import type { Meeting } from '@/lib/scorecard/judgement';
import { isHeldOffTheRecord } from '@/lib/scorecard/public-meetings';
import { skeleton } from '@/lib/text/skeleton';
import type { AnnouncedSpeaker } from './agenda';

/** What a page tells that a meeting may be known by. */
export interface PageOfMeeting {
  url: string | null;
  title: string;
  headings: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  day: string | null;
}

/**
 * The announced speakers who may be heard on a page: of the meeting whose agenda it is, of meetings held on its day, and of
 * those that it names within 400 days; never of one off the record.
 */
export function expectedAt(meetings: readonly Meeting[], page: PageOfMeeting): AnnouncedSpeaker[] {
  const told = [page.title, ...page.headings].map(skeleton).join('\n');
  const own = page.url !== null && URL.canParse(page.url) ? meetingId({ name: '', days: [] }, page.url) : null;
  const found = meetings.filter(
    (meeting) => !isHeldOffTheRecord(meeting) && (meeting.id === own || fits(meeting, page.day, told)),
  );
  const speakers = found.flatMap(({ expected }) => expected);
  const byWords = groupBy(speakers, (it) => JSON.stringify([it.name, it.role, it.organisation, it.country]));
  return [...byWords.values()].flatMap(([first]) => first ?? []);
}

const REPORTED_WITHIN = 400;

function fits(meeting: Meeting, day: string | null, told: string): boolean {
  const apart = daysApart(meeting.days, day);
  return apart === 0 || (names(told, meeting) && (apart === null || apart <= REPORTED_WITHIN));
}

// "Workshop" or "IOM" alone names too many meetings.
const names = (told: string, { name, body }: Meeting): boolean =>
  [name, ...(body ? [body] : [])].map(skeleton).some((it) => it.length > 12 && told.includes(it));

/** Days between a page's day, month or year and the nearest day of a meeting; null where one of them is not known. */
function daysApart(days: readonly string[], day: string | null): number | null {
  if (!day || days.length === 0) return null;
  const [from, to] = [Date.parse(`${day}-01-01`.slice(0, 10)), lastOf(day)];
  const gaps = days.map((it) => Date.parse(it)).map((at) => Math.max(0, from - at, at - to) / 86_400_000);
  const least = Math.min(...gaps);
  if (!Number.isFinite(least)) return null;
  // A page of that year alone is near, but not of that day.
  return day.length < 10 ? Math.max(1, least) : least;
}

function lastOf(day: string): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) || 12];
  return day.length >= 10 ? Date.parse(day) : Date.UTC(year, month, 0);
}
