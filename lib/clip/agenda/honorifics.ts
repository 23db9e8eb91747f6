/** The sign that stands where titles of honour stood. */
export const HONOURED = '\u0001';

const RANK = String.raw`(?:(?:Lt|Maj|Brig|Lieutenant|Major|Brigadier)[\s.-]{0,2}Gen(?:eral)?|Maj|Gen|Brig|Col|Capt|Cdr|Lt)`;
const RETIRED = String.raw`(?:\s*\((?:R[Tt][Dd]|Ret(?:['’]?d)?|ret(?:['’]?d)?)\.?\))?`;
const TITLE = String.raw`(?:H\.\s?E\.|HE|H\.R\.H\.|HRH|S\.\s?E\.(?:\s?M\.)?|S\.A\.R\.|The (?:Rt\.? )?Hon(?:ou?rable|\.)?|L['’]honorable|Hon(?:ou?rable|\.)?|Rt\.? Hon\.?|(?:His|Her|Their) Excellenc(?:y|ies)|Son Excellence|Su Excelencia|Excm[oa]s?\.?|Mr|Mrs|Ms|Miss|Mx|Messrs|Mmes?|Mlle|Madame|Monsieur|Dr|Dra|Prof|Professor|Profa|Professeure?|Sres|Sra?|Srta|Señora?|Dña|Doña|D\.|Licda?|Lic|Ing|Ind|Msgr|Mgr|Monsignor|Rev|Fr|Sr|Sir|Dame|Sheikha?|Cheikh|Amb|${RANK})`;
const BEFORE = new RegExp(`(?<![\\p{L}.])(?:${TITLE}\\.?${RETIRED}\\s+)+(?=\\p{Lu})`, 'gu');
const FRENCH = /(?<![\p{L}.])MM?\.\s+(?=\p{Lu})/gu;
const AFTER =
  /,?\s*(?:,\s*|\s)(?:Msgr|Mgr|Maj\.?\s?Gen|Brig\.?\s?Gen|Lt\.?\s?Gen|Col|Ph\.?\s?D|M\.D|LL\.?M|OBE|MBE|CBE|CMG|KC|QC|Esq|S\.?J)\.?(?:\s*\((?:R[Tt][Dd]|Ret'?d?|ret'?d?)\.?\))?(?=\s*(?:[,(;–-]|$))/gu;
const PENDING =
  /\s*[([]\s*(?:t\.?b\.?[cd]\.?|to be confirmed|(?:à|a) confirmer|por confirmar|invited|invit[ée]e?|invitad[oa]|online|virtual(?:ly)?|remote(?:ly)?|via (?:zoom|video\s?link|webex|teams)|by video(?: ?link| message)?|video message|en ligne|en l[íi]nea|en visio(?:conf[ée]rence)?|par vid[ée]o|por video)\s*[)\]]/giu;

/** The line without titles of honour and without "to be confirmed"; a sign stands where a title stood before a name. */
export function withoutHonours(line: string, isFrench: boolean): string {
  const bare = line.replace(PENDING, '').replace(BEFORE, HONOURED);
  const honoured = isFrench ? bare.replace(FRENCH, HONOURED) : bare;
  return honoured.replace(AFTER, '').replaceAll(`${HONOURED}${HONOURED}`, HONOURED);
}
