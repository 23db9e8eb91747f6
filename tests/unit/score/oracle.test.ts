import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Horizon } from '@/lib/compact/targets';
import { countedOn } from '@/lib/score/counted';
import type { DatedFiling } from '@/lib/score/dated-filing';
import type { Admissions } from '@/lib/score/delivery';
import { rate } from '@/lib/score/pace';
import type { Pace, Word } from '@/lib/score/rating';
import { rollUp } from '@/lib/score/rollup';
import { RUNS, target } from './build';
import { asOf, filings } from './random';

const file = new URL('../../../../shared/design/method-reference.mjs', import.meta.url);
const isHere = existsSync(file);

interface Clip {
  id: string;
  date: string;
  group: string;
  stance: string;
  strength: number | null;
  aims: string | undefined;
}

interface Oracle {
  rate(target: object, clips: Clip[], asOf: string, admissions: string): Record<string, unknown> & { status: string };
  rollup(children: { d: number | null; na: boolean; w: number }[]): Record<string, unknown> & { word: string | null };
}

const wordOfStatus: Record<string, Word> = {
  Achieved: 'achieved',
  Substantial: 'substantial',
  'Early steps': 'early-steps',
  'No movement shown': 'no-movement',
  'Going backwards': 'going-backwards',
  Contested: 'contested',
  'Gap named by the State': 'gap-named',
  'Promised - no delivery evidence yet': 'promised',
  'No evidence yet': 'no-evidence',
  'Not applicable': 'not-applicable',
};

const paceOfStatus: Record<string, Pace> = {
  Achieved: 'achieved',
  'Past its date': 'past-date',
  'Past its date - no evidence found': 'past-date-no-evidence',
  'Gap named by the State': 'gap-named',
  'Going backwards': 'going-backwards',
  'Too early to say': 'too-early',
  'On pace': 'on-pace',
  'Needs to speed up': 'speed-up',
  'Slow so far': 'slow',
};

describe.skipIf(!isHere)(`the published oracle${isHere ? '' : ' (skipped: ../shared is not on this machine)'}`, () => {
  let oracle: Oracle;

  beforeAll(async () => {
    // It prints its example and runs its own trials when loaded.
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    oracle = await import(/* @vite-ignore */ file.href);
    log.mockRestore();
  }, 60_000);

  test(`rates ${RUNS} random sets of filings as we do`, () => {
    const horizon = fc.constantFrom<Horizon[]>(2, 5, 15);
    const admissions = fc.constantFrom<Admissions[]>('neutral', 'counts');
    const differences: unknown[] = [];
    fc.assert(
      fc.property(filings, asOf, horizon, admissions, fc.boolean(), (set, day, years, admitted, notApplicable) => {
        const start = '2018-12-10';
        const ours = rate(target({ horizon: years }), set, day, {
          country: 'PT',
          admissions: admitted,
          baseline: start,
          notApplicable,
        });
        const item = { start, due: ours.due, horizon: years, na: notApplicable };
        const theirs = oracle.rate(item, clipsOf(set), day, admitted);
        const read = {
          pos: ours.positions,
          d: ours.delivery,
          status: ours.word,
          promise: ours.commitment,
          contested: ours.range !== null,
          acknowledged: ours.gapNamed,
          provisional: ours.provisional,
          // The oracle does not tell "achieved" from "achieved late".
          pace: ours.pace === 'achieved-late' ? 'achieved' : ours.pace,
        };
        const said = {
          pos: theirs.pos,
          d: theirs.d,
          status: wordOfStatus[theirs.status],
          promise: theirs.promise,
          contested: theirs.contested,
          acknowledged: theirs.acknowledged,
          provisional: theirs.provisional,
          pace: theirs.pace === null ? null : paceOfStatus[String(theirs.pace)],
        };
        if (JSON.stringify(read) !== JSON.stringify(said)) differences.push({ set, day, read, said });
      }),
      { numRuns: RUNS },
    );
    expect(differences.slice(0, 1)).toEqual([]);
    expect(differences).toHaveLength(0);
  }, 120_000);

  test(`rolls ${RUNS} random families up as we do`, () => {
    const child = fc.record({
      d: fc.option(
        fc.integer({ min: -12, max: 12 }).map((quarters) => quarters / 4),
        { nil: null },
      ),
      na: fc.boolean(),
      w: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 8 }), (children) => {
        const theirs = oracle.rollup(children);
        const ours = rollUp(
          children.map(({ d, na, w }) => ({
            delivery: d,
            notApplicable: na,
            rated: na || d === null ? 0 : 1,
            applicable: na ? 0 : 1,
            weight: w,
          })),
        );
        expect(ours).toEqual({
          delivery: theirs.d,
          word: theirs.word === null ? null : wordOfStatus[theirs.word],
          rated: theirs.rated,
          applicable: theirs.applicable,
          coverage: theirs.coverage,
          partial: theirs.partial,
          notApplicable: theirs.na,
        });
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

/** The oracle aims at a clip where we aim at a statement: one clip for every filing of the statement aimed at. */
function clipsOf(set: DatedFiling[]): Clip[] {
  return countedOn(set, '9999-12-31').flatMap((filing) => {
    const { id, date, group, stance, strength } = filing;
    const aims = set.filter((other) => other.statementId === filing.contradicts).map((other) => other.id);
    const clip = { id, date, group, stance, strength, aims: aims[0] };
    return [clip, ...aims.slice(1).map((aim, index) => ({ ...clip, id: `${id}-${index}`, aims: aim }))];
  });
}
