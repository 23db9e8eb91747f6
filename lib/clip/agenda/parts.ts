import { findNames, type Hit } from '../names/lexicon';
import { fold, readWords } from '../names/words';

/** What stands between two commas. */
export interface Part {
  text: string;
  /** Without accents and capitals. */
  key: string;
  /** The names in it. */
  hits: Hit[];
}

/** The names of countries and bodies in words. */
export const hitsIn = (text: string): Hit[] => findNames(text, readWords(text), false);

/** Words about a person, taken apart at their commas. */
export function partsOf(job: string): Part[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of job) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ text, key: fold(text), hits: hitsIn(text) }));
}

/** Parts, put together again. */
export const wordsOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(', ');

const CITIES =
  /^(?:geneva|geneve|ginebra|new york|nueva york|vienna|vienne|viena|brussels|bruxelles|bruselas|the hague|nairobi|addis ababa|addis-abeba|washington(?:,? d\.?c\.?)?|oxford|cambridge|florence|montreal|istanbul|lagos|mumbai|sao paulo|barcelona|milan|munich|hamburg|bonn|zurich|lausanne|basel|toronto|boston|chicago|los angeles|san francisco|sydney|melbourne|auckland|dubai|karachi|marrakech|casablanca|guadalajara|tijuana|medellin|guayaquil|brighton|manchester|edinburgh|rotterdam|antwerp|ghent|gothenburg|turin|naples|porto|marseille|lyon|strasbourg|online|virtual|n\.?y\.?|usa|uk|d\.?c\.?)$/;

/** A country or a city and nothing else. */
export function isPlace({ text, key, hits }: Part): boolean {
  if (CITIES.test(key)) return true;
  const [hit] = hits;
  if (!hit || hits.length > 1 || !/^(?:country|capital|harmless)$/.test(hit.kind)) return false;
  return hit.kind !== 'harmless' && !/\p{L}/u.test(around(text, hit));
}

const around = (text: string, { start, end }: Hit): string =>
  text
    .slice(0, start)
    .replace(
      /^(?:(?:the|la|le|el|los|las|les|l['’])\s?)?(?:(?:federal )?republic of |kingdom of |state of |r[ée]publique (?:du |de |d['’])|rep[úu]blica de )?(?:the |la )?$/i,
      '',
    ) + text.slice(end).replace(/^\s?(?:DC|D\.C\.)$/, '');

/** Whether a name tells to whom somebody is sent: "to the United Nations". */
export const isAddressee = (text: string, { start }: Hit): boolean =>
  /\b(?:to|in|at|with|ante|aupr[èe]s|pr[èe]s|chez)\s(?:(?:de|des|du)\s?)?(?:the |la |l['’]|las |los |el |les )?$/i.test(
    text.slice(0, start),
  );
