import type { DraftForm } from '@/lib/scorecard/draft';
import type { By } from '@/lib/scorecard/fields';
import type { Meeting } from '@/lib/scorecard/judgement';
import { heardAtMeeting } from './heard-at-meeting';
import { readDay } from './read-day';

/** The meeting that somebody named beside pasted words, as a record; null where none was named. */
export function namedMeeting(form: DraftForm, who: { by: By; at: string }): Meeting | null {
  const heard = heardAtMeeting(form);
  if (!heard?.name) return null;
  const day = readDay(form.date ?? '')?.date;
  return {
    id: heard.id,
    name: heard.name,
    body: null,
    place: null,
    days: day ? [day] : [],
    sessions: [],
    expected: [],
    attributionRule: null,
    by: who.by,
    at: who.at,
  };
}
