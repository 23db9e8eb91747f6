import { targetById } from '@/lib/compact/targets';
import { admitted } from '@/lib/score/counted';
import { dateFilings } from '@/lib/score/dated-filing';
import type { Options } from '@/lib/score/options';
import type { By } from '@/lib/scorecard/fields';
import { groupBy } from '@/lib/scorecard/group-by';
import type { Filing, Review } from '@/lib/scorecard/judgement';
import type { Records } from '@/lib/scorecard/records';
import type { Statement } from '@/lib/scorecard/statement';
import { needsOf } from '@/lib/store/keep-ratings';
import { safeLink } from '@/lib/text/safe-link';
import { skeleton } from '@/lib/text/skeleton';
import { dayInWords, momentInWords } from './dates';
import type { Names } from './names';
import { unconfirmed } from './suggestion-lines';
import type { Text } from './words';

/** What the cards of statements are drawn from. */
export type CardRecords = Pick<Records, 'statements' | 'filings' | 'reviews'>;

/** What a reader of cards brings: language, names, the scorecard's options, the day, and who they are. */
export interface CardReader {
  text: Text;
  lang: string;
  names: Names;
  options: Options;
  today: string;
  me: string;
}

/** Finds, for the statements of a list, what their cards show; built once for a list and asked card by card. */
export function cardsOf({ statements, filings, reviews }: CardRecords, reader: CardReader) {
  const filingsOf = groupBy(filings, (it) => it.statementId);
  const reviewsOf = groupBy(reviews, (it) => it.of);
  const twins = groupBy(statements, (it) => skeleton(it.quote.exact));
  return (statement: Statement) => {
    const own = filingsOf.get(statement.id) ?? [];
    const counted = countedIds(
      statement,
      own,
      own.flatMap((it) => reviewsOf.get(it.id) ?? []),
      reader,
    );
    const same = (twins.get(skeleton(statement.quote.exact)) ?? []).filter((it) => it.id !== statement.id);
    return cardOf(statement, own, counted, same, reader);
  };
}

function cardOf(
  statement: Statement,
  filings: Filing[],
  counted: ReadonlySet<string>,
  same: Statement[],
  reader: CardReader,
) {
  const { text, lang } = reader;
  const { quote, source, doNotAttribute } = statement;
  const needs = needsOf(statement, filings.length > 0);
  const [first] = [...statement.captures].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    id: statement.id,
    quote: quote.exact,
    lang: quote.lang ?? source.lang,
    dir: quote.dir,
    speakerLine: speakerLine(statement, reader.names),
    dateLine: dateLine(statement, lang),
    sourceTitle: source.title || source.docUrl || text('source_none'),
    siteName: source.siteName,
    deepLink: linkTo(statement),
    capturedLine: first
      ? text(
          'captured_at',
          momentInWords(first.at, lang),
          first.by.id === reader.me ? text('you') : nameOf(first.by, text),
        )
      : '',
    filings: [...filings].sort(byCountryAndTarget).map((filing) => ({
      id: filing.id,
      country: filing.country,
      targetTitle: reader.names.target(filing.targetId),
      horizon: targetById.get(filing.targetId)?.horizon ?? (2 as const),
      stance: filing.stance,
      strength: filing.strength,
      group: filing.group,
      by: nameOf(filing.by, text),
      note: filing.note,
      counts: counted.has(filing.id),
      mine: filing.by.id === reader.me,
    })),
    suggested: unconfirmed(statement, reader),
    alsoAt: same.map((it) => ({ title: it.source.title || it.source.docUrl || '', link: linkTo(it) })),
    offRecord: doNotAttribute !== null,
    needs: needs === null ? [] : [needs],
  };
}

/** The address that reopens a statement at its words; null where there is none that is safe to open. */
export const linkTo = (statement: Statement): string | null =>
  safeLink(statement.deepLink ?? statement.source.docUrl ?? '');

/** Who said it, in one line: name, role, organisation, State. */
export function speakerLine({ speaker }: Statement, names: Names): string | null {
  const parts = [speaker.name, speaker.role, speaker.organisation, speaker.country && names.country(speaker.country)];
  return parts.filter(Boolean).join(', ') || null;
}

function dateLine({ date, precision }: Statement, lang: string): string | null {
  if (date === null) return null;
  return `${precision === 'day' ? '' : '≈ '}${dayInWords(date, precision, lang)}`;
}

function countedIds(
  statement: Statement,
  filings: Filing[],
  reviews: Review[],
  { options, today }: CardReader,
): Set<string> {
  const dates = new Map([[statement.id, { date: statement.date, precision: statement.precision }]]);
  const taken = filings.flatMap((filing) =>
    admitted(dateFilings([filing], dates), {
      shared: options.isShared(filing.country),
      reviews,
      isAttributable: () => statement.doNotAttribute === null,
    }),
  );
  const scored = taken.filter((it) => it.date !== null && it.date <= today && it.stance !== 'position');
  return new Set(scored.map((it) => it.id));
}

const nameOf = ({ alias, organisation }: By, text: Text): string =>
  [alias, organisation].filter(Boolean).join(', ') || text('assessor_unnamed');

const byCountryAndTarget = (a: Filing, b: Filing): number =>
  `${a.country} ${a.targetId} ${a.by.id}` < `${b.country} ${b.targetId} ${b.by.id}` ? -1 : 1;

export type StatementCardView = ReturnType<ReturnType<typeof cardsOf>>;
