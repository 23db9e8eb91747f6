import { fold } from '../names/words';
import { isIntroduced, isViewOf, mayLead } from './introductions';
import type { Mention } from './mention';
import { BETWEEN, isVerb, SPEECH } from './speech-words';
import { isPast, isPresent } from './verb-forms';

/** How a mention stands in its sentence: who speaks there, to whom the words before are ascribed, or merely named. */
export type Standing = 'subject' | 'ascribed' | 'named';

const LEAD =
  /(?:\b(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Uu]ne?|[Uu]na)\s+|[Ll]['’]|\b(?:H\.\s?E\.|S\.\s?E\.|H\.E|Mr|Ms|Mrs|Dr|Prof|M|MM|Mme|Mlle|Sr|Sra|Dra|Amb)\.?\s+|\b(?:[Cc]o-?)?(?:[Cc]hair|[Ff]acilitator|[Mm]oderator|[Vv]ice-[Cc]hair|[Mm]inister|[Aa]mbassador|[Mm]oderador[a]?)\s+|the moderator, )+$/;
const START = /(?:^|[.!?:;…”"»“«(—–]\s*|\s-\s|\n\s*)$/;
const CLAUSE =
  /(?:[,;]\s+(?:(?:and|while|but|whereas|as|yet|with|et|tandis que|mientras que|y|pero)\s+)?|\b(?:and|while|but|whereas|as|with|et|y|when|how|mientras|tandis que)\s+)$/i;
const ASCRIBED =
  /\b(?:according to|in the words of|selon|d['’]apr[eè]s|seg[uú]n|(?:echoed|voiced|expressed|raised|noted|stressed|described|put|highlighted|underlined|underscored|explained|pointed out|shared|made|presented|given|introduced|reported|stated|announced|as told|taken up|picked up|told|summed up|put forward|answered|followed up) by)\s+$/i;
const SAID_BEFORE = /(?:^|[\s,”"»])(\p{L}+)(?:\s(?:out|on|up|down|back|in|forward))?\s+$/u;
const AFTER = new RegExp(
  `^(?:['’]s?)?\\s*(?:\\((?:speaking|spoke|intervening|via|by video|from)[^)]{0,80}\\)\\s*)?(?:,[^.;:()]{2,160}?,\\s*|,\\s+)?(?:(?:${BETWEEN})['’\\s]\\s*)*([\\p{L}]+)`,
  'iu',
);

/** Tells how a mention stands in its sentence. */
export function standingOf(text: string, mention: Mention, sentence: number): Standing {
  const before = text.slice(Math.max(sentence, mention.start - 70), mention.start).replace(LEAD, '');
  const isSolid = mention.kind !== 'plain';
  if (ASCRIBED.test(before))
    return isSolid || /(?:according to|selon|seg[uú]n)\s+$/i.test(before) ? 'ascribed' : 'named';
  if (mention.kind === 'person' && !mention.isBare && RELATIVE.test(text.slice(mention.end, mention.end + 24)))
    return 'subject';
  if (isPerson(mention) || (mention.isBare && /\s/.test(mention.voice.name ?? ''))) {
    const lead = text.slice(Math.max(sentence, mention.start - 160), mention.start).replace(LEAD, '');
    if (mention.start - sentence < 160 && mayLead(lead)) {
      if (isViewOf(lead, text.slice(mention.end, mention.end + 2))) return 'ascribed';
      if (isIntroduced(lead)) return 'subject';
    }
  }
  const verb = verbAfter(text, mention.end);
  const isFollowed =
    verb !== null && (isVerb(verb) || (isSolid ? hasFiniteForm(text, mention.end) : hasStateForm(text, mention.end)));
  const opensAnew =
    isFollowed &&
    /^(?:The|An?|Le|La|Les|El|Une?|Una)\s/.test(text.slice(mention.start, mention.start + 4)) &&
    mention.kind !== 'plain' &&
    !mention.isBare;
  if (opensAnew) return 'subject';
  if (START.test(before))
    return (isSolid && !mention.isBare) ||
      isFollowed ||
      (mention.isBare && APPOSED.test(text.slice(mention.end, mention.end + 3))) ||
      /^\s?:/.test(text.slice(mention.end))
      ? 'subject'
      : 'named';
  const spoken = SAID_BEFORE.exec(before)?.[1];
  if (
    spoken &&
    (SPEECH.has(fold(spoken)) || (isPerson(mention) && (isPast(spoken) || CLOSED.test(before)))) &&
    (isSolid || /^[,.;]/.test(text.slice(mention.end, mention.end + 1))) &&
    isAfterQuotation(text, mention.start, sentence)
  )
    return 'ascribed';
  if (CLAUSE.test(before)) {
    if (/\bwith\s+$/i.test(before))
      return /ing$/.test(verb ?? '') && /^\s\p{Ll}/u.test(text.slice(mention.end)) ? 'subject' : 'named';
    return isFollowed || (mention.kind === 'person' && !mention.isBare && !/\b(?:and|et|y)\s+$/.test(before))
      ? 'subject'
      : 'named';
  }
  if (PREPOSITION.test(before)) return 'named';
  return isSolid && isFollowed && !mention.isBare && (isVerb(verb) || isPast(verb)) ? 'subject' : 'named';
}

// Somebody who speaks; a government or a ministry is done things by.
const isPerson = ({ kind, isBare, voice }: Mention): boolean =>
  (kind === 'person' && !isBare) ||
  (kind === 'office' &&
    /(?:repr[eé]senta[nt]|delegate|delegad|d[eé]l[eé]gu[eé]|minist[er]|ambassad|embajad|observer|envoy|spokes|director|secretary|commissioner|mayor|rapporteur|president|charg[eé])/i.test(
      voice.because,
    ) &&
    !/\b(?:ministry|minist[eè]re|ministerio)\b/i.test(voice.because));

// "TONGA foresaw", "Lima eliminará", "Paris ouvrira": forms that no noun beside a State has.
const hasStateForm = (text: string, end: number): boolean =>
  isPast(/^\s(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '') ||
  /^\s\p{Ll}{2,}(?:[aei]rán?|ó|aron|ieron|[ei]ra|[ei]ront)(?=[\s,])/u.test(text.slice(end, end + 24));

// "Ana Reis (Portugal) ventured", "Ana Reis (Portugal) ventures": by its form, where nothing stands between.
function hasFiniteForm(text: string, end: number): boolean {
  const word = /^,?\s(?:(?:also|then|further|\p{Ll}+ly)\s)?([\p{Ll}\p{M}]+)/u.exec(text.slice(end, end + 50))?.[1];
  return word !== undefined && (isPast(word) || isPresent(word));
}

const APPOSED = /^,\s\p{Ll}/u;
// « … », a martelé …: whatever stands between a quotation's end and a person is the verb.
const CLOSED =
  /[”"»][,.]?\s(?:a\s|ha\s)?(?!(?:et|and|y|with|avec|con|de|by|par|por|for|pour|para|to|à|from|or|but|mais|pero|as|of|while|in|on|at)\s)\p{Ll}+\s+$/u;
const RELATIVE = /^,?\s(?:who|qui|que|quien)\s\p{Ll}/u;

const PREPOSITION =
  /\b(?:of|from|for|to|by|with|in|on|at|that|than|between|including|against|under|via|de|du|des|del|d['’]|par|por|avec|con|que|qu['’]|à|au|aux|en|a|al|ante|entre)\s*$/i;

// “…,” insists the envoy; «…», a déclaré le Ministre
const isAfterQuotation = (text: string, start: number, sentence: number): boolean =>
  /[,”"»’?!]\s+(?:\p{L}+\s+){0,3}(?:the |an? |le |la |el |l['’]|(?:Mr|Ms|Mrs|Dr|M|Mme|Sr|Sra)\.? )?$/u.test(
    text.slice(Math.max(sentence, start - 50), start),
  );

/** Whether what follows is told as something earlier, or as a condition: what a speaker reports, not who speaks. */
export function isNarrated(text: string, end: number): boolean {
  const verb = verbAfter(text, end);
  if (verb !== 'had') return NARRATED.test(verb ?? '');
  // "had spoken" is earlier; "had doubts" is now.
  const next = /\bhad (?:(?:also|already|not|never|since|then|just|\p{L}+ly) )*(\p{L}+)/u.exec(
    text.slice(end, end + 120),
  )?.[1];
  return next === undefined || PARTICIPLE.test(next);
}

const PARTICIPLE = /(?:ed|en|wn|ne|id|nt|de|ut|ld|et|ght|me|un|ard|ft|pt|lt|ad|ot|told|won|put)$/;

const NARRATED = /^(?:had|would|should|must|avait|avaient|aurait|devrait|habia|habian|habria|deberia)$/;

/** The first word after a mention that may be its verb (folded). */
export function verbAfter(text: string, end: number): string | null {
  const found = AFTER.exec(text.slice(end, end + 260));
  return found?.[1] && /^\p{Ll}/u.test(found[1]) ? fold(found[1]) : null;
}
