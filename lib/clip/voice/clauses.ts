import type { Mention } from './mention';

/** Where the clause of a mention begins: after the last comma or conjunction before it. */
export function clauseStart(text: string, at: number, start: number): number {
  const before = text.slice(start, at);
  const found = /^[\s\S]*[,;:—–]\s(?=[^,;:—–]{0,60}$)/.exec(before);
  return start + (found?.[0].length ?? before.length - (CONJUNCTION.exec(before)?.[0].length ?? 0));
}

const CONJUNCTION = /(?:\b(?:while|and|but|as|the|with)\s+)+$/i;

/** Where the clause that a bracket closes begins: after the last mark before its words. */
export function bracketedFrom(before: string, start: number): number {
  return start + (/^[\s\S]*(?:[,;:)\]]\s*)(?=[^,;:)\]]{3,}$)/.exec(before)?.[0].length ?? 0);
}

const JOINED =
  /^(?:,|,?\s(?:and|et|y|e|&|as well as|ainsi que|así como))\s(?:(?:the|le|la|les|l['’]|el|los|las|representatives? of|representatives? from|the (?:representatives?|delegates?) (?:of|from)|co-facilitators?|mr\.|ms\.|mrs\.)\s?)*$/i;
const LAST = /\b(?:and|et|y|e|well|que|como)\b|&/;
const OTHERS = /^(?:,)?\s(?:and|et|y) (?:\w+ )?(?:others?|several|autres|otros|delegates|countries)/;

/** The index after the last of several who are named in one breath: "SWITZERLAND, MEXICO and THAILAND". */
export function listEnd(text: string, own: readonly Mention[], at: number): number {
  let next = at + 1;
  let closed = at + 1;
  while (next < own.length) {
    const gap = text.slice((own[next - 1] as Mention).end, (own[next] as Mention).start);
    if (!JOINED.test(gap)) break;
    next += 1;
    if (LAST.test(gap)) closed = next;
  }
  if (OTHERS.test(text.slice((own[next - 1] as Mention).end))) return Math.max(next, at + 2);
  return closed;
}

/** Mentions that stand in the list, and not only beside one. */
export const isList = (at: number, end: number): boolean => end > at + 1;
