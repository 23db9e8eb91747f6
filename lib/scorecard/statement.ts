import { z } from 'zod';
import { by, country, day, hash, moment, precision, targetId, words } from './fields';
import { LONGEST_QUOTE } from './records';

/** The words themselves. */
export const quote = z.strictObject({
  /** The words as the page gave them. */
  exact: z.string().min(1).max(LONGEST_QUOTE),
  /** Language of the words (BCP 47), where the page tells it. */
  lang: z.string().max(80).nullable(),
  /** Writing direction of the words. */
  dir: z.enum(['ltr', 'rtl']),
  /** Whether these are the speaker's own words, a report of them, a summary or a translation. */
  kind: z.enum(['verbatim', 'reported', 'summary', 'translation']),
  /** The browser gave only the beginning. */
  truncated: z.boolean(),
  /** Written down by ear or from a picture. */
  transcription: z.boolean(),
  /** Names that an off-the-record rule hides: every export reads [struck] there (UTF-16 offsets in `exact`). */
  struck: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(1) })).max(1_000),
});

/** What stood around the quote. */
export const context = z.strictObject({
  /** Up to 1,500 characters before the quote; null where it could not be read. */
  before: z.string().max(6_000).nullable(),
  /** Up to 300 characters after the quote; null where it could not be read. */
  after: z.string().max(2_000).nullable(),
  /** Headings above the quote, the outermost first. */
  headings: z.array(words).max(20),
  /** Permalink of the entry (a live blog's post) that holds the quote. */
  entryUrl: z.string().max(8_000).nullable(),
  /** Time printed on that entry. */
  entryTime: z.string().max(80).nullable(),
  /** Why there is no context. */
  reason: z.enum(['frame-denied', 'page-denied', 'pasted', 'pdf-unread', 'unreadable', 'not-attributable']).nullable(),
});

/** Where the quote stands, as W3C Web Annotation selectors. */
export const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1).max(LONGEST_QUOTE),
    prefix: z.string().max(6_000),
    suffix: z.string().max(6_000),
  }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  z.strictObject({
    type: z.literal('FragmentSelector'),
    value: z.string().max(2_000),
    conformsTo: z.string().max(200).nullable(),
  }),
]);

/** The document that said it. */
export const source = z.strictObject({
  /** Address of the document (of the frame) that holds the quote; null for words pasted without one. */
  docUrl: z.string().max(8_000).nullable(),
  /** Address of the page around it. */
  topUrl: z.string().max(8_000).nullable(),
  /** The address the page itself names as its own. */
  canonicalUrl: z.string().max(8_000).nullable(),
  /** Other names of the same document. */
  keys: z
    .array(
      z.strictObject({ kind: z.enum(['symbol', 'file', 'doi', 'canonical']), value: z.string().min(1).max(8_000) }),
    )
    .max(50),
  /** Title of the page around it. */
  title: words,
  siteName: words.nullable(),
  publisher: words.nullable(),
  /** When it was published, last day of its precision. */
  publishedAt: day.nullable(),
  publishedPrecision: precision.nullable(),
  lang: z.string().max(80).nullable(),
  /** UN document symbol. */
  symbol: z.string().max(200).nullable(),
  agendaItem: words.nullable(),
  contentType: z.string().max(200).nullable(),
  /** First page of a PDF that holds the quote, counted from 1. */
  pageFirst: z.int().min(1).nullable(),
  pageLast: z.int().min(1).nullable(),
  /** The number printed on that page. */
  pageLabel: z.string().max(80).nullable(),
});

/** Who said it. */
export const speaker = z.strictObject({
  name: words.nullable(),
  role: words.nullable(),
  organisation: words.nullable(),
  country: country.nullable(),
  /** Other States spoken for, chosen by hand. */
  onBehalfOf: z.array(country).max(200),
});

/** What it is about, before anybody files it. */
export const about = z.strictObject({
  country: country.nullable(),
  objective: z.int().min(1).max(23).nullable(),
  targets: z.array(targetId).max(60),
});

const plain = z.union([z.string().max(20_000), z.number(), z.null(), z.array(z.string().max(200)).max(200)]);

/** What the words suggested for a field, and whether a person agreed. */
export const suggestion = z.strictObject({
  value: plain,
  confidence: z.number().min(0).max(1),
  /** The words that gave it away. */
  because: words,
  /** `by.id` of the person who accepted it. */
  confirmedBy: z.string().max(80).nullable(),
});

/** One time that somebody took these words from a page. */
export const capture = z.strictObject({
  at: moment,
  by,
  method: z.enum(['dom', 'pdf-viewer', 'menu', 'paste', 'transcribed']),
  /** Name and version of the program. */
  tool: z.string().max(200),
  browser: z.string().max(200),
  /** Hash of the quote's canonical text. */
  quoteHash: hash,
  /** Hash of the page's canonical text. */
  textHash: hash.nullable(),
  /** Hash of the file's bytes. */
  fileHash: hash.nullable(),
  fileBytes: z.int().min(0).nullable(),
  fetchedAt: moment.nullable(),
  /** Copies in web archives. */
  archives: z.array(z.strictObject({ url: z.string().max(8_000), at: moment })).max(50),
  /** The link before this one in the device's chain of hashes. */
  prevHash: hash.nullable(),
  chainHash: hash.nullable(),
});

/** One later look whether the words still stand there. */
export const check = z.strictObject({
  at: moment,
  state: z.enum(['verified', 'altered', 'altered in meaning', 'missing', 'unchecked']),
  changes: z.array(z.strictObject({ from: words, to: words, kind: z.string().max(40) })).max(500),
});

/** One change that a person made to what a statement says of itself; the newest of a field is what shows. */
export const change = z.strictObject({
  field: z.string().max(80),
  from: z.union([plain, z.strictObject({ date: day, precision })]),
  to: z.union([plain, z.strictObject({ date: day, precision })]),
  by,
  at: moment,
});

/** A passage that was kept. */
export const statement = z.strictObject({
  id: hash,
  quote,
  context,
  selectors: z.array(selector).max(10),
  /** Address that reopens the page at the words. */
  deepLink: z.string().max(20_000).nullable(),
  source,
  /** When it was said, last day of its precision; null = not known. */
  date: day.nullable(),
  precision: precision.nullable(),
  speaker,
  about,
  suggestions: z.record(z.string().max(80), suggestion),
  /** The rule under which nothing here may be attributed. */
  doNotAttribute: z.strictObject({ rule: z.string().max(80) }).nullable(),
  meetingId: hash.nullable(),
  captures: z.array(capture).max(1_000),
  checks: z.array(check).max(1_000),
  history: z.array(change).max(5_000),
});

export type Statement = z.infer<typeof statement>;
export type Quote = z.infer<typeof quote>;
export type Context = z.infer<typeof context>;
export type Selector = z.infer<typeof selector>;
export type Source = z.infer<typeof source>;
export type Speaker = z.infer<typeof speaker>;
export type About = z.infer<typeof about>;
export type Capture = z.infer<typeof capture>;
export type Change = z.infer<typeof change>;
export type Suggestion = z.infer<typeof suggestion>;
