const CAPITALS = /^(?:\d{1,3}\s+)?(?:\p{Lu}[\p{Lu}’'-]*[,:]?\s+(?:\d+\s+)?){3,}(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u;
// A little word with a capital inside a sentence: what stands before it was a heading.
const RUN_ON =
  /^(?:\d{1,2}(?:\.\d)*\.?\s)?\p{Lu}[\p{L}\p{M}’'-]*(?:,?\s[\p{L}\p{M}\d’'-]+){0,8}?\s(?=(?:The|It|On|In|An?|At|There|This|These|That|Those|When|While|Many|Several|Some|Most|Others|Speakers|Participants|Delegates|Delegations|For|To|With|During|After|Before|As|Of|If|Two|Three|Four|One|No|Not|Nobody|All|Both|What|How|From|Under|Since|Although|Because|By|Less|More|Much|Few|Les?|La|Une?|Il|Dans|El|Los|Las|En)\s[\p{Ll}“"«\d])/u;
const LITTLE =
  /\s(?:The|It|On|In|An?|At|Th(?:ere|is|ese|at|ose)|When|While|Many|Several|Some|Most|Others|Speakers|Participants|Deleg\w+|For|To|With|During|After|Before|As|Of|If|Two|Three|Four|One|No|Not|Nobody|All|Both|What|How|From|Under|Since|Although|Because|By|Less|More|Much|Few|Les?|La|Une?|Il|Dans|El|Los|Las|En)\s/;
const VERB =
  /\b(?:is|was|are|were|has|had|have|said|says|would|should|will|must|also|est|ont|a|ha|es)\b|\b\p{Ll}+ed\b(?! )/u;
const HELD =
  /(?:^(?:The|In|On|At|He|She|They|We|I|It|This|For|As|When|If|Mr|Ms)\s|\b(?:in|of|at|to|from|for|the|by|with|and|or|de|la|le|a)\s$)/;

/** Where words that open a section end: "27 MIGRANTS AND VULNERABILITY The subject", "Saving lives The figures"; 0 for none. */
export function headingEnd(sentence: string): number {
  const capitals = CAPITALS.exec(sentence);
  if (capitals) return capitals[0].length;
  if (!LITTLE.test(sentence.slice(0, 115))) return 0;
  const runOn = RUN_ON.exec(sentence.slice(0, 110))?.[0] ?? '';
  return runOn && !VERB.test(runOn) && !HELD.test(runOn) ? runOn.length : 0;
}
