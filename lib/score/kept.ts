import type { Day } from '@/lib/compact/horizons';
import { targets } from '@/lib/compact/targets';
import type { Decision, Filing, Review } from '@/lib/scorecard/judgement';
import { admitted } from './counted';
import { type Dating, dateFilings } from './dated-filing';
import { type Options, optionsFrom } from './options';
import { rateOn } from './pace';
import type { Rating, Standing } from './rating';
import { standing } from './standing';

/** Everything that one cell's standing is made of, as the store reads it inside its transaction. */
export interface CellRecords {
  /** ISO alpha-2. */
  country: string;
  /** The target of the cell. */
  targetId: string;
  /** The live filings on this target in this country. */
  filings: readonly Filing[];
  /** Of their statements: when each was said, and whether it may be attributed at all. */
  dates: ReadonlyMap<string, Dating & { attributable: boolean }>;
  /** Reviews of these filings; others do no harm. */
  reviews: readonly Review[];
  /** All decisions of the scorecard. */
  decisions: readonly Decision[];
  /** The day up to which filings count. */
  asOf: Day;
}

/** The standing to keep for a cell; null where nothing is filed in it. */
export function rerate(cell: CellRecords): Standing | null {
  const { country, targetId, dates, reviews, asOf } = cell;
  const own = cell.filings.filter((filing) => filing.targetId === targetId && filing.country === country);
  if (!own.length) return null;
  const options = optionsFrom(cell.decisions);
  const taken = admitted(dateFilings(own, dates), {
    shared: options.isShared(country),
    reviews,
    isAttributable: (statementId) => dates.get(statementId)?.attributable ?? false,
  });
  return standing({ id: targetId }, taken, asOf, options);
}

/** A country's ratings on a day, one for every target, made of what is kept. */
export function ratingsOn(
  kept: ReadonlyMap<string, Standing>,
  country: string,
  options: Pick<Options, 'admissions' | 'baselineOf' | 'notApplicable'>,
  asOf: Day,
): Rating[] {
  const { admissions } = options;
  const baseline = options.baselineOf(country);
  const silence = standing({ id: '' }, [], asOf, { admissions, baseline });
  return targets.map((target) =>
    rateOn(target, kept.get(target.id) ?? silence, country, {
      admissions,
      baseline,
      notApplicable: options.notApplicable(country, target.id),
      asOf,
    }),
  );
}
