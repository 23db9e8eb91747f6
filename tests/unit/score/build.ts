import type { Target } from '@/lib/compact/targets';
import { targets } from '@/lib/compact/targets';
import type { DatedFiling } from '@/lib/score/dated-filing';
import type { Decision, Filing, Review } from '@/lib/scorecard/judgement';

let made = 0;

/** A filing with its date, in which only what matters is spelled out. */
export function dated(given: Partial<DatedFiling> = {}): DatedFiling {
  const id = given.id ?? `filing-${made++}`;
  return {
    id,
    statementId: `statement-of-${id}`,
    targetId: 'bid-children',
    country: 'PT',
    stance: 'progress',
    strength: given.stance === 'position' ? null : 2,
    group: 'state',
    contradicts: null,
    byId: 'ana',
    date: '2020-03-15',
    approximate: false,
    ...given,
  };
}

/** A filing as it is kept. */
export function filing({ byId = 'ana', ...given }: Partial<Filing> & { byId?: string } = {}): Filing {
  const { date: _date, approximate: _approximate, byId: _byId, ...rest } = dated(given as Partial<DatedFiling>);
  return { ...rest, note: '', by: who(byId), at: '2026-01-01T00:00:00Z', ...given };
}

/** A second person's word on a filing. */
export function review(given: Partial<Review> & { byId: string }): Review {
  const { byId, ...rest } = given;
  return {
    id: `r${made++}`,
    of: 'f',
    verdict: 'confirmed',
    reason: '',
    by: who(byId),
    at: '2026-02-01T00:00:00Z',
    ...rest,
  };
}

/** Something that was settled. */
export function decision(
  kind: Decision['kind'],
  key: string,
  value: Decision['value'],
  given: Partial<Decision> = {},
): Decision {
  return { id: `d${made++}`, kind, key, value, reason: '', by: who('ana'), at: '2026-01-01T00:00:00Z', ...given };
}

/** A target of two, five or fifteen years, to do or to refrain from. */
export function target(given: Partial<Target> = {}): Target {
  const any = targets[0];
  if (!any) throw new Error('The Compact has no targets.');
  return { ...any, id: 'bid-children', horizon: 5, kind: 'act', fixedDue: null, ...given };
}

/** How many random sets a property is tried on. */
export const RUNS = process.env.GCM_LONG ? 20_000 : 2_000;

const who = (id: string) => ({ id, alias: id, organisation: '' });
