import { z } from 'zod';

// The extension pages forbid eval; without this Zod's first parse would try it and be reported.
z.config({ jitless: true });

/** A day, `YYYY-MM-DD`, that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay, 'not a day of the calendar');

/** A moment in ISO 8601 with its offset from UTC. */
export const moment = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/)
  .refine((text) => isRealDay(text.slice(0, 10)) && Number.isFinite(Date.parse(text)), 'not a moment of the calendar');

/** How exactly a day is known; the day kept is the last one of its month or year. */
export const precision = z.enum(['day', 'month', 'year']);

/** SHA-256 in hexadecimal: the id of a record, or the hash of a text or file. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/);

/** One line or paragraph that a person or a page wrote. */
export const words = z.string().max(20_000);

/** The id of a target of the Compact, or of one that a scorecard adds. */
export const targetId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** Whose voice it is. */
export const group = z.enum(['state', 'un', 'civil', 'independent']);

/** What a statement says of a target. */
export const stance = z.enum(['promise', 'progress', 'setback', 'contradiction', 'position']);

/** Who did something: one random id per installation, with the names that person goes by. */
export const by = z.strictObject({ id: z.string().min(1).max(80), alias: words, organisation: words });

export type By = z.infer<typeof by>;
export type Precision = z.infer<typeof precision>;
export type Group = z.infer<typeof group>;
export type Stance = z.infer<typeof stance>;

// Counted by hand: a file of 100,000 statements holds a million moments, and a Date for each takes seconds.
function isRealDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  if (month < 1 || month > 12 || date < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
