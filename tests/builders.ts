import type { By, Group, Precision, Stance } from '@/lib/scorecard/fields';
import { decisionId, filingId, meetingId, replyId, reviewId, tombstoneId } from '@/lib/scorecard/ids';
import type { Decision, Filing, Meeting, Reply, Review, Strength, Tombstone } from '@/lib/scorecard/judgement';
import { emptyRecords, type Records } from '@/lib/scorecard/records';
import type { MethodStamp } from '@/lib/scorecard/scorecard';
import type { Capture, Change, Context, Quote, Source, Statement } from '@/lib/scorecard/statement';
import { canonical } from '@/lib/text/canonical';
import { makeId, sha256Hex } from '@/lib/text/id';
import { normaliseUrl } from '@/lib/text/normalise-url';
import { statementId } from '@/lib/text/statement-id';

/** The moment at which everything happens unless a test says otherwise. */
export const NOW = '2026-05-04T09:00:00.000Z';

/** The method that a test's files are stamped with. */
export const stamp: MethodStamp = { version: '1.0', admissions: 'neutral', baseline: '2018-12-10' };

/** A person: `person('ana')` is Ana of the Ana group. */
export const person = (id = 'ana'): By => ({ id, alias: id, organisation: `${id} group` });

/** What a test may say of a statement; the rest is filled in. */
export interface StatementParts {
  /** Country of the speaker, and what the statement is about. */
  country?: string | null;
  quote?: string | Partial<Quote>;
  url?: string | null;
  date?: string | null;
  precision?: Precision | null;
  speaker?: Partial<Statement['speaker']>;
  about?: Partial<Statement['about']>;
  context?: Partial<Context>;
  source?: Partial<Source>;
  selectors?: Statement['selectors'];
  deepLink?: string | null;
  suggestions?: Statement['suggestions'];
  rule?: string | null;
  meetingId?: string | null;
  captures?: Capture[];
  checks?: Statement['checks'];
  history?: Change[];
  by?: By;
  at?: string;
  id?: string;
}

/** A statement with all its fields, and the id that its address and words give. */
export function statement(parts: StatementParts = {}): Statement {
  const { country = 'PT', url = 'https://example.org/statement', date = '2026-05-01', by = person(), at = NOW } = parts;
  const own = typeof parts.quote === 'object' ? parts.quote : { exact: parts.quote };
  const exact = own.exact ?? 'We will end the immigration detention of children by 2027.';
  const before = parts.context?.before === undefined ? 'The delegate took the floor. ' : parts.context.before;
  const after = parts.context?.after === undefined ? ' She thanked the Chair.' : parts.context.after;
  return {
    id:
      parts.id ?? statementId({ place: url ? normaliseUrl(url) : `paste:${exact.length}`, quote: exact, before: null }),
    quote: {
      lang: 'en',
      dir: 'ltr',
      kind: 'verbatim',
      truncated: false,
      transcription: false,
      struck: [],
      ...own,
      exact,
    },
    context: { headings: [], entryUrl: null, entryTime: null, reason: null, ...parts.context, before, after },
    selectors: parts.selectors ?? [
      { type: 'TextQuoteSelector', exact, prefix: (before ?? '').slice(-32), suffix: (after ?? '').slice(0, 32) },
    ],
    deepLink: parts.deepLink === undefined ? url : parts.deepLink,
    source: { ...source(url), ...parts.source },
    date,
    precision: date === null ? null : (parts.precision ?? 'day'),
    speaker: { name: 'Maria Almeida', role: 'Delegate', organisation: null, country, onBehalfOf: [], ...parts.speaker },
    about: { country, objective: 13, targets: [], ...parts.about },
    suggestions: parts.suggestions ?? {},
    doNotAttribute: parts.rule ? { rule: parts.rule } : null,
    meetingId: parts.meetingId ?? null,
    captures: parts.captures ?? [capture({ by, at, quote: exact })],
    checks: parts.checks ?? [],
    history: parts.history ?? [],
  };
}

/** One taking of words from a page. */
export const capture = ({ quote = '', ...parts }: Partial<Capture> & { quote?: string } = {}): Capture => ({
  at: NOW,
  by: person(),
  method: 'dom',
  tool: 'gcm-scorecard 0.1.0',
  browser: 'Firefox 152',
  quoteHash: sha256Hex(canonical(quote)),
  textHash: null,
  fileHash: null,
  fileBytes: null,
  fetchedAt: null,
  archives: [],
  prevHash: null,
  chainHash: null,
  ...parts,
});

/** One change to a field of a statement. */
export const change = (field: string, to: Change['to'], parts: Partial<Change> = {}): Change => ({
  field,
  from: null,
  to,
  by: person(),
  at: NOW,
  ...parts,
});

/** A filing of that statement: `filing({ of: it, country: 'PT', stance: 'promise' })`. */
export function filing(parts: Partial<Filing> & { of?: Statement; stance?: Stance; group?: Group } = {}): Filing {
  const { of: filed, ...own } = parts;
  const stance = own.stance ?? 'promise';
  const strength: Strength = stance === 'position' ? null : 1;
  const made = {
    statementId: filed?.id ?? makeId('a statement'),
    targetId: 'no-child-detention',
    country: filed?.about.country ?? 'PT',
    group: 'state' as const,
    note: '',
    contradicts: null,
    by: person(),
    at: NOW,
    ...own,
    stance,
    strength: own.strength === undefined ? strength : own.strength,
  };
  return { ...made, id: own.id ?? filingId(made) };
}

/** A second person's word. */
export function review(parts: Partial<Review> = {}): Review {
  const made = {
    of: makeId('a filing'),
    verdict: 'confirmed' as const,
    reason: '',
    by: person('ben'),
    at: NOW,
    ...parts,
  };
  return { ...made, id: parts.id ?? reviewId(made) };
}

/** A country's answer to its card. */
export function reply(parts: Partial<Reply> = {}): Reply {
  const made = {
    country: 'PT',
    targetId: null,
    text: 'We thank you for the card.',
    from: 'Permanent Mission',
    receivedAt: '2026-05-02',
    sourceUrl: null,
    by: person(),
    at: NOW,
    ...parts,
  };
  return { ...made, id: parts.id ?? replyId(made) };
}

/** Something the people of a scorecard settled. */
export function decision(parts: Partial<Decision> = {}): Decision {
  const made = {
    kind: 'weight' as const,
    key: 'no-child-detention',
    value: 2,
    reason: 'The coalition asked for it.',
    by: person(),
    at: NOW,
    ...parts,
  };
  return { ...made, id: parts.id ?? decisionId(made) };
}

/** An occasion on which things were said. */
export function meeting(parts: Partial<Meeting> = {}): Meeting {
  const made = {
    name: 'A dialogue on migration',
    body: null,
    place: null,
    days: ['2026-05-01'],
    sessions: [],
    expected: [],
    attributionRule: null,
    by: person(),
    at: NOW,
    ...parts,
  };
  return { ...made, id: parts.id ?? meetingId(made) };
}

/** The mark that a person took a record back. */
export function tombstone(parts: Partial<Tombstone> & { recordId: string }): Tombstone {
  const made = { by: person(), at: NOW, ...parts };
  return { ...made, id: parts.id ?? tombstoneId(made) };
}

/** Records with nothing but these. */
export const records = (parts: Partial<Records> = {}): Records => ({ ...emptyRecords(), ...parts });

const source = (url: string | null): Source => ({
  docUrl: url,
  topUrl: url,
  canonicalUrl: null,
  keys: [],
  title: 'Statement of the delegation',
  siteName: null,
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
});
