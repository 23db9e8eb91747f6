import { isReadable, languageOf } from '../names/language';
import { findNames, type Hit } from '../names/lexicon';
import { readWords, type Word } from '../names/words';

/** A text that was read once: its words, the names among them, its language. */
export interface PageText {
  /** The text itself. */
  text: string;
  /** Its words. */
  words: readonly Word[];
  /** Names of States, bodies and groups, in order. */
  hits: readonly Hit[];
  /** Of each word, the hit it belongs to, plus one; 0 for none. */
  hitOf: Int32Array;
  /** Whether it is in small letters throughout, as captions are. */
  isLower: boolean;
  /** Whether its grammar is one we read: English, French, Spanish. */
  isRead: boolean;
}

/** Reads a text; the language told by the page is believed only where the words do not speak against it. */
export function readPageText(text: string, lang: string | null): PageText {
  const words = readWords(text);
  const isLower = words.length > 40 && capitalsIn(words) < 0.012 * words.length;
  const written = languageOf(words, lang);
  const hits = findNames(text, words, isLower, written === 'en');
  const hitOf = new Int32Array(words.length);
  hits.forEach((hit, index) => {
    for (let at = hit.from; at <= hit.to; at++) hitOf[at] = index + 1;
  });
  return { text, words, hits, hitOf, isLower, isRead: isReadable(written) };
}

function capitalsIn(words: readonly Word[]): number {
  let count = 0;
  for (const { isCapital, isUpper, start, end } of words) if (isCapital && !isUpper && end - start > 1) count += 1;
  return count;
}

/** Index of the first word at or after a place. */
export function wordFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
