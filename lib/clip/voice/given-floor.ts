import { voiceOf } from './labels';
import type { PageText } from './page-text';
import type { Voice } from './voice';

/** The State to which the chair gives the floor in these words, the last one named so; where somebody surely follows, the last one that is not thanked or put off. */
export function givenIn(page: PageText, from: number, to: number, isCertain = false): Voice | null {
  const { text, hits } = page;
  const named = hits.filter(
    (hit) =>
      hit.start >= from &&
      hit.end <= to &&
      (hit.kind === 'country' || hit.kind === 'body' || hit.kind === 'group') &&
      (hit.kind !== 'country' || hit.code),
  );
  const invited = named.filter(
    (hit) =>
      GIVES.test(text.slice(Math.max(from, hit.start - 110), hit.start)) ||
      TAKES.test(text.slice(hit.end, hit.end + 50)),
  );
  const last =
    invited.find((hit) => TAKES.test(text.slice(hit.end, hit.end + 50))) ??
    invited.at(-1) ??
    (isCertain
      ? named.findLast((hit) => !OTHER.test(text.slice(Math.max(from, hit.start - 60), hit.start)))
      : undefined);
  return last
    ? { ...voiceOf(page, last, text.slice(last.start, last.end)), name: nameBeside(text, last.start, last.end, to) }
    : null;
}

const GIVES =
  /(?:(?:give|gives|giving|pass|yield|offer|have|has) (?:you )?the floor (?:now )?to|call(?:ing)? (?:up)?on|recogni[sz]e|next (?:speaker|on (?:my|the|our) list)(?: is| i have| we have)?|(?:now|first|next)(?: is| we have| i have| we go to| over to)?|invite|(?:turn|over|go(?:es)?|move) to|donne (?:maintenant )?la parole (?:au|à la|aux)|doy (?:ahora )?la palabra (?:al|a la)|tiene la palabra (?:el|la))[\s,]*(?:(?:the|his excellency|her excellency|distinguished|delegate|delegation|representative|ambassador|minister|honou?rable|permanent|représentante?|representante|délégué\w*|delegad[oa]|of|from|for|de|du|des|la|le|l['’]|del|the) ?)*$/i;
const TAKES =
  /^[\s,]*(?:(?:you|please|now|,|it['’]?s)\s*)*(?:(?:you(?:['’]ve| have)(?: got)?|has|have|takes?|get) the floor|please|go ahead|over to you|the floor is yours)/i;

const OTHER =
  /\b(?:thank(?:s| you)?|followed by|after(?: that| him| her)?|then|heard from|heard|wait|later|absent|gracias|merci)\b[\s\p{L},]{0,40}$/iu;
const HONOURED =
  '(?:his excellency|her excellency|h\\.?e\\.?|mister|mr|mrs|ms|miss|doctor|dr|professor|señora?|sra?|monsieur|madame|mme|minister|ambassador)\\.?';
const BEHIND = new RegExp(`^[\\s,]*(?:${HONOURED}\\s+)+(\\p{L}[\\p{L}\\p{M}'’-]{2,})`, 'iu');
const AHEAD = new RegExp(`(?:${HONOURED}\\s+)+(\\p{L}[\\p{L}\\p{M}'’-]{2,}),?\\s+(?:of|from|de|du)\\s(?:the )?$`, 'iu');
const NO_NAME =
  /^(?:chair|chairman|co|president|moderator|please|you|your|the|are|is|to|for|has|and|can|will|we|i|go|in|of|from|on|who|minister|ambassador|excellency|delegate|representative|permanent|deputy|vice|counsellor)$/i;

// "the ambassador of Uzbekistan, mister Yuldashev"
function nameBeside(text: string, start: number, end: number, to: number): string | null {
  const found =
    BEHIND.exec(text.slice(end, Math.min(to, end + 60)))?.[1] ??
    AHEAD.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  return found && !NO_NAME.test(found)
    ? found.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, joint: string, it: string) => joint + it.toUpperCase())
    : null;
}
