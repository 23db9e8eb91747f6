import { canRead } from '@/lib/clip/names/language';
import { suggestStance } from '@/lib/clip/stance/suggest-stance';
import { suggestTopics, type Topics } from '@/lib/clip/topic/suggest-topics';
import type { Heard } from './heard';
import type { Recognition } from './recognition';

/** On what the words are, and how they say it; nothing in a language that recognition does not read. */
export function suggestSubject(
  heard: Pick<Heard, 'quote' | 'before' | 'headings' | 'lang'>,
): Topics & Pick<Recognition, 'stance'> {
  if (!canRead(heard.quote, heard.lang)) return { objectives: [], targets: [], stance: null, isProcedure: false };
  return { ...suggestTopics(heard), stance: suggestStance(heard) };
}
