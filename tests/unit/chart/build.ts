import { targetById } from '@/lib/compact/targets';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { rate } from '@/lib/score/pace';
import type { Rating } from '@/lib/score/rating';
import { dated } from '../score/build';

/** A rating of a target in Portugal on 2026-09-01, made of the filings given. */
export function rated(targetId: string, filings: Partial<DatedFiling>[], given: Partial<Rating> = {}): Rating {
  const target = targetById.get(targetId);
  if (!target) throw new Error(`The Compact has no target ${targetId}.`);
  const country = given.country ?? 'PT';
  const options = {
    country,
    admissions: 'neutral',
    baseline: '2018-12-10',
    notApplicable: given.notApplicable ?? false,
  } as const;
  return rate(
    target,
    filings.map((it) => dated({ targetId, country, ...it })),
    '2026-09-01',
    options,
  );
}

/** Says a text as its key with its values, so that a test sees what was asked for. */
export const text = (key: string, ...values: (string | number)[]): string => [key, ...values].join(' ');
