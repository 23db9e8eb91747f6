import { z } from 'zod';
import { group, moment, stance, words } from './fields';

const address = z.string().max(100_000);
const several = z.array(z.string().max(200)).max(200);
const nothing = z.literal('');

/** The words that were selected, with all that stood around them, as a page gave them. */
export const passage = z.strictObject({
  quote: z.strictObject({
    exact: z.string().max(1_000_000),
    lang: z.string().max(80).nullable(),
    dir: z.enum(['ltr', 'rtl']),
    truncated: z.boolean(),
  }),
  context: z.strictObject({
    before: z.string().max(6_000),
    after: z.string().max(2_000),
    headings: z.array(words).max(20),
    entryUrl: address.nullable(),
    entryTime: z.string().max(80).nullable(),
  }),
  place: z.strictObject({
    start: z.int().min(0).nullable(),
    end: z.int().min(0).nullable(),
    fragmentId: address.nullable(),
    prefix: z.string().max(6_000),
    suffix: z.string().max(6_000),
    occurrences: z.int().min(1).nullable(),
  }),
  page: z.strictObject({
    url: address,
    title: words,
    canonicalUrl: address.nullable(),
    siteName: words.nullable(),
    publisher: words.nullable(),
    publishedAt: words.nullable(),
    lang: z.string().max(80).nullable(),
    symbol: words.nullable(),
    doi: words.nullable(),
    contentType: z.string().max(2_000),
    description: words.nullable(),
    authors: z.array(words).max(20),
    offRecord: words.nullable(),
  }),
  frame: z.strictObject({ isTop: z.boolean(), isFocused: z.boolean() }),
});

/** What the menu of a selection says without reading the page. */
export const menuWords = z.strictObject({
  /** The selected words; Firefox gives at most 16,384 characters. */
  selectionText: z.string().max(1_000_000),
  /** Address of the frame inside the page, if the click was in one. */
  frameUrl: address.nullable(),
  pageUrl: address.nullable(),
  frameId: z.int().nullable(),
});

/** A file whose bytes wait to be read by a page of ours, then are dropped. */
export const draftFile = z.strictObject({
  bytes: z.custom<Uint8Array>((value) => ArrayBuffer.isView(value)),
  contentType: z.string().max(200).nullable(),
  fetchedAt: moment,
});

/** The form as far as it was typed, every field as its control has it: what people wrote, not yet what it means. */
export const draftForm = z
  .strictObject({
    /** Words pasted or written down by ear. */
    quote: z.string().max(1_000_000),
    /** Whose words: the speaker's own, a report, a summary, a translation. */
    kind: z.enum(['verbatim', 'reported', 'summary', 'translation']),
    /** Written down by ear or from a picture. */
    transcription: z.boolean(),
    speaker: words,
    role: words,
    organisation: words,
    /** The State for which the speaker speaks. */
    speaksFor: words,
    /** Other States spoken for. */
    onBehalfOf: several,
    /** Whose commitment or position it is. */
    country: words,
    /** Further countries to file for. */
    alsoFor: several,
    objective: words,
    target: words,
    /** Further targets to file on. */
    alsoOn: several,
    stance: z.union([stance, nothing]),
    strength: z.enum(['1', '2', '3', '']),
    group: z.union([group, nothing]),
    /** The statement that a contradiction denies. */
    denies: words,
    /** When it was said. */
    date: words,
    note: words,
    /** Of pasted words: address of the page they are from. */
    address,
    /** Of pasted words: id or name of the meeting at which they were heard. */
    meeting: words,
    /** Of pasted words: time in the recording. */
    heardAt: words,
  })
  .partial();

/** A clip that is not a statement yet, kept so that nothing is lost. */
export const draft = z.strictObject({
  /** Random; a draft has no id of its words. */
  key: z.string().min(1).max(80),
  passage: passage.nullable(),
  menu: menuWords.nullable(),
  tab: z.strictObject({ url: address.nullable(), title: words.nullable() }),
  file: draftFile.nullable(),
  form: draftForm,
  startedAt: moment,
  method: z.enum(['dom', 'pdf-viewer', 'menu', 'paste', 'transcribed']),
});

export type Draft = z.infer<typeof draft>;
export type DraftForm = z.infer<typeof draftForm>;
export type MenuWords = z.infer<typeof menuWords>;
