import type { By, Precision } from '@/lib/scorecard/fields';
import { decisionId, filingId, meetingId, replyId, reviewId } from '@/lib/scorecard/ids';
import type { Decision, Filing, Meeting, Reply, Review } from '@/lib/scorecard/judgement';
import { emptyRecords } from '@/lib/scorecard/records';
import type { Scorecard } from '@/lib/scorecard/scorecard';
import type { Statement } from '@/lib/scorecard/statement';
import { exportScorecard } from '@/lib/share/export';
import { canonical } from '@/lib/text/canonical';
import { sha256Hex } from '@/lib/text/id';
import { statementId } from '@/lib/text/statement-id';
import { type Assessor, type SampleStatement, sampleStatements } from './sample-statements';

const ABOUT =
  'An invented sample. Its people, organisations, pages and words do not exist and say nothing about any real country. ' +
  'Everything in it was made by assessors whose id begins with “sample-”, so that it can be removed in one click.';

const people: Record<Assessor, By> = {
  lina: { id: 'sample-lina', alias: 'Lina (sample)', organisation: 'Harbour Watch (sample)' },
  tomas: { id: 'sample-tomas', alias: 'Tomás (sample)', organisation: 'Open Roads Coalition (sample)' },
  wanjiru: { id: 'sample-wanjiru', alias: 'Wanjirũ (sample)', organisation: 'Lakeside Migration Forum (sample)' },
};

/** The scorecard in `public/sample-scorecard.json`; the same bytes whenever it is made. */
export function sampleScorecard(): Scorecard {
  const made = sampleStatements.map((it, index) => ({ ...it, statement: statementOf(it, index) }));
  const idOf = new Map(made.map(({ key, statement }) => [key, statement.id]));
  const filings = made.flatMap(({ statement, on, filings = [] }, index) =>
    filings.map(([targetId, stance, strength, group, who, denied], nth): Filing => {
      const contradicts = denied === undefined ? null : (idOf.get(denied) ?? null);
      const filed = { statementId: statement.id, targetId, country: on ?? '', stance, strength, group, contradicts };
      const whole = { ...filed, note: '', by: people[who], at: moment(2, index, nth) };
      return { ...whole, id: filingId(whole) };
    }),
  );
  const records = {
    ...emptyRecords(),
    statements: [...made.map((it) => it.statement), offTheRecord()],
    filings,
    reviews: filings.flatMap((it, index) => (index % 3 === 0 ? [reviewOf(it, index)] : [])),
    replies: [reply()],
    decisions: decisions(),
    meetings,
  };
  return exportScorecard(records, { version: '1.0', admissions: 'neutral', baseline: '2018-12-10' }, ABOUT);
}

// Day of September 2026, then hour and minute by the number of the record.
const moment = (day: number, index: number, nth = 0): string =>
  new Date(Date.UTC(2026, 8, day, 8, index, nth)).toISOString();

const withId = (it: Omit<Meeting, 'id'>): Meeting => ({ ...it, id: meetingId(it) });

const meetings: Meeting[] = [
  withId({
    name: 'Review forum of 2022 (sample)',
    body: 'Sample forum',
    place: 'New Harbour',
    days: ['2022-05-17', '2022-05-18', '2022-05-19', '2022-05-20'],
    sessions: [{ title: 'Round table on children and families', starts: null, ends: null }],
    expected: [{ name: 'Inês Valadares', role: 'State Secretary', organisation: null, country: 'PT', session: null }],
    attributionRule: null,
    by: people.lina,
    at: moment(1, 0),
  }),
  withId({
    name: 'Closed dialogue on safe pathways (sample)',
    body: null,
    place: 'Alder House',
    days: ['2025-09-16', '2025-09-17'],
    sessions: [],
    expected: [],
    attributionRule: 'wilton-park',
    by: people.tomas,
    at: moment(1, 1),
  }),
];

interface Clip {
  quote: string;
  page: string;
  date: string | null;
  at: string;
  by: By;
}

function clip({ quote, page, date, at, by }: Clip): Statement {
  const url = `https://example.org/sample/${page}`;
  return {
    id: statementId({ place: url, quote, before: null }),
    quote: {
      exact: quote,
      lang: 'en',
      dir: 'ltr',
      kind: 'verbatim',
      truncated: false,
      transcription: false,
      struck: [],
    },
    context: { before: null, after: null, headings: [], entryUrl: null, entryTime: null, reason: 'unreadable' },
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    deepLink: url,
    source: {
      docUrl: url,
      topUrl: url,
      canonicalUrl: null,
      keys: [],
      title: `${page.replace('/', ': ').replaceAll('-', ' ')} (sample)`,
      siteName: 'Sample pages',
      publisher: null,
      publishedAt: null,
      publishedPrecision: null,
      lang: 'en',
      symbol: null,
      agendaItem: null,
      contentType: 'text/html',
      pageFirst: null,
      pageLast: null,
      pageLabel: null,
    },
    ...lastDayOf(date),
    speaker: { name: null, role: null, organisation: null, country: null, onBehalfOf: [] },
    about: { country: null, objective: null, targets: [] },
    suggestions: {},
    doNotAttribute: null,
    meetingId: null,
    captures: [
      {
        at,
        by,
        method: 'dom',
        tool: 'gcm-scorecard 0.1.0',
        browser: 'sample',
        quoteHash: sha256Hex(canonical(quote)),
        textHash: null,
        fileHash: null,
        fileBytes: null,
        fetchedAt: null,
        archives: [],
        prevHash: null,
        chainHash: null,
      },
    ],
    checks: [],
    history: [],
  };
}

function statementOf(it: SampleStatement, index: number): Statement {
  const [name, role, organisation, country] = it.speaker;
  const who = it.filings?.[0]?.[4] ?? 'lina';
  return {
    ...clip({ ...it, at: moment(1, index + 2), by: people[who] }),
    speaker: { name, role, organisation, country, onBehalfOf: [] },
    about: { country: it.on, objective: it.objective, targets: [] },
    meetingId: it.page.startsWith('review-forum-2022/') ? (meetings[0]?.id ?? null) : null,
  };
}

// A quote from a closed meeting: the name in it is struck, and nothing says who spoke.
function offTheRecord(): Statement {
  const quote = 'As Aldermoor has shown, a visa for the climate is a question of will, not of law.';
  const said = clip({ quote, page: 'closed-dialogue/notes', date: '2025-09-16', at: moment(1, 59), by: people.tomas });
  return {
    ...said,
    quote: { ...said.quote, kind: 'reported', struck: [{ start: 3, end: 12 }] },
    about: { country: null, objective: 5, targets: ['climate-pathways'] },
    doNotAttribute: { rule: 'wilton-park' },
    meetingId: meetings[1]?.id ?? null,
  };
}

function lastDayOf(date: string | null): { date: string | null; precision: Precision | null } {
  if (date === null) return { date, precision: null };
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length === 10) return { date, precision: 'day' };
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return { date: last, precision: month === undefined ? 'year' : 'month' };
}

function reviewOf(filing: Filing, index: number): Review {
  const who = filing.by.id === 'sample-lina' ? people.tomas : people.lina;
  const doubt = index % 12 === 9;
  const made = {
    of: filing.id,
    verdict: doubt ? ('disputed' as const) : ('confirmed' as const),
    reason: doubt ? 'The page does not show that this is in force.' : '',
    by: who,
    at: moment(3, index),
  };
  return { ...made, id: reviewId(made) };
}

function reply(): Reply {
  const made = {
    country: 'GH',
    targetId: 'national-implementation-plan',
    text: 'Thank you for the card. The second report on the plan will be published in spring.',
    from: 'Permanent Mission (sample)',
    receivedAt: '2026-09-20',
    sourceUrl: 'https://example.org/sample/replies/ghana',
    by: people.lina,
    at: moment(20, 0),
  };
  return { ...made, id: replyId(made) };
}

function decisions(): Decision[] {
  const countries = [...new Set(sampleStatements.flatMap((it) => it.on ?? []))].sort();
  const added = countries.map((key) => ({ kind: 'country-added' as const, key, value: true, reason: '' }));
  const weight = {
    kind: 'weight' as const,
    key: 'no-child-detention',
    value: 2,
    reason: 'All three organisations work with children.',
  };
  return [...added, weight].map((it, index) => {
    const made = { ...it, by: people.lina, at: moment(4, index) };
    return { ...made, id: decisionId(made) };
  });
}
