import type { Day } from '@/lib/compact/horizons';
import { canonicalJson } from '@/lib/scorecard/canonical-json';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Review } from '@/lib/scorecard/judgement';
import type { DatedFiling } from './dated-filing';
import { newestBy } from './newest';

/** Whose filings a card takes. */
export interface CardRules {
  /** A shared card takes only what a second person confirmed; a draft takes all, and is marked. */
  shared: boolean;
  /** What others said of filings. */
  reviews: readonly Review[];
  /** False for a statement under a rule such as Chatham House: it never speaks for a country. */
  isAttributable(statementId: string): boolean;
}

/** A filing whose day is known. */
export type Counted = DatedFiling & { date: Day };

/** The filings that a card takes, whatever their date. */
export function admitted(filings: readonly DatedFiling[], rules: CardRules): DatedFiling[] {
  const attributable = filings.filter((filing) => rules.isAttributable(filing.statementId));
  if (!rules.shared) return attributable;
  const reviewsOf = groupBy(rules.reviews, (review) => review.of);
  return attributable.filter((filing) => isConfirmed(filing, reviewsOf.get(filing.id) ?? []));
}

/** The filings that count on a day: dated, not later than it, each once. */
export function countedOn(filings: readonly DatedFiling[], asOf: Day): Counted[] {
  return eachOnce(filings).filter((filing): filing is Counted => filing.date !== null && filing.date <= asOf);
}

/** One filing per id; of unequal copies the one with the greater canonical JSON, whichever came first. */
export function eachOnce(filings: readonly DatedFiling[]): DatedFiling[] {
  const kept = new Map<string, DatedFiling>();
  for (const filing of filings) {
    const known = kept.get(filing.id);
    if (!known || canonicalJson(filing) > canonicalJson(known)) kept.set(filing.id, filing);
  }
  return [...kept.values()];
}

/** Whether somebody other than the filer confirmed it and nobody rejects or disputes it today. */
function isConfirmed(filing: DatedFiling, reviews: readonly Review[]): boolean {
  const others = reviews.filter((review) => review.by.id !== filing.byId);
  const verdicts = [...newestBy(others, (review) => review.by.id).values()].map((review) => review.verdict);
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'confirmed');
}
