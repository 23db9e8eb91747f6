/** How a sentence points back to a person. */
export interface PointsBack {
  /** Of whom the pronoun may be said; null where it may be either. */
  gender: 'f' | 'm' | null;
}

const NOT_SAID =
  '(?!(?:had|has|have|was|were|is|would|could|should|must|might|did|does|will|can|may|avait|était|est|devait)\\b)';
const ASIDE = new RegExp(
  `[,;”"»’—–]\\s?(he|she|il|elle|él|ella)\\s(?:(?:also|then|further|\\p{L}+ly|a|ha|now|again|too|even|went on to|so)\\s)?${NOT_SAID}[\\p{Ll}]+(?:\\s[\\p{L}’'-]+){0,5}\\s?(?:[,.;:!?—–]|$)`,
  'iu',
);
const THAT =
  /(?:^|[\s,(“"«])(he|she|il|elle|él|ella)\s(?:(?:also|then|further|therefore|\p{L}+ly|a|ha)\s)?\p{L}+(?:ed|id|ys|es|ks|ts|ns|ld|pt|ght|lt|nt|ué|é)\s(?:that|que)\b/iu;
const OPENS =
  /^[“"«‘'(]?(?:(?:In|From|To|With|À|Dans|Pour|En|Según|A)\s)?(He|She|His|Her|him|Il|Elle|Él|Ella)\b(?=\s|,)/;
const VIEW =
  /\b(?:in|to|for|according to|by) (his|her|him)(?:\s(?:own\s)?(?:view|words|opinion|mind|experience|account|eyes|telling|country))?[,.]/i;
const INVERTED = /\p{L}-t?-?(il|elle)\b/iu;
const SPANISH =
  /(?:[,:;»—-]\s?|^)(?:(?:ha|había)\s\p{L}+[ai]do|\p{Ll}+ó|dijo|dice|hizo|añade|explica|afirma|anuncia|reconoce|promete|asegura|advierte|insiste|recuerda|señala)(?=[,.:;—»\s])/u;

const ANY = /(?<!\p{L})(?:he|she|his|her|him|il|elle|él|ella)(?!\p{L})/iu;

const ofWhom = (word: string | undefined): PointsBack => ({
  gender: /^(?:he|his|him|il|él)$/i.test(word ?? '') ? 'm' : /^(?:she|her|elle|ella)$/i.test(word ?? '') ? 'f' : null,
});

/** Reads whether a sentence is told of by "he" or "she", or by a verb alone in Spanish: somebody goes on speaking; null where not. */
export function pointsBack(sentence: string): PointsBack | null {
  if (!ANY.test(sentence)) return SPANISH.test(sentence) ? { gender: null } : null;
  for (const pattern of [ASIDE, THAT, OPENS, VIEW, INVERTED]) {
    const found = pattern.exec(sentence);
    if (found) return ofWhom(found[1]);
  }
  return SPANISH.test(sentence) ? { gender: null } : null;
}

const TITLES =
  /(?:^|[\s(“"])(?:(Ms|Mrs|Miss|Mme|Mlle|Sra|Srta|Madam|Madame|Lady|Dame|Sister|Queen|Princess|Baroness)|(Mr|M|Sr|Sir|Lord|Monsieur|Father|King|Prince|Monsignor|Sheikh))\.?\s$/;
const OFFICES =
  /\b(?:ministra|secretaria|directora|embajadora|presidenta|alcaldesa|directrice|ambassadrice|représentante|déléguée|délégada|chairwoman|spokeswoman|queen|sister|mother)\b/i;

/** What the words around a name tell of a person's gender, by titles and forms of offices alone. */
export function genderTold(before: string, because: string): 'f' | 'm' | null {
  const title = TITLES.exec(before);
  if (title) return title[1] ? 'f' : 'm';
  return OFFICES.test(because) ? 'f' : /\b(?:chairman|spokesman|father|bishop)\b/i.test(because) ? 'm' : null;
}
