import type { Hit } from './lexicon';
import { fold } from './words';

/** What stands between two commas. */
export interface Part {
  /** Where it begins. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** The parts of a bracket or an apposition, at commas outside inner brackets. */
export function split(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const it = text[at];
    if (it === '(') depth += 1;
    else if (it === ')') depth -= 1;
    if (at === end || (depth <= 0 && (it === ',' || it === ';'))) {
      if (text.slice(from, at).trim()) parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return parts;
}

/** Whether a name is all that stands between two places, but for an article. */
export const isWhole = (text: string, hit: Hit, start: number, end: number): boolean =>
  /^\s*(?:the |la |le |l['’]|les |el |los |las )?$/i.test(text.slice(start, hit.start)) &&
  /^[\s.]*$/.test(text.slice(hit.end, end));

/** Bodies that a State's name makes its own. */
export const SERVICE =
  /\b(?:service|agency|authority|board|commission|bureau|department|directorate|administration|inspectorate|registry|corps|force|fund|council|institute|office)\b/;

/** Whether a State's name opens the name of such a body: "Ghana Statistical Service". */
export const leads = (text: string, hit: Hit, parts: readonly Part[]): boolean =>
  parts.some(
    (part) =>
      hit.start >= part.start &&
      hit.end < part.end &&
      /^\s*(?:the )?$/i.test(text.slice(part.start, hit.start)) &&
      SERVICE.test(fold(text.slice(hit.end, part.end))),
  );
