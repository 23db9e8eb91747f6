import { isStrictRule } from './attribution';
import type { Meeting } from './judgement';
import { compareMoments, greater } from './order';

/** Whether nothing said at a meeting may be attributed to a person or a country. */
export const isHeldOffTheRecord = ({ attributionRule }: Meeting): boolean =>
  attributionRule !== null && isStrictRule(attributionRule);

/** An off-the-record meeting without those whom its agenda announces; any other as it is. */
export const withoutExpected = (meeting: Meeting): Meeting =>
  isHeldOffTheRecord(meeting) && meeting.expected.length > 0 ? { ...meeting, expected: [] } : meeting;

/** Meetings as files and screens show them: where one person's copy is off the record, the others tell no more than it does. */
export function publicMeetings(meetings: readonly Meeting[]): Meeting[] {
  const strict = new Map<string, Meeting>();
  for (const copy of meetings.filter(isHeldOffTheRecord)) {
    const other = strict.get(copy.id);
    strict.set(copy.id, other ? greater(other, copy, compareMoments) : copy);
  }
  return meetings.map((copy) => {
    const told = strict.get(copy.id);
    if (!told) return copy;
    return withoutExpected(isHeldOffTheRecord(copy) ? copy : { ...told, by: copy.by, at: copy.at });
  });
}
