import { words } from '@/lib/scorecard/fields';
import type { RawScorecard } from '@/lib/scorecard/migrate';
import { kinds } from '@/lib/scorecard/records';
import { methodStamp } from '@/lib/scorecard/scorecard';
import { canRunCode } from '@/lib/text/markup';
import type { Refusal } from './problems';
import { refusalOf } from './zod-refusal';

const known = new Set<string>(['schema', 'version', 'about', 'method', ...kinds]);

/** What is wrong with a scorecard apart from its records, or null. */
export function checkFrame(raw: RawScorecard): Refusal | null {
  const stranger = Object.keys(raw).find((key) => !known.has(key));
  if (stranger !== undefined) return { problem: 'unknown-key', detail: stranger };
  const listless = kinds.find((kind) => !Array.isArray(raw[kind]));
  if (listless) return { problem: 'wrong-type', place: listless };
  const about = words.nullable().safeParse(raw.about);
  if (!about.success) return refusalOf(about.error, 'about');
  if (canRunCode(about.data ?? '')) return { problem: 'markup', place: 'about' };
  const method = methodStamp.safeParse(raw.method);
  return method.success ? null : refusalOf(method.error, 'method');
}
