const SAYS =
  'say|said|note|add|referenc|stress|argu|explain|suggest|call|emphasi|point|urg|recall|underlin|highlight|conclud|state|announc|pledg|promis|warn|report|describ|express|ask|observ|remark|admit|insist|reckon|maintain|tell|told|concede|acknowledg|confirm|propos|predict|hope|want|believ|regret|thank|invit|appeal|caution|question|claim|mention|reply|replied|agree|welcom|continu|went on|ajout|soulign|indiqu|déclar|dit|précis|estim|affirm|expliqu|annonc|rappel|regrett|plaid|jug|conclu|martel|déplor|observ|assur|promis|dijo|añad|señal|subray|indic|explic|afirm|anunci|reconoc|inform|prom|asegur|advirt|lament|dest|ped|pid|insist|recor|sostu|agreg|precis|opin|admit';

/** Whether a sentence is told of by "he" or "she", or by a verb alone in French and Spanish: somebody goes on speaking. */
export const goesOnByPronoun = (sentence: string): boolean =>
  PRONOUN.test(sentence) || INVERTED.test(sentence) || SPANISH.test(sentence) || OPENS.test(sentence);

const PRONOUN = new RegExp(
  `(?:^|[\\s,(])(?:he|she|il|elle|él|ella)\\s(?:also |further |then |now |a |ha |has |had |went on to )?(?:${SAYS})`,
  'i',
);
const INVERTED =
  /[\s,](?:a|ajoute|dit|explique|précise|souligne|assure|promet|affirme|rappelle|regrette|estime|prévient|conclut|poursuit|reconnaît)-t?-?(?:il|elle)\b/i;
const SPANISH =
  /[,:;]\s(?:dijo|añadió|señaló|subrayó|indicó|explicó|afirmó|anunció|reconoció|informó|prometió|aseguró|advirtió|lamentó|destacó|pidió|insistió|recordó|sostuvo|agregó|precisó|opinó|admitió|concluyó|prosiguió|manifestó|denunció|dice|añade|explica|afirma|anuncia|reconoce|promete|asegura|advierte|insiste|recuerda|señala)\b/i;
const OPENS = /^[“"«‘'(]?(?:He|She|His|Her|Il|Elle|Él|Ella)\s/;
