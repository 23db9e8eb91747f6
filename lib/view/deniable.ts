import type { Statement } from '@/lib/scorecard/statement';

/** A statement as the list of those that a contradiction can deny names it. */
export const deniable = ({ id, date, quote }: Statement): { id: string; label: string } => ({
  id,
  label: `${date ?? '?'} · ${quote.exact.slice(0, 90)}`,
});
