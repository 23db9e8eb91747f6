/** The languages whose ways of speaking are known. */
export type CueLanguage = 'en' | 'fr' | 'es';

/** A way of speaking that tells how a thing is said, with the words that show it in each language. */
export interface StanceCue extends Record<CueLanguage, RegExp> {
  name: string;
}

const cue = (name: string, en: string, fr: string, es: string): StanceCue => ({
  name,
  en: new RegExp(`\\b(?:${en.replaceAll('\\p{L}', '[a-z]')})(?![a-z])`, 'gi'),
  // A word's edge beyond ASCII: \b knows no accents.
  fr: new RegExp(`(?<!\\p{L})(?:${fr})(?!\\p{L})`, 'giu'),
  es: new RegExp(`(?<!\\p{L})(?:${es})(?!\\p{L})`, 'giu'),
});

/** The ways of speaking, each with the words that show it; what each is worth is learned from our own texts. */
export const stanceCues: readonly StanceCue[] = [
  cue(
    'ought',
    "should(?:n[’']t)?|ought to|must(?:n[’']t)?|needs? to|needed to|ha(?:s|ve|d) to|(?:is|are|was|were) needed|there (?:was|is) a need|need for|no (?:child|one|state|person|migrant|worker) (?:should|be)|let us|let's",
    'doi(?:t|vent|s)|devr(?:ait|aient|ons)|devait|devaient|il faut|il faudrait|il fallait|faudrait|falloir|(?:a|ont|avait|avaient) besoin',
    'deben?|debería[ns]?|debía[ns]?|hay que|habría que|había que|hace falta|hacía falta|ha[ny]? de|tiene[ns]? que|no tiene[ns]? por qué|es preciso|era preciso',
  ),
  cue(
    'judged',
    '(?:is|are|was|were|be|it) (?:also |most |very |absolutely )?(?:essential|important|crucial|vital|necessary|imperative|indispensable|key|critical|unacceptable|justified|wrong|best|better|not enough|urgent|paramount|central|time)',
    '(?:est|était|sont|serait) (?:essentiel|important|crucial|indispensable|nécessaire|primordial|temps|inacceptable|urgent|souhaitable)e?s?',
    '(?:es|era|son|sería|resulta) (?:esencial|importante|crucial|indispensable|necesari[oa]|fundamental|imprescindible|urgente|inaceptable|hora)s?',
  ),
  cue(
    'called',
    'call(?:s|ed|ing)? (?:on|for|upon)|urg(?:e|es|ed|ing)|recommend(?:s|ed|ing|ation|ations)?|propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|insist(?:s|ed|ing)?|demand(?:s|ed|ing)? that|ask(?:s|ed|ing)? (?:for|that|to|every|all|states|governments|us|you|the)|request(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|plead(?:s|ed|ing)?|challeng(?:e|ed|es) (?:all|states|countries)|want(?:s|ed)? (?:the|to see|an?)|prefer(?:s|red)?|would (?:like|prefer|welcome)',
    'appel(?:le|ons|ent|é|ait|er)|(?:a|ont) (?:souhaité|demandé|invité|exhorté|plaidé|préconisé|recommandé|proposé|suggéré|réclamé|insisté|encouragé|engagé les)|exhort\\p{L}+|plaid\\p{L}+|préconis\\p{L}+|recommand\\p{L}+|propos(?:e|ent|ons|ait)|demand(?:e|ons|ent|ait)|invit(?:e|ons|ent)|souhait\\p{L}+|réclam\\p{L}+|prône\\p{L}*',
    'pid(?:e|en|ió|ieron|o|imos)|ped(?:ir|imos|ía)|inst(?:a|ó|an|amos|aron)|exhort\\p{L}+|abog\\p{L}+|propon\\p{L}+|propuso|recomend\\p{L}+|recomiend\\p{L}+|sugier\\p{L}+|sugir\\p{L}+|solicit\\p{L}+|reclam\\p{L}+|insist\\p{L}+|invit(?:a|ó|amos|an|aron)|alent\\p{L}+|exig\\p{L}+',
  ),
  cue(
    'held',
    'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|highlight(?:s|ed|ing)?|point(?:s|ed)? (?:out|to)|argu(?:e|es|ed|ing)|believ(?:e|es|ed)|consider(?:s|ed)?|agree(?:s|d)?|echo(?:es|ed)?|maintain(?:s|ed)|remind(?:s|ed)?|caution(?:s|ed)|warn(?:s|ed|ing)?|reject(?:s|ed)?|oppos(?:e|es|ed)|support(?:s|ed)|welcom(?:e|es|ed)|acknowledg(?:e|es|ed)|recogni[sz](?:e|es|ed)|reiterat(?:e|es|ed)|in (?:our|my|his|her|its) (?:view|opinion)|importance of|convinced|of the view',
    '(?:a|ont) (?:souligné|estimé|fait valoir|rappelé|affirmé|insisté|jugé|considéré|réaffirmé|rejeté|mis en garde)|estim\\p{L}+|soulign\\p{L}+|à (?:notre|mon|son) avis|convaincus?|importance d',
    'subray\\p{L}+|opin\\p{L}+|consider(?:a|ó|amos|an|aba)|cre(?:e|emos|ía)|sostuv\\p{L}+|sostien\\p{L}+|record(?:ó|amos|aron)|afirm\\p{L}+|destac\\p{L}+|advirt\\p{L}+|rechaz\\p{L}+|a (?:nuestro|mi|su) juicio|importancia de|convencid\\p{L}+',
  ),
  cue(
    'shall',
    "will|shall|would|[’']ll|won[’']t|(?:is|are|was|were|am|[’']re|[’']m) going to|gonna|(?:is|are|was|were) (?:set|due|about|committed|determined|preparing|planning|expected) to|plan(?:s|ned|ning)? (?:to|on)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)? (?:to|at)|offer(?:s|ed)? to|announc(?:e|es|ed|ing)(?: that)?(?: it| she| he| her| his| they| we)? (?:will|would|plans?)",
    "(?:va|vont|allons|vais|allait|allaient) \\p{L}+er|(?:va|vont|allons|vais|allait|allaient) \\p{L}+(?:ir|re)|\\p{L}+er(?:ons|ont|a|ai)|entend(?:s|ons|ent|ait)?|prévo(?:it|ient|yons|yait)|compt(?:e|ons|ent|ait) \\p{L}+er|d[’']ici(?: à)?",
    '(?:va|van|vamos|voy|iba|iban) a|\\p{L}+(?:aremos|eremos|iremos|ará|erá|irá|arán|erán|irán|aría|ería|iría)|prev[éeí]\\p{L}*|piensa\\p{L}*|tiene previsto|pretend\\p{L}+',
  ),
  cue(
    'pledged',
    'pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?(?: itself| himself| herself| ourselves| themselves)? to|commitment|undert(?:ake|akes|ook|aken|aking) to|vow(?:s|ed)?|guarantee(?:s|d)? that',
    "s[’'](?:est|est ainsi|engage|engageait|sont) ?(?:engagée?s?)?|nous nous engageons|promis|promet\\p{L}*|engagement",
    'se compromet\\p{L}+|comprometi\\p{L}+|nos comprometemos|promet\\p{L}+|compromiso',
  ),
  cue(
    'when-to-come',
    'by (?:the )?(?:end|middle|start|beginning|close|summer|spring|autumn|early|late|mid)?-?(?: of)? ?(?:next|20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december)|by 20\\d\\d|before (?:the end of )?(?:20\\d\\d|next)|next (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|session)|from (?:\\p{L}+ )?next|starting (?:this|next|in)|within (?:\\p{L}+|\\d+) (?:months?|years?|weeks?)|in the coming|over the next|as of (?:january|july|next)|tomorrow|later this year|soon',
    "d[’']ici(?: à)? (?:la fin|20\\d\\d|\\p{L}+)|l[’']an(?:née)? prochaine?|dès l[’']an|prochain(?:e|s|es|ement)?|avant la fin|dans les (?:\\p{L}+ )?(?:mois|ans|années|semaines)|à partir d|à compter d|bientôt",
    'antes de(?:l| que)|para (?:el |finales de |fines de )?20\\d\\d|próxim[oa]s?|a partir de|en los (?:próximos|siguientes)|el año que viene|dentro de|pronto|de aquí a',
  ),
  cue(
    'has-done',
    "(?:ha(?:s|ve|d)|[’']ve) (?:(?:now|already|also|since|recently|just|so far|all|\\p{L}+ly) )*(?:been )?\\p{L}+(?:ed|en|wn|ught|ut|ld|de|ne|et|nt|me|un|ept|elt|id)",
    '(?:a|ont|avons|ai|avait|avaient) (?:(?:été|déjà|ainsi|aussi|désormais|récemment) )*\\p{L}+(?:é|és|ée|ées|i|is|it|u|us|ert)',
    '(?:ha|han|hemos|he|había|habían) (?:sido )?\\p{L}+(?:ado|ido|to|cho)|se ha(?:n)? \\p{L}+',
  ),
  cue(
    'in-place',
    'now|since (?:20\\d\\d|then|last|the|\\p{L}+)|already|last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|so far|to date|thanks to|in (?:place|force|operation)|for the first time|launch(?:es|ed)?|adopt(?:s|ed)|enact(?:s|ed)|open(?:s|ed)|establish(?:ed|es)|creat(?:ed|es)|train(?:ed|s)|signed|set up|introduced|ratified|built|rolled out|halved|reached|expanded|extended|rescued|reunited|enrolled|registered|issued|put into practice|fell by|dropped|down from|up from|is running|was developing|being (?:drafted|built|rolled)|pilot(?:ed)?',
    "désormais|depuis|déjà|l[’']an(?:née)? dernière?|grâce à|en vigueur|en place|pour la première fois|lancé|adopté|ouvert|créé|formé|signé|ratifié|mis en (?:place|œuvre|oeuvre)|aujourd[’']hui|à ce jour",
    'ya|desde|el año pasado|gracias a|en vigor|en marcha|por primera vez|puso en marcha|aprob(?:ó|ado|aron)|abri(?:ó|eron|mos)|cre(?:ó|amos|aron|ado)|form(?:ó|ado|amos)|firm(?:ó|ado|amos)|ratific\\p{L}+|hasta la fecha|hoy',
  ),
  cue(
    'not',
    "not|no|never|nobody|none|neither|nor|without|cannot|can[’']t|don[’']t|doesn[’']t|didn[’']t|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|hasn[’']t|haven[’']t|nothing|nowhere|no longer|not yet|yet to",
    'pas|jamais|aucune?|ni|sans|personne|rien|plus',
    'no|nunca|jamás|ningun[oa]?|ningún|ni|sin|nadie|nada|tampoco|todavía no|aún no',
  ),
  cue(
    'is-doing',
    "(?:is|are|was|were|[’']re) (?:(?:now|already|also|currently) )?(?:being \\p{L}+(?:ed|en)|(?:develop|draft|implement|run|work|build|train|issu|provid|support|follow|prepar|expand|test|pilot|establish|revis|open|strengthen|negotiat|conduct|carry|mak|creat|offer|includ|help|giv|tak|introduc|reform|assist|process|register|collect|publish)\\p{L}*ing)",
    "est en cours|sont en cours|est en train|en cours d[’']",
    'est(?:á|án|aba|amos) \\p{L}+ndo|viene[n]? \\p{L}+ndo',
  ),
  cue(
    'decides',
    '(?:ha[sd]|have) (?:also )?(?:decided|agreed|resolved|chosen) to|decided to|(?:its|the|main|strategic|overall) (?:aims?|objectives?|goals?|visions?)|(?:vision|objective|aim|goal) (?:was|is) to|purpose|plans? (?:is|was|for)|in order to|designed to|with a view to|so as to|stipulat\\p{L}+|(?:bill|draft law|decree) (?:that )?(?:goes|before|now before)',
    '(?:a|ont|avons) décidé|vise(?:nt)? à|objectif|projet de loi|afin de|en vue d',
    '(?:ha|han|hemos) decidido|decidió|objetivo|proyecto de ley|a fin de|con miras a|con el fin',
  ),
  cue(
    'could-help',
    '(?:would|could|can|might|may) (?:also |only |all |then |thus )?(?:help|be|benefit|allow|enable|ensure|make|facilitate|contribute|reduce|serve|strengthen|improve|bring|provide|give|lead|need|require|create|have|not)|helps? to|in favou?r of|favou?r(?:s|ed)?|hop(?:e|es|ed)(?: to| that)?',
    'pourrai\\p{L}+|permettrai\\p{L}+|peu(?:t|vent)',
    'podría[ns]?|permitiría[ns]?|puede[ns]?',
  ),
  cue(
    'hard',
    'lack(?:s|ed|ing)?|fail(?:s|ed|ing|ure|ures)?|unable|difficult(?:y|ies)?|challeng(?:e|es|ing)|obstacles?|barriers?|gaps?|problem(?:s|atic)?|insufficient|inadequate|shortages?|weak\\p{L}*|patchy|poor(?:ly)?|slow|struggl\\p{L}+|impossible|prevent(?:s|ed|ing)?|constrain\\p{L}+|imped\\p{L}+|hamper\\p{L}*|limited|scarce|hard to|not (?:yet )?been|has yet|have yet|had yet|no access|not have|did not|does not|do not|could not|cannot',
    'manqu\\p{L}+|échou\\p{L}+|échec|difficil\\p{L}+|difficult\\p{L}+|défis?|obstacle\\p{L}*|lacune\\p{L}*|insuffisan\\p{L}+|pénurie|pein(?:e|ent) à|impossible|entrav\\p{L}+|limité\\p{L}*',
    'falta\\p{L}*|fracas\\p{L}+|difícil\\p{L}*|dificult\\p{L}+|desafíos?|obstácul\\p{L}+|insuficient\\p{L}+|escas\\p{L}+|imposible|limitad\\p{L}+|carec\\p{L}+|problema\\p{L}*|siguen? sin|no (?:hay|tiene|tienen|pueden?|llega|han|ha)',
  ),
  cue(
    'sorry',
    'regret(?:s|ted|tably)?|unfortunately|sad(?:ly)?|alas|sorry|asham\\p{L}+|shame|alarm\\p{L}*|concern(?:ed|s|ing)?|worr(?:y|ied|ies|ying)|grave(?:ly)?|painful|step(?:s)? back(?:wards)?|admit(?:s|ted)?|conced(?:e|es|ed)|confess(?:ed|es)?|deplor(?:e|es|ed)|lament(?:s|ed)?|fear(?:s|ed)?',
    'regrett\\p{L}+|malheureusement|hélas|déplor\\p{L}+|inquiét\\p{L}+|préoccup\\p{L}+|reconnaît|avou\\p{L}+|recul\\p{L}*',
    'lament\\p{L}+|desgraciadamente|por desgracia|preocup\\p{L}+|inquiet\\p{L}+|admit\\p{L}+|reconoc\\p{L}+|retroces\\p{L}+|duele',
  ),
  cue(
    'harm',
    'abus(?:e|es|ed|ive)|exploit(?:ed|ation|ative|ing)|die[ds]?|dying|dead|deaths?|bodies|drown(?:ed|ing)?|kill(?:ed|ing)?|missing|threat(?:s|ened)?|debts?|indebted|unpaid|stolen|violen(?:ce|t)|trapped|cheat(?:ed)?|beaten|raped?|evicted|homeless|deport\\p{L}*|detained|locked|hunger|hungry|conflicts?|war|poverty|crisis|crises|vulnerab\\p{L}+|risks?|danger\\p{L}*|victims?|traffick\\p{L}+|smuggl\\p{L}+|xenophob\\p{L}+|racis\\p{L}+|hatred|hate|discriminat\\p{L}+|criminali[sz]\\p{L}+|suffer\\p{L}*|persecut\\p{L}+|alone|desperat\\p{L}+',
    'mort\\p{L}*|noyé\\p{L}*|disparu\\p{L}*|menac\\p{L}+|dette\\p{L}*|endetté\\p{L}*|impayé\\p{L}*|violence\\p{L}*|exploit\\p{L}+|abus|souffr\\p{L}+|victime\\p{L}*|danger\\p{L}*|guerre\\p{L}*|pauvreté|crise\\p{L}*|vulnérab\\p{L}+|racis\\p{L}+|haine',
    'muert\\p{L}+|murier\\p{L}+|ahog\\p{L}+|desaparecid\\p{L}+|amenaz\\p{L}+|deuda\\p{L}*|violencia|explot\\p{L}+|abuso\\p{L}*|sufr\\p{L}+|víctima\\p{L}*|peligr\\p{L}+|guerra\\p{L}*|pobreza|crisis|vulnerab\\p{L}+|racis\\p{L}+|odio',
  ),
  cue(
    'halted',
    'shut|closed|cut(?:s)?|cancelled|collaps\\p{L}+|stall\\p{L}+|suspend\\p{L}+|abandon\\p{L}*|withdrawn|withdrew|scrapped|frozen|idle|empty|broken|out of order|unopened|unanswered|unused|ran out|run out|dried up|money (?:ran|dried)|gone|lapsed|expired|refus(?:e|ed|es|al)|turned (?:away|back)|sent back|left behind|stranded|stuck|lost|nobody|no one|nowhere|never (?:came|arrived|opened|paid)|on paper only',
    'fermé\\p{L}*|suspendu\\p{L}*|abandonn\\p{L}+|annulé\\p{L}*|supprim\\p{L}+|bloqué\\p{L}*|vide\\p{L}*|en panne|refus\\p{L}+|perdu\\p{L}*|personne|lettre morte',
    'cerr\\p{L}+|suspend\\p{L}+|abandon\\p{L}+|cancel\\p{L}+|paraliz\\p{L}+|vací\\p{L}+|averiad\\p{L}+|atrapad\\p{L}+|varad\\p{L}+|perdi\\p{L}+|nadie|papel mojado',
  ),
  cue(
    'more-or-less',
    'ris(?:e|es|ing|en)|rose|soar\\p{L}*|doubled|tripled|jumped|surged|climbed|grew|grown|increas(?:e|ed|es|ing)|wors(?:e|en|ened|ening|t)|up by|longer|falling|fell|dropped|declin\\p{L}+|shrank|halved|down (?:from|to|by)|fewer|less',
    'augment\\p{L}+|doublé|triplé|bondi|aggrav\\p{L}+|pire|baiss\\p{L}+|diminu\\p{L}+|chut\\p{L}+|moins|plus de',
    'aument\\p{L}+|duplic\\p{L}+|triplic\\p{L}+|subi\\p{L}+|empeor\\p{L}+|peor|baj(?:ó|ado|aron)|cay(?:ó|eron)|disminu\\p{L}+|menos',
  ),
  cue(
    'barely',
    'barely|hardly|scarcely|only|still|yet|despite|even|just|one in|too (?:few|many|little|late|long|often|slow|expensive|much)|so far|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|again|waiting|wait(?:s|ed)?|queues?|backlog',
    'à peine|encore|malgré|trop|seul\\p{L}*|toujours|demeur\\p{L}+|attend\\p{L}+|reste\\p{L}*',
    'apenas|aún|todavía|demasiad\\p{L}+|sol[oa]s?|sólo|sigue[n]?|pese a|a pesar|esper\\p{L}+|permanec\\p{L}+',
  ),
  cue(
    'tells',
    'spoke of|speaks of|talked about|shared|referred to|report(?:s|ed|ing)?|not(?:es|ed|ing)|described|explained|presented|outlined|shared|recounted|recall(?:s|ed)|told',
    '(?:a|ont) (?:indiqué|fait savoir|expliqué|fait état|présenté|décrit|annoncé|signalé|informé|évoqué)|fait savoir',
    'inform(?:ó|a|aron)|explic(?:ó|a)|señal(?:ó|a)|present(?:ó|a)|anunci(?:a|ó)|relat(?:ó|a)|cont(?:ó|aba)',
  ),
  cue(
    'we',
    'we|our|us|my (?:government|country|delegation)|i',
    'nous|notre|nos|mon (?:pays|gouvernement)|ma délégation',
    'nosotros|nuestr[oa]s?|mi (?:país|gobierno|delegación)',
  ),
  cue(
    'number',
    '\\d[\\d.,]*(?: (?:per cent|percent|%))?|half|third|quarter|dozens?|hundreds|thousands',
    '\\d[\\d.,]*|moitié|tiers|quart|dizaines?|centaines|milliers',
    '\\d[\\d.,]*|mitad|tercio|cuarto|decenas?|cientos|miles',
  ),
];
