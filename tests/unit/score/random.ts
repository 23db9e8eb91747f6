import fc from 'fast-check';
import type { DatedFiling } from '@/lib/score/dated-filing';
import type { Group, Stance } from '@/lib/scorecard/fields';
import type { Strength } from '@/lib/scorecard/judgement';
import { dated } from './build';

// Few days, so that filings fall on the same one often.
const day = fc
  .tuple(fc.integer({ min: 2017, max: 2027 }), fc.constantFrom('03-11', '07-11', '12-10', '12-11'))
  .map(([year, date]) => `${year}-${date}`);

/** What is drawn for a filing; statements go by number. */
interface Drawn extends Pick<DatedFiling, 'group' | 'stance' | 'strength' | 'byId'> {
  statement: number;
  contradicts: number | null;
  date: string;
}

const one: fc.Arbitrary<Drawn> = fc.record({
  statement: fc.nat(5),
  date: day,
  group: fc.constantFrom<Group[]>('state', 'un', 'civil', 'independent'),
  stance: fc.constantFrom<Stance[]>('promise', 'progress', 'progress', 'setback', 'contradiction'),
  strength: fc.constantFrom<Strength[]>(1, 2, 3),
  contradicts: fc.option(fc.nat(5), { nil: null }),
  byId: fc.constantFrom('ana', 'ben', 'cem'),
});

/** Filings by three people on six statements of one target, any of which may deny any other. */
export const filings: fc.Arbitrary<DatedFiling[]> = fc.array(one, { maxLength: 10 }).map((list) => list.map(asFiling));

/** A day to look from. */
export const asOf = day;

function asFiling({ statement, contradicts, ...it }: Drawn, index: number): DatedFiling {
  const isDenial = it.stance === 'contradiction' && contradicts !== null && contradicts !== statement;
  return dated({
    ...it,
    id: `f${index}`,
    statementId: `s${statement}`,
    contradicts: isDenial ? `s${contradicts}` : null,
  });
}
