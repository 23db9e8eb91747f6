import { canRead } from '@/lib/clip/names/language';
import { suggestStance } from '@/lib/clip/stance/suggest-stance';
import { suggestTopics } from '@/lib/clip/topic/suggest-topics';
import { suggestVoice } from '@/lib/clip/voice/suggest-voice';
import type { Heard } from './heard';
import type { Recognition } from './recognition';
import { suggestDay } from './suggest-day';

/** What the words suggest: who says it, for which country, on what; all of it on the device. */
export function recognise(heard: Heard): Recognition {
  const isRead = canRead(heard.quote, heard.lang);
  const { objectives, targets } = isRead ? suggestTopics(heard) : { objectives: [], targets: [] };
  return {
    ...suggestVoice(heard),
    date: suggestDay(heard),
    objectives,
    targets,
    stance: isRead ? suggestStance(heard) : null,
  };
}
