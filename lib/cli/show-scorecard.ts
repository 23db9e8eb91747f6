import { openAsBlob } from 'node:fs';
import { coverage } from '@/lib/chart/coverage';
import { countryName } from '@/lib/compact/countries';
import { horizons, targetById } from '@/lib/compact/targets';
import { ratingsOn, rerate } from '@/lib/score/kept';
import { type Options, optionsFrom } from '@/lib/score/options';
import type { Rating, Standing } from '@/lib/score/rating';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Records } from '@/lib/scorecard/records';
import { readScorecard } from '@/lib/share/import';
import { messages } from './messages';

/** An exported file in words: what is on it, what waits, and where each country stands, as the extension would say it. */
export async function showScorecard(file: string, today = new Date().toISOString()): Promise<string> {
  const read = await readScorecard(await openAsBlob(file), { now: today });
  if (!read.ok) throw new Error(`The exported file was refused: ${read.problem} ${read.place ?? ''}`);
  const records = read.scorecard;
  const filed = new Set(records.filings.map((it) => it.statementId));
  const waiting = records.statements.filter((it) => !filed.has(it.id)).length;
  const asOf = today.slice(0, 10);
  const options = optionsFrom(records.decisions);
  const countries = [...new Set(records.filings.map((it) => it.country))].sort();
  const head = `scorecard: ${records.statements.length} statements, ${records.filings.length} filings, ${waiting} in the inbox`;
  return [head, ...countries.flatMap((code) => lines(code, ratingsOf(code, records, options, asOf), options))].join(
    '\n',
  );
}

function ratingsOf(
  country: string,
  { statements, filings, reviews, decisions }: Records,
  options: Options,
  asOf: string,
): Rating[] {
  const dates = new Map(
    statements.map((it) => [
      it.id,
      { date: it.date, precision: it.precision, attributable: it.doNotAttribute === null },
    ]),
  );
  const kept = new Map<string, Standing>();
  for (const [targetId, own] of groupBy(
    filings.filter((it) => it.country === country),
    (it) => it.targetId,
  )) {
    const standing = rerate({ country, targetId, filings: own, dates, reviews, decisions, asOf });
    if (standing) kept.set(targetId, standing);
  }
  return ratingsOn(kept, country, options, asOf);
}

function lines(country: string, ratings: Rating[], options: Options): string[] {
  const { rated, applicable, pastDate } = coverage(ratings, options);
  const bars = horizons.map((years) => {
    const own = ratings.filter((it) => it.horizon === years);
    return `${years} years ${own.filter((it) => it.delivery !== null).length}/${own.length}`;
  });
  const heard = ratings
    .filter((it) => it.counted > 0)
    .map((it) => {
      const pace = it.pace === null ? '' : ` · ${messages(`pace_${it.pace.replaceAll('-', '_')}`)}`;
      return `  ${messages(`word_${it.word.replaceAll('-', '_')}`)}${pace} (due ${it.due}): ${targetById.get(it.targetId)?.title.en}`;
    });
  return [
    `${countryName(country, 'en')}: ${rated} of ${applicable} rated, ${pastDate} past their date; ${bars.join(', ')}`,
    ...heard,
  ];
}
