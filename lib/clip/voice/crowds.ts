import { isPast, isRemoved } from './verb-forms';

const QUANTITY =
  "(?:(?:according to|for|among|in|to|from|in the (?:view|opinion|eyes) of|selon|pour|de l['’]avis d[eu]s?|aux yeux d[eu]s?|según|para|a juicio de|en opinión de) )?(?:the |les |los |las )?(?:several|many|some|others?|most|multiple|various|numerous|a (?:large |significant |small |great |clear |good )?(?:number|majority|minority|handful|group|couple|lot) of|the (?:vast |great |large )?majority of|half(?: of)?|a few|few|both|all(?: of)?|every|each|no|not a|more than one|only|two|three|four|five|six|seven|eight|nine|ten|different|certain|individual|remaining|plusieurs|certains|certaines|de nombreux|de nombreuses|d['’]autres|quelques|la plupart des|tous les|aucune?|varios|varias|muchos|muchas|algunos|algunas|otros|otras|la mayoría de|numerosos|numerosas|diversos|diversas|ningun[ao]?|deux|trois|dos|tres)\\b(?: of)?(?: the| those| these)?(?: [\\p{L}-]+){0,4}?\\s?";
const PEOPLE =
  '(?:speakers?|participants?|delegat(?:es?|ions?)|representatives?|panell?ists?|discussants?|presenters|attendees|members?|workshops?|interventions?|interveners?|ngos?|ministers|mayors|experts|practitioners|stakeholders|interlocutors|observers|parliamentarians|missions|contributors|respondents|moderators|facilitators|rapporteurs|audience|voices|contributions|statements|sessions?|those (?:who (?:\\p{L}+ )?(?:took the floor|spoke|intervened|attended|commented|participated|contributed|were present|were asked|had spoken|voted)|present|taking (?:part|the floor)|speaking|in the room|gathered|attending)|orateurs|oratrices|d[eé]l[eé]gations?|d[eé]l[eé]gu[eé]s|intervenants|oradores|oradoras|delegaciones|delegados|participantes|ponentes)\\b';
const CROWD = new RegExp(
  `^(?:${QUANTITY}${PEOPLE}|(?:the )?(?:speakers|participants|delegates|delegations|panell?ists|representatives|discussants|presenters|attendees|practitioners|interveners|audience|room|hall|gallery|assembly|plenary|discussions?|debates?|exchanges?|those (?:who (?:took the floor|spoke|intervened|attended)|present)|(?:civil society|private sector|government|youth) (?:members|representatives|participants|speakers|delegates))\\b|(?:les|ces) (?:d[eé]l[eé]gations|d[eé]l[eé]gu[eé]s|participants|orateurs|intervenants)\\b|los (?:participantes|oradores|delegados|ponentes|asistentes)\\b|las delegaciones\\b|(?:many|several|some|most|others|few|half|all|two|three) (?:of (?:those|them) )?(?:present|in the (?:room|hall|audience|gallery|chamber|plenary|back|front)|around the table|on the (?:podium|panel))\\b|nobody\\b|no one\\b|everyone\\b|everybody\\b)`,
  'iu',
);
const ALONE =
  /^(?:many|several|some|most|others|few|a few|a majority|a minority|two|three|four|both sides|opinions|plusieurs|certains|d['’]autres|beaucoup|algunos|otros|muchos|varios)\s(?:of them\s|also\s|even\s|however,?\s|again\s|in the room\s|present\s|ont\s|\p{L}+ly\s)*([\p{Ll}\p{M}]+)/iu;
const OPINION =
  /^[^.;]{0,60}?\b(?:that|whether|why|for|against|on|of the (?:view|opinion)|to the|with)\b|\b(?:unanimous|convinced|agreed|adamant|favour|doubt)/i;

/** What the subject "speakers", "most of those present", "others" does with a turn: ends it, tells more of what was said, or is no crowd. */
export function readCrowd(head: string, isSpeech: (word: string) => boolean): 'ends' | 'goes on' | null {
  const crowd = CROWD.exec(head);
  if (crowd) return isRemoved(firstVerb(head.slice(crowd[0].length)) ?? '') ? 'goes on' : 'ends';
  const alone = ALONE.exec(head);
  const verb = alone?.[1];
  if (!alone || !verb) return null;
  if (isSpeech(verb)) return 'ends';
  // "Others laid the emphasis on …", "Some were of the view that …"; but "Some were sleeping in parks".
  if (isRemoved(verb) || !isPast(verb)) return null;
  const rest = head.slice(alone[0].length);
  return OPINION.test(rest.slice(0, 70)) && (!/^(?:was|were)$/.test(verb) || OF_MIND.test(rest)) ? 'ends' : null;
}

const OF_MIND =
  /^\s(?:\p{L}+ )?(?:of the (?:view|opinion)|convinced|unanimous|adamant|sceptical|skeptical|in favour|against|doubtful|certain|sure|agreed|opposed|willing|reluctant)\b/u;

function firstVerb(rest: string): string | null {
  let seen = 0;
  for (const { 0: word } of rest.slice(0, 110).matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    if (isRemoved(word) || isPast(word)) return word;
    if (++seen > 12) break;
  }
  return null;
}
