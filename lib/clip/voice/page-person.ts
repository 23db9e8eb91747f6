import { readAffiliation } from '../names/affiliation';
import { findNames, type Hit } from '../names/lexicon';
import { OFFICE } from '../names/office-words';
import { isLikelyName, nameAt, tidyName } from '../names/people';
import { fold, readWords } from '../names/words';
import type { Voice } from './voice';

/** The words before whoever gives a statement. */
export const BY =
  /\b(?:(?:statement|intervention|remarks|speech|address|declaration|message|talking points|key ?note)(?:\s(?:delivered|made|given|presented|as delivered))?\s(?:by|of|from|on behalf of)|(?:d[eé]claration|allocution|discours|intervention)\s(?:prononc[eé]e?\s)?(?:de|du|des|d['’]|par)|(?:intervenci[oó]n|declaraci[oó]n|discurso|palabras|alocuci[oó]n)\s(?:de|del|por)|(?:as )?(?:delivered|presented|pronounced|read|given) by|prononc[eé]e? par|pronunciad[oa] por|speaker:|orateur :)\s?/i;

/** A line of what stands around a text. */
export interface Line {
  /** Its words. */
  text: string;
  /** The names in it. */
  hits: Hit[];
}

/** Reads a line. */
export function readLine(text: string): Line {
  return { text, hits: findNames(text, readWords(text), false) };
}

/** Who a line says is speaking. */
export interface Person extends Omit<Voice, 'name' | 'onBehalfOf' | 'sure'> {
  /** The person's name. */
  name: string;
}

const HONOURED =
  /(?:\bH\.?\s?E\.?M?\.?|\bS\.?\s?E\.?M?\.?|\bHis Excellency|\bHer Excellency|\bSon Excellence|\bSu Excelencia|\bHon\.?|\bExcmo\.?|\bExcma\.?)\s+/;

/** Reads "Statement by H.E. Ms. Ana Reis, Minister of Labour of Portugal, at the Forum". */
export function personIn({ text, hits }: Line): Person | null {
  const by = BY.exec(text);
  const honoured = HONOURED.exec(text);
  const from = by ? by.index + by[0].length : honoured ? honoured.index : -1;
  if (from < 0) return null;
  const words = readWords(text);
  const taken = (at: number): boolean =>
    hits.some((hit) => hit.from <= at && at <= hit.to && !(hit.isAmbiguous && hit.from === hit.to));
  for (let at = words.findIndex(({ start }) => start >= from); at >= 0 && at < words.length; at++) {
    const name = nameAt(text, words, at, taken);
    if (!name || !isLikelyName(words, name) || name.to === name.from) {
      if (/[;|]/.test(text.slice(from, words[at]?.start))) return null;
      continue;
    }
    if (OFFICE.test(fold(text.slice(words[name.from]?.start, words[name.to]?.end)))) {
      at = name.to;
      continue;
    }
    const [start, end] = [words[name.from]?.start ?? 0, words[name.to]?.end ?? 0];
    const before = text.slice(from, start);
    if (/[,:(]/.test(before.replace(/H\.?E\.?,?/, '')) && !OFFICE.test(fold(before))) return null;
    const stop =
      /\s(?:at|to mark|during|before|on the|for the|à|au|lors|devant|en|ante|durante)\s+(?:the|la|le|l['’]|el|los|round|\d)|\s[|–—]\s|$/i.exec(
        text.slice(end),
      );
    const close = end + (stop?.index ?? 0);
    const rest = text.slice(end, close).replace(/^[,\s(]+/, '');
    const open = close - rest.length;
    const closing = rest.endsWith(')') ? close - 1 : close;
    const affiliation = rest ? readAffiliation(text, open, closing, hits) : null;
    const role =
      affiliation?.role ?? (rest || (OFFICE.test(fold(before)) ? before.replace(HONOURED, '').trim() : null) || null);
    const country = affiliation?.country ?? null;
    const isBody = !country && affiliation?.organisation && affiliation.group !== 'state';
    return {
      name: tidyName(text.slice(start, end)),
      role,
      organisation: isBody ? affiliation.organisation : null,
      country,
      group: affiliation?.group ?? null,
      because: text.slice(start, close),
    };
  }
  return null;
}
