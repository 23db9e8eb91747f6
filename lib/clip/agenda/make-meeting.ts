import type { BlocksReading } from '@/lib/page/blocks';
import type { By } from '@/lib/scorecard/fields';
import { meetingId } from '@/lib/scorecard/ids';
import type { Meeting } from '@/lib/scorecard/judgement';
import { isHeldOffTheRecord } from '@/lib/scorecard/public-meetings';
import type { Agenda } from './agenda';
import { tidyMeeting } from './tidy-meeting';
import { unattributed } from './unattributed';

/**
 * Makes a meeting of an agenda, to be kept. Off the record it names nobody, not among the expected and not in a title; and
 * a meeting that a known copy has off the record stays so.
 */
export function makeMeeting(
  agenda: Agenda,
  reading: BlocksReading,
  who: { by: By; at: string },
  known: readonly Meeting[] = [],
): Meeting {
  const { by, at } = who;
  const address = /^(?:https?|file):/.test(reading.page.url) ? reading.page.url : null;
  const made = (rule: string | null): Meeting => {
    const { name, days, ...told } = tidyMeeting(rule === null ? agenda : unattributed(agenda));
    return { id: meetingId({ name, days }, address), name, days, ...told, attributionRule: rule, by, at };
  };
  const meeting = made(agenda.rule?.id ?? null);
  const former = meeting.attributionRule === null && known.find((it) => it.id === meeting.id && isHeldOffTheRecord(it));
  return former ? made(former.attributionRule) : meeting;
}
