import type { DraftForm } from '@/lib/scorecard/draft';
import { meetingId } from '@/lib/scorecard/ids';
import { readDay } from './read-day';

/** The meeting at which pasted words were heard: chosen by id, or named, with the day that was typed; null where none is given. */
export function heardAtMeeting({ meeting, date }: DraftForm): { id: string; name: string | null } | null {
  const typed = meeting?.replace(/\s+/g, ' ').trim();
  if (!typed) return null;
  if (isMeetingId(typed)) return { id: typed, name: null };
  const day = readDay(date ?? '')?.date;
  return { id: meetingId({ name: typed, days: day ? [day] : [] }), name: typed };
}

/** Whether words are the id of a meeting that the scorecard keeps, and not a name. */
export const isMeetingId = (typed: string): boolean => /^[0-9a-f]{64}$/.test(typed);
