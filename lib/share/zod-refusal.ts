import type { z } from 'zod';
import type { Refusal } from './problems';

/** What a schema found wrong first, as a reason with its place. */
export function refusalOf(error: z.ZodError, root: string): Refusal {
  const issue = error.issues[0];
  if (!issue) return { problem: 'wrong-type', place: root };
  const place = placeOf(root, issue.path);
  if (issue.code === 'unrecognized_keys') return { problem: 'unknown-key', place, detail: issue.keys[0] };
  if (issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array')) {
    return {
      problem: place.endsWith('quote.exact') ? 'quote-too-long' : 'too-long',
      place,
      detail: String(issue.maximum),
    };
  }
  return { problem: 'wrong-type', place };
}

/** A path as people write it: `statements[3].speaker.name`. */
export const placeOf = (root: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, key) => place + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), root);
