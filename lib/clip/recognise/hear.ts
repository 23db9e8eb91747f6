import type { PageFacts } from '@/lib/page/passage';
import type { Statement } from '@/lib/scorecard/statement';
import type { Gathered } from '../gather';
import { writeDay } from '../read-day';
import { suggestDate } from '../suggest-date';
import { bareWords, type ExpectedSpeaker, type Heard } from './heard';

/** The words of a clip as recognition hears them. */
export function hear(gathered: Gathered, expected: readonly ExpectedSpeaker[]): Heard {
  const { quote, context, page, docUrl, title } = gathered;
  const date = suggestDate(gathered);
  return {
    ...bareWords,
    ...around(context),
    quote: quote.exact,
    title,
    url: docUrl,
    lang: quote.lang ?? page?.lang ?? null,
    expected,
    metadata: page ? authorsOf(page) : [],
    day: date && writeDay(date.said),
  };
}

/** The words of a kept statement as recognition hears them: what was kept stands for the page. */
export function hearStatement(statement: Statement, expected: readonly ExpectedSpeaker[]): Heard {
  const { quote, context, source, date, precision } = statement;
  const [day, known] = date ? [date, precision] : [source.publishedAt, source.publishedPrecision];
  return {
    ...bareWords,
    ...around(context),
    quote: quote.exact,
    title: source.title,
    url: source.docUrl,
    lang: quote.lang ?? source.lang,
    expected,
    metadata: named(source.siteName, source.publisher),
    day: day && writeDay({ date: day, precision: known ?? 'day' }),
  };
}

const around = ({ before, after, headings }: Statement['context']) => ({
  before: before ?? '',
  after: after ?? '',
  headings,
});

const authorsOf = ({ authors, siteName, publisher }: PageFacts): string[] => [
  ...authors.filter(Boolean),
  ...named(siteName, publisher),
];

const named = (...names: (string | null)[]): string[] =>
  names.filter((name) => name !== null && name !== '') as string[];
