import { readCrowd } from './crowds';
import { isNobodys } from './nobodys';
import { isSpeech } from './speech-words';
import { isPast, isRemoved } from './verb-forms';

/** What a sentence without a speaker of its own does with the voice before it; one that may go on does so within a block of the page. */
export type Opening = 'ends' | 'keeps' | 'goes on' | 'may go on';

const ADVERB =
  /^(?:["“”«'‘(\d.)\]]+\s*)?(?:(?:however|moreover|further|furthermore|in addition|additionally|also|for example|for instance|in that regard|in this regard|in particular|finally|first|second|third|secondly|thirdly|lastly|similarly|likewise|therefore|thus|indeed|rather|instead|in response|in closing|in conclusion|at the same time|on the other hand|in other words|in fact|to that end|to this end|in his view|in her view|as a result|in this context|nevertheless|nonetheless|meanwhile|overall|en outre|par ailleurs|de plus|ainsi|enfin|además|asimismo|por último|finalmente|sin embargo|no obstante|en general|in general|generally|throughout the \w+)[,:]?\s+)+/i;

const CONTENT =
  /\b(?:had|would|should|must|could|needed|ought|might|avait|avaient|devait|devaient|devrait|devraient|pourrait|había|habían|debía|debían|debería|deberían|podría)\b/i;
const QUANTITY =
  "(?:for |among )?(?:the )?(?:several|many|some|other|others|most|multiple|various|numerous|a number of|a few|both|all(?: of)?|two|three|four|five|six|different|certain|plusieurs|certains|de nombreux|d['’]autres|quelques|la plupart des|tous les|varios|muchos|algunos|otros|la mayoría de|numerosos|diversos)\\b(?: of)?(?: the)?(?: [\\p{L}-]+){0,4}?\\s?";
const STATES = new RegExp(
  `^(?:${QUANTITY})?(?:member states|states|countries|governments|(?:civil society |youth |diaspora |women['’]s |migrants['’] |faith |employers['’] |workers['’] )?(?:organi[sz]ations|groups|networks|associations)|civil society|ngos|employers|trade unions|unions|academics|researchers|local authorities|cities|mayors|donors|pays|pa[ií]ses|los pa[ií]ses|les pays)\\b`,
  'iu',
);
const SAY =
  /\b(?:said|says|noted|notes|emphasi[sz]ed|stressed|suggested|agreed|argued|expressed|called|asked|urged|recogni[sz]ed|thought|felt|believed|shared|supported|pointed|underlined|highlighted|recalled|reported|mentioned|described|raised|welcomed|referred|wanted|maintained|observed|wondered|concluded)\b/i;
const STATES_SAY =
  /^(?:[\p{L}-]+ ){1,7}?(?:also |further )?(?:said|noted|emphasi\w+|stressed|suggested|agreed|argued|expressed|called|asked|urged|recogni[sz]ed|shared|supported|pointed|underlined|highlighted|recalled|appeared|addressed|reported|mentioned|described|raised|welcomed|offered|referred|presented)\b/iu;
const IMPERSONAL =
  /^(?:it (?:was|is) (?:also |further |widely |generally |broadly )?(?:noted|underlined|emphasi[sz]ed|stressed|agreed|recalled|suggested|pointed out|recogni[sz]ed|acknowledged|highlighted|argued|said|felt|observed|mentioned|recommended|clear)|there (?:was|were|is|are) (?:also |a |an )?(?:broad|substantial|general|considerable|wide|strong|clear|widespread|little|calls?|agreement|consensus|convergence|applause|differen)|much (?:was|of the)|emphasis was|attention was|calls were|mention was|concerns? w(?:as|ere)|opinions (?:differed|varied)|views (?:differed|varied)|(?:a|another|one|the) (?:\w+ ){0,2}(?:recurring|recurrent|common|central|key|main|frequent|prevailing|overarching|second|third|fourth|fifth|first) (?:\w+ ){0,3}(?:theme|message|concern|area|point|topic|issue|question|panel|session|workshop|round|part)|the (?:\w+ )?(?:meeting|panel|session|workshop|report|chapter|section|conference|forum|seminar|plenary|event|dialogue|debate|subject|topic|theme|opening|closing|concluding|following|next|morning|afternoon|moderator|chair|chairs|co-chairs|co-facilitators|secretariat|rapporteur|audience|programme|agenda|figures presented|idm|first panel|second panel|third panel)\b|this (?:report|chapter|section|session|panel|publication|meeting|paper)|in the (?:afternoon|morning|ensuing|following|subsequent|discussion|debate|course)|on (?:tuesday|monday|wednesday|thursday|friday|saturday|sunday)\b|questions? (?:from|were|was|and answers)|the (?:present )?(?:proceedings|summary|editors?|annex|record|text|pages)\b|asked (?:how|whether|about|what|why)|a participant|an? (?:unnamed |unidentified )?(?:speaker|participant|delegate|member of the audience|voice|questioner)\b|someone|applause|coffee|lunch|after (?:the|a) (?:break|vote)|after informal|il a (?:été|ete) (?:souligné|rappelé|noté|proposé)|se (?:subrayó|señaló|destacó|acordó|recordó|propuso)|hubo (?:amplio )?(?:consenso|acuerdo)|the (?:\w+ )?(?:question|discussion|exchange)s?\b|also (?:speaking|participating|taking the floor|delivering)|(?:ont|a) (?:également|aussi) pris la parole|les (?:travaux|débats)|también (?:intervin|tomaron))/iu;
const PASSIVE =
  /\b(?:was|were) (?:also |further |frequently |often |repeatedly |widely |only |briefly )*(?:raised|mentioned|expressed|highlighted|emphasi[sz]ed|underlined|underscored|discussed|stressed|referenced|debated|noted|echoed|voiced|reiterated|examined|explored|considered|the focus|the subject|a recurring|cited)\b(?! (?:that )?(?:he|she))/i;
const REFERS =
  /^(?:it|its|this|these|those|such|that|the (?:former|latter|same)|both|cela|ceci|ce|cette|ces|esto|esta|este|estos|estas|ello)\b/i;
const ABOUT_MEETING =
  /\b(?:speakers|participants|panell?ists|workshops?|interventions|discussants|both workshops|the discussions?)\b/i;
const PERSONAL =
  /(?:^|[\s,(“"])(?:he|she|his|her|himself|herself|elle|il|ella|él|my|our|we|i|nous|notre|nos|mon|ma|mes|je|j['’]|nuestr[oa]s?|mi|mis|nosotros)(?=[\s,.’'])/i;
const ITS_OWN =
  /(?:^|[\s,])(?:the|his|her|le|el|son|su) (?:government|country|ministry|delegation|authorities|state|nation|organi[sz]ation|municipality|city|agency|parliament|programme|policy|law|strategy|mission|minister|director[- ]general|gouvernement|pays|gobierno|país|delegación|délégation)\b/i;

// "Cities present cautioned against": the first verb is of speaking.
const saysThere = (head: string): boolean => {
  for (const { 0: word } of head.slice(0, 90).matchAll(/[\p{L}’'-]+/gu)) {
    if (isSpeech(word) && !/^(?:states|groups|notes|calls|points|reports|offers)$/i.test(word)) return true;
    if (isPast(word) || isRemoved(word)) return false;
  }
  return false;
};

const LEAD =
  /^(?:after|during|in|on|at|following|before|later|turning|throughout|as|apr[eè]s|lors|pendant|dans|au|tras|durante|en)\b(?![^,]*\b(?:his|her|its|their|my|our|son|sa|su|sus|ses)\b)[^,]{2,60},\s/i;

/** Reads how a sentence opens. */
export function readOpening(sentence: string): Opening {
  const head = sentence.slice(0, 200).replace(ADVERB, '');
  if (/^(?:she|he|il|elle|ella|él|his|her|my|our|we|i|in (?:his|her)|speaking|nous|su |sus |sa |son )\b/i.test(head))
    return 'keeps';
  // What speakers did is told in the past; what they said is reported with "had", "would", "must".
  const isReported = isContent(head);
  // "After lunch, the second panel got under way"
  const late = LEAD.exec(head)?.[0];
  const rest = late ? head.slice(late.length) : head;
  if (isNobodys(head, sentence) || (late && isNobodys(rest, sentence))) return 'ends';
  const crowd = readCrowd(head, isSpeech) ?? (late ? readCrowd(rest, isSpeech) : null);
  if (crowd) return crowd;
  if (STATES.test(head)) return isReported || !(STATES_SAY.test(head) || saysThere(head)) ? 'goes on' : 'ends';
  if (IMPERSONAL.test(head) || (late && IMPERSONAL.test(rest))) return isReported ? 'goes on' : 'ends';
  if (/^(?:they|ils|elles|ellos|ellas)\b/i.test(head))
    return /^(?:they|ils|elles|ellos|ellas)\s(?:(?:each|also|all|both|further|ont)\s)*(?:strongly\s)?(?:called|said|noted|emphasi|stress|urged|conclud|argued|suggest|asked|agreed|recall|highlight|underlin|affirm|propos|point|express|soulign|appel|pidieron|señalar|subrayar|dijeron)/i.test(
      head,
    )
      ? 'ends'
      : 'goes on';
  if (PERSONAL.test(sentence)) return 'keeps';
  if (ITS_OWN.test(sentence)) return 'keeps';
  if (!isReported && (PASSIVE.test(sentence) || ABOUT_MEETING.test(sentence))) return 'ends';
  return isReported || REFERS.test(head) ? 'goes on' : 'may go on';
}

function isContent(head: string): boolean {
  const reported = head.slice(0, 110).search(CONTENT);
  if (reported < 0) return false;
  const said = head.search(SAY);
  return said < 0 || reported < said;
}
