/** What a label of an agenda says of the names after it. */
export interface Label {
  /** Where it stands in the line. */
  from: number;
  /** Where the names after it begin. */
  to: number;
  /** The label's words. */
  words: string;
  /** It is followed by names and nothing else: speakers, moderator. Else a title may follow as well: keynote, welcome. */
  isOfPeople: boolean;
}

const PEOPLE = `(?:session|panel|meeting|plenary|working group)?\\s?(?:co-?\\s?)?(?:chairs?|chairpersons?|chairman|chairwoman|moderators?|facilitators?|presenters?|hosts?)|moderated by|chaired by|co-?chaired by|facilitated by|presented by|introduced by|hosted by|led by|speakers?|(?:guest|lead|main|invited|confirmed|featured|special|keynote|after[- ]dinner|dinner|opening|closing) speakers?|panell?ists?|panel(?: members)?(?: to include)?|commentators?(?: to include)?|contributors?(?: to include)?|(?:lead )?discussants?|respondents?|rapporteurs?|resource persons?|participants?|in conversation with|with the participation of|interventions? (?:by|from)|presentations? (?:by|from)|(?:remarks|statements?|address|welcome|keynote|introduction|reflections|comments|contributions?|perspectives?) (?:by|from)|master of ceremon(?:y|ies)|MC|speakers? and panell?ists?|speakers? to include|special guests?
  |mod[ée]rat(?:eurs?|rices?|ion)|anim[ée]e? par|mod[ée]r[ée]e? par|pr[ée]sid[ée]e? par|introduite? par|facilit[ée]e? par|intervenant(?:e?s?|·e·s|\\(e\\)s)|orat(?:eurs?|rices?)|orateurs? et oratrices|panélistes?|paneliste?s?|pr[ée]sidence|pr[ée]sident(?:e)?(?: de (?:la )?s[ée]ance)?|co-?pr[ée]sident(?:e?s?)|rapport(?:eur|euse)s?|facilitat(?:eurs?|rices?)|discutant(?:e?s?)|en conversation avec|avec la participation de|avec|invit[ée]e?s?|conf[ée]renci(?:ers?|[èe]res?)
  |moderador(?:es|as|a)?|modera|moderaci[óo]n|moderad[oa] por|presidid[oa] por|introducid[oa] por|a cargo de|facilitad[oa] por|ponentes?|panelistas?|orador(?:es|as|a)?|expositor(?:es|as|a)?|conferencistas?|facilitador(?:es|as|a)?|co-?facilitador(?:es|as|a)?|preside|presidencia|presidente de la sesi[óo]n|relator(?:es|as|a)?|intervienen|intervinientes|participan|participantes|comentaristas?|invitad[oa]s?(?: especiales)?|en conversaci[óo]n con|con la participaci[óo]n de|co-?president[ae]s?`;
const OCCASION = `opening(?: (?:remarks?|statements?|address|words))?|welcom(?:e|ing)(?: (?:remarks?|address|words))?|closing(?: (?:remarks?|statements?|words))?|concluding remarks|introductory (?:remarks?|words)|introduction|framing remarks|scene[- ]setting|keynote(?: (?:address|speech|remarks))?|special (?:address|remarks)|remarks|presentations?|statements?|wrap[- ]up
  |allocutions?(?: d['’](?:ouverture|introduction)| de (?:bienvenue|cl[ôo]ture))?|mots? (?:de bienvenue|d['’]ouverture|de cl[ôo]ture)|discours (?:d['’]ouverture|liminaire|de bienvenue|de cl[ôo]ture)|propos (?:liminaires|introductifs)|remarques (?:liminaires|d['’]ouverture|finales)|ouverture|cl[ôo]ture|conf[ée]rence inaugurale|pr[ée]sentations?
  |palabras de (?:apertura|bienvenida|clausura|inauguraci[óo]n)|palabras iniciales|discurso (?:inaugural|de apertura|principal)|observaciones (?:iniciales|finales)|apertura|clausura|bienvenida|conferencia (?:magistral|inaugural)|presentaci[óo]n(?:es)?`;

const tidy = (words: string): string => words.replace(/\s*\n\s*/g, '');
const QUALIFIED = String.raw`(?:\s?\((?:[^()\d]{1,40})\))?`;
const ANY = `(?:${tidy(PEOPLE)}|${tidy(OCCASION)})`;
const WITH_SIGN = new RegExp(`(?<![\\p{L}\\d])(${ANY})${QUALIFIED}\\s?[:：]\\s*`, 'giu');
const WHOLE = new RegExp(`^(${ANY})${QUALIFIED}\\s*[:：.–-]?$`, 'iu');
const BY =
  /(?<![\p{L}\d])((?:introduced|moderated|chaired|co-chaired|facilitated|presented|hosted|led|opened|(?:(?:opening|closing|welcoming|introductory|concluding|framing|special|keynote)\s)?(?:remarks|address|keynote|presentation|statement|welcome|intervention)s?|animée?|modérée?|présidée?|introduite?|moderad[oa]|presidid[oa]|facilitad[oa]|palabras|allocution)\s(?:by|from|par|por)|in conversation with|a cargo de|en conversation avec|en conversación con)\s+(?=\p{Lu})/giu;
const OF_PEOPLE = new RegExp(`^(?:${tidy(PEOPLE)})$`, 'iu');

/** The labels in a line: with a colon anywhere, without one where they are the whole line or lead up to a name. */
export function labelsIn(line: string): Label[] {
  const whole = WHOLE.exec(line);
  if (whole) return [labelOf(0, line.length, whole[1] ?? '')];
  const signed = [...line.matchAll(WITH_SIGN)].filter(({ index, 1: words = '' }) => isLabelPlace(line, index, words));
  const by = [...line.matchAll(BY)];
  return [...signed, ...by]
    .map((found) => labelOf(found.index ?? 0, (found.index ?? 0) + found[0].length, found[1] ?? ''))
    .sort((a, b) => a.from - b.from)
    .filter((it, index, all) => !(index > 0 && (all[index - 1] as Label).to > it.from));
}

const labelOf = (from: number, to: number, words: string): Label => ({
  from,
  to,
  words,
  isOfPeople: OF_PEOPLE.test(words) || /\s(?:by|from|par|por|with|avec|con|de)$/i.test(words),
});

// Inside a sentence a label begins with a capital: "… for Migration Speakers:".
const isLabelPlace = (line: string, index: number, words: string): boolean =>
  index === 0 || /^\p{Lu}/u.test(words) || /[.;•|(–-]\s*$/.test(line.slice(Math.max(0, index - 4), index));

/** Words after which no more names come: questions, contacts, the end. */
export const END_OF_PEOPLE =
  /(?:^|[\s.;)])(?:(?:the|to)? ?following (?:guiding )?questions|guiding questions|questions? (?:for|to guide)|discussion questions|for (?:more|further) information|contact(?:s| us| person| point)?\s?:|focal points?\s?:|r\.?s\.?v\.?p|end of (?:the )?(?:workshop|meeting|day|session)|les questions suivantes|questions (?:directrices|d['’]orientation)|preguntas (?:orientadoras|gu[íi]a)|las siguientes preguntas|pour (?:plus|toute?) d?['’]?information|para m[áa]s informaci[óo]n|organi[sz]ed by|organis[ée]e? par|organizad[oa] por|in partnership with|en partenariat avec|con el apoyo de|with (?:the )?support of|notes?\s?:)/iu;
