import type { Settings } from '@/lib/scorecard/settings';
import type { Statement } from '@/lib/scorecard/statement';
import type { FormValues } from './form-values';

/** What is remembered of a clip for the next one; nothing of one that was off the record. */
export function lastClipOf(values: FormValues, { source }: Statement, isSecret: boolean): Settings['lastClip'] {
  if (isSecret) return null;
  const { speaker, role, organisation, speaksFor, meeting } = values;
  return { page: source.docUrl, meeting, speaker: { speaker, role, organisation, speaksFor } };
}

/** Who spoke in the last clip, where it was taken from the same page. */
export const lastSpeaker = ({ lastClip }: Settings, made: Statement | null): Partial<FormValues> | null =>
  made && lastClip?.page === made.source.docUrl ? lastClip.speaker : null;
