import { z } from 'zod';
import { by, country, group, hash, moment, stance, targetId, words } from './fields';

/** Somebody's judgement that a statement bears on a target for a country. */
export const filing = z
  .strictObject({
    /** SHA-256 of statementId, targetId, country, by.id. */
    id: hash,
    statementId: hash,
    targetId,
    country,
    stance,
    /** What the statement shows, 1 to 3; null for a position. */
    strength: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    group,
    note: words,
    /** The statement that a contradiction denies. */
    contradicts: hash.nullable(),
    by,
    at: moment,
  })
  .refine((it) => (it.stance === 'position') === (it.strength === null), {
    path: ['strength'],
    message: 'a position has no strength, every other stance has one',
  });

/** A second person's word on a filing or a decision. */
export const review = z.strictObject({
  /** SHA-256 of `of`, by.id. */
  id: hash,
  /** The filing's or decision's id. */
  of: hash,
  verdict: z.enum(['confirmed', 'disputed', 'rejected']),
  reason: words,
  by,
  at: moment,
});

/** What a country answered to its card. */
export const reply = z.strictObject({
  /** SHA-256 of country, targetId, from, receivedAt. */
  id: hash,
  country,
  targetId: targetId.nullable(),
  text: words,
  from: words,
  receivedAt: z.string().max(40),
  sourceUrl: z.string().max(8_000).nullable(),
  by,
  at: moment,
});

/** What the people of a scorecard settled about it. */
export const decision = z.strictObject({
  /** SHA-256 of kind, key, by.id. */
  id: hash,
  kind: z.enum([
    'tracked-target',
    'country-added',
    'not-applicable',
    'weight',
    'override',
    'word-confirmed',
    'baseline',
    'admissions',
    'card',
    'reply-requested',
    'conflict',
  ]),
  /** What it is about: a target, a country, or both joined by a space. */
  key: z.string().max(400),
  value: z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]),
  reason: words,
  by,
  at: moment,
});

/** An occasion on which things were said. */
export const meeting = z.strictObject({
  /** SHA-256 of the normalised agenda address, else of name and first day. */
  id: hash,
  name: words,
  body: words.nullable(),
  place: words.nullable(),
  days: z.array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).max(60),
  sessions: z
    .array(z.strictObject({ title: words, starts: z.string().max(40).nullable(), ends: z.string().max(40).nullable() }))
    .max(500),
  /** Who an agenda announces; no proof that anyone spoke. */
  expected: z
    .array(
      z.strictObject({
        name: words,
        role: words.nullable(),
        organisation: words.nullable(),
        country: country.nullable(),
        session: words.nullable(),
      }),
    )
    .max(2_000),
  attributionRule: z.string().max(80).nullable(),
  by,
  at: moment,
});

/** The mark that its author took something back. */
export const tombstone = z.strictObject({
  /** SHA-256 of recordId, by.id. */
  id: hash,
  recordId: hash,
  by,
  at: moment,
});

export type Filing = z.infer<typeof filing>;
/** How much a filing shows, 1 to 3; null = a position, which is never scored. */
export type Strength = 1 | 2 | 3 | null;
export type Review = z.infer<typeof review>;
export type Reply = z.infer<typeof reply>;
export type Decision = z.infer<typeof decision>;
export type Meeting = z.infer<typeof meeting>;
export type Tombstone = z.infer<typeof tombstone>;
