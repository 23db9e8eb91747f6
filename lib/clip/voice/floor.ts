import type { KnownPeople } from './known-people';
import { type Label, voiceOf } from './labels';
import type { PageText } from './page-text';
import type { Stretch } from './reported';
import type { Voice } from './voice';

/** Who speaks in a text whose turns have labels: from one label to the next. */
export function readFloor(page: PageText, labels: readonly Label[], people: KnownPeople): Stretch[] {
  let given: Voice | null = null;
  const stretches: Stretch[] = [];
  labels.forEach((label, index) => {
    const to = labels[index + 1]?.start ?? page.text.length;
    let voice: Voice | null = null;
    if (label.who === 'chair') given = givenIn(page, label.end, to);
    else if (label.who === 'given') voice = given;
    else voice = people.complete(label.who);
    if (voice) people.learn(voice);
    stretches.push({
      start: label.start,
      voice: voice && inGroup(page, voice, label.end, to),
      nearness: 1,
      turn: index + 1,
    });
    if (voice && index === labels.length - 1 && label.who !== 'chair') {
      const thanks = chairAgain(page, label.end, to);
      if (thanks) stretches.push({ start: thanks, voice: null, nearness: 1, turn: 0 });
    }
  });
  return stretches;
}

const chairAgain = ({ text }: PageText, from: number, to: number): number => {
  const at = text
    .slice(from, to)
    .search(/\s(?:The meeting (?:rose|was (?:suspended|adjourned))|La séance est levée|Se levanta la sesión)/);
  return at < 0 ? 0 : from + at;
};

/** The State to which the chair gives the floor in these words, the last one named so. */
export function givenIn(page: PageText, from: number, to: number): Voice | null {
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
  const last = invited.find((hit) => TAKES.test(text.slice(hit.end, hit.end + 50))) ?? invited.at(-1);
  return last ? voiceOf(page, last, text.slice(last.start, last.end)) : null;
}

const GIVES =
  /(?:(?:give|gives|giving|pass|yield|offer|have|has) (?:you )?the floor (?:now )?to|call(?:ing)? (?:up)?on|recogni[sz]e|next (?:speaker|on (?:my|the|our) list)(?: is| i have| we have)?|(?:now|first|next)(?: is| we have| i have| we go to| over to)?|invite|(?:turn|over|go(?:es)?|move) to|donne (?:maintenant )?la parole (?:au|à la|aux)|doy (?:ahora )?la palabra (?:al|a la)|tiene la palabra (?:el|la))[\s,]*(?:(?:the|his excellency|her excellency|distinguished|delegate|delegation|representative|ambassador|minister|honou?rable|permanent|représentante?|representante|délégué\w*|delegad[oa]|of|from|for|de|du|des|la|le|l['’]|del|the) ?)*$/i;
const TAKES =
  /^[\s,]*(?:(?:you|please|now|,|it['’]?s)\s*)*(?:(?:you(?:['’]ve| have)(?: got)?|has|have|takes?|get) the floor|please|go ahead|the floor is yours)/i;

// "I have the honour to speak on behalf of the African Group"
function inGroup(page: PageText, voice: Voice, from: number, to: number): Voice {
  const group = page.hits.find(
    (hit) =>
      hit.start >= from &&
      hit.end <= Math.min(to, from + 700) &&
      (hit.kind === 'group' || hit.body?.type === 'regional') &&
      ON_BEHALF.test(page.text.slice(Math.max(from, hit.start - 120), hit.start)),
  );
  return group ? { ...voice, onBehalfOf: group.name } : voice;
}

const ON_BEHALF =
  /\b(?:(?:I|we)\s(?:\w+\s){0,6}?(?:speak|speaking|deliver|take the floor|make this statement|address)(?:\s\w+){0,6}?\s(?:on behalf of|for)|(?:prends? la parole|m['’]exprime|intervenir|déclaration) au nom d|(?:hablo|hablar|intervengo|intervenir|declaración) en nombre de)\w*\s(?:the |la |l['’]|les |los |las |el )?(?:(?:\w+ )?(?:member )?(?:States|countries) of the )?$/i;
