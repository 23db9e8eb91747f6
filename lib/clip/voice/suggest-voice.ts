import type { Heard } from '../recognise/heard';
import type { VoiceGuess } from '../recognise/recognition';
import { trackVoices } from './voice-track';

/** Who says a clipped statement, and for whom, from the words around it. */
export function suggestVoice(heard: Heard): VoiceGuess {
  const { quote, title, url, headings, lang, expected, metadata, day } = heard;
  const before = spaced(heard.before, quote);
  const text = `${before}${quote}${/^[\s,.;:!?…”"»)\]]/.test(heard.after) || !heard.after ? '' : ' '}${heard.after}`;
  const start = before.length;
  const end = start + quote.length;
  return trackVoices(text, { title, url, headings, lang, expected, metadata, day }, end).at(start, end);
}

const spaced = (before: string, quote: string): string =>
  before && quote && !/\s$/.test(before) && !/^\s/.test(quote) ? `${before} ` : before;
