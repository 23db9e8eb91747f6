import { noVoice, type Voice } from './voice';

/** The body that opens a sentence though no table knows it: "The Secretariat of the Forum on Moving Coasts had circulated". */
export function bodyIn(words: string): Voice | null {
  const found =
    /^(?:The|Le|La|El|L['’])\s?((?:\p{Lu}[\p{L}’'-]*\s|(?:of|for|on|and|the|de|du|des|del|la|les|et|y|pour|para)\s){2,12})(?=\p{Ll})/u
      .exec(words)?.[1]
      ?.trim();
  return found && /\s\p{Lu}/u.test(found)
    ? {
        ...noVoice,
        organisation: found.replace(
          /^(?:Secretariat|Office|Secr[ée]tariat|Secretaría) (?:of|de|du|del) (?:the |la |l['’])?/,
          '',
        ),
        because: found,
        sure: 0.7,
      }
    : null;
}
