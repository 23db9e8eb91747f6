import { readAffiliation } from '../names/affiliation';
import { OFFICE } from '../names/office-words';
import { fold, type Word } from '../names/words';
import { between, type Read } from './brackets';
import { type PageText, wordFrom } from './page-text';
import { SPEECH } from './speech-words';
import type { Voice } from './voice';

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
    if (/[.;:!?\n“”"«»(]/.test(gap) && !isFirst && !/^\.-?$/.test(gap)) {
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

const isNoun = (words: readonly Word[], at: number): boolean =>
  /^(?:the|of|for|la|le|de)$/.test((words[at - 1] as Word).key);

/** The office before a name: "The Deputy Director General, Ana Reis, opened". */
export function officeBefore({ text }: PageText, start: number): { start: number; voice: Partial<Voice> } | null {
  const found =
    /\b[Tt]he ((?:\p{Lu}[\p{L}-]+ ){0,3}(?:General|Director|Secretary|Minister|Commissioner|Ambassador|Mayor|President|Rapporteur|Representative|Envoy|Chief|Coordinator)), $/u.exec(
      text.slice(Math.max(0, start - 70), start),
    );
  return found?.[1] ? { start: start - found[0].length, voice: { role: found[1] } } : null;
}

/** The title before a name: "Director General Ana Reis". */
export function titleBefore({ text }: PageText, start: number): { start: number; voice: Partial<Voice> } | null {
  const found =
    /(?:^|[\s“"«(])((?:[Tt]he |[Ll]e |[Ll]a |[Ee]l )?(?:[Pp]rime |[Dd]eputy |[Vv]ice-?|[Ff]oreign |[Ii]nterior )?(?:[Mm]inister|[Aa]mbassador|[Pp]resident|[Cc]ommissioner|[Mm]ayor|[Dd]irector[- ][Gg]eneral|[Mm]inistre|[Mm]inistr[oa]|[Ee]mbajador[a]?|[Aa]mbassadeur))\s$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return found?.[1] ? { start: start - found[1].length - 1, voice: { role: found[1] } } : null;
}
