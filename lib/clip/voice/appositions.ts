import { readAffiliation } from '../names/affiliation';
import { OFFICE } from '../names/office-words';
import { fold, type Word } from '../names/words';
import { between, type Read } from './brackets';
import { type PageText, wordFrom } from './page-text';
import { SPEECH } from './speech-words';

/** Reads ", Minister for Labour of Ghana, said": to the comma or the verb that goes on. */
export function readApposition({ text, words, hits }: PageText, after: number): Read | null {
  if (!/^,\s/.test(text.slice(after, after + 2))) return null;
  const limit = Math.min(text.length, after + 260);
  const stretch = text.slice(after + 1, limit);
  const first = /^\s([\p{L}\p{M}'’-]+)/u.exec(stretch);
  if (!first?.[1] || SPEECH.has(fold(first[1])) || !OFFICE.test(fold(stretch.slice(0, 70).split(/[,;:.(]/)[0] ?? '')))
    return null;
  let end = limit;
  for (let at = wordFrom(words, after); at < words.length && (words[at] as Word).start < limit; at++) {
    const word = words[at] as Word;
    const gap = text.slice((words[at - 1] as Word).end, word.start);
    const isFirst = word.start - after < 4;
    if (/[.;:!?\n“”"«»(]/.test(gap) && !isFirst && !/^\.-?$/.test(gap) && !isInitials(words, at, gap)) {
      end = (words[at - 1] as Word).end;
      break;
    }
    if (isFirst || word.isCapital) continue;
    if (gap.includes(',') && !/^(?:and|et|y|of|for|de|du|des|del)$/.test(word.key)) {
      end = (words[at - 1] as Word).end;
      break;
    }
    if (
      SPEECH.has(word.key) &&
      !/^(?:states|notes|reports|affairs|calls|points|offers|shares|refers|lists|presents|note|put|read)$/.test(
        word.key,
      ) &&
      !isNoun(words, at)
    ) {
      end = (words[at - 1] as Word).end;
      break;
    }
  }
  const affiliation = readAffiliation(text, after + 1, end, between(hits, after, end));
  return affiliation && { affiliation, end, written: text.slice(after + 1, end) };
}

// "a.i. of", "J. Reis"
const isInitials = (words: readonly Word[], at: number, gap: string): boolean =>
  gap === '. ' && (words[at - 1] as Word).raw.length === 1;

const isNoun = (words: readonly Word[], at: number): boolean =>
  /^(?:the|of|for|la|le|de)$/.test((words[at - 1] as Word).key);
