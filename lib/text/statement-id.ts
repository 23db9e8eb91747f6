import { canonical } from './canonical';
import { makeId } from './id';
import { skeleton } from './skeleton';

/** What a statement's identity is made of. */
export interface Whereabouts {
  /** Normalised address of the document, or `meeting:<id>` or `paste:<random>`. */
  place: string;
  /** The words, as the page gave them. */
  quote: string;
  /** Text before the quote, where the quote stands more than once on its page; else null. */
  before: string | null;
}

/** The id a statement gets once and keeps: its address and its words, and the words before where the page says them twice. */
export function statementId({ place, quote, before }: Whereabouts): string {
  const parts = ['1', place, skeleton(quote)];
  return makeId(...parts, ...(before === null ? [] : [skeleton(canonical(before).slice(-64))]));
}
