import { suggestVoice } from '@/lib/clip/voice/suggest-voice';
import type { Heard } from './heard';
import type { Recognition } from './recognition';
import { suggestDay } from './suggest-day';
import { suggestSubject } from './suggest-subject';

/** What the words suggest: who says it, for which country, on what; all of it on the device. */
export function recognise(heard: Heard): Recognition {
  const { objectives, targets, stance } = suggestSubject(heard);
  return { ...suggestVoice(heard), date: suggestDay(heard), objectives, targets, stance };
}
