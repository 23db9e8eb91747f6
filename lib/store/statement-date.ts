import type { Precision } from '@/lib/scorecard/fields';
import type { Statement } from '@/lib/scorecard/statement';

/** When the statement of a filing was made, and whether it may be attributed at all. */
export interface StatementDate {
  date: string | null;
  precision: Precision | null;
  attributable: boolean;
}

/** What a rating needs to know of a statement. */
export const dateOf = (it: Statement): StatementDate => ({
  date: it.date,
  precision: it.precision,
  attributable: it.doNotAttribute === null,
});
