import { countryByCode } from '@/lib/compact/countries';
import { targetById } from '@/lib/compact/targets';
import type { Kind, Records } from '@/lib/scorecard/records';
import { registerValue } from '@/lib/scorecard/register-value';
import { isRegisterField } from '@/lib/scorecard/registers';
import { recordOf } from '@/lib/scorecard/scorecard';
import type { Statement } from '@/lib/scorecard/statement';
import { hasOwnId } from './check-ids';
import { checkTexts } from './check-texts';
import type { Refusal } from './problems';
import { refusalOf } from './zod-refusal';

/** A record that was checked, or why it is refused. */
export type Checked<K extends Kind> = { ok: true; record: Records[K][number] } | { ok: false; refusal: Refusal };

/** Checks one record of a file by itself: its form, its texts, its id, the countries and targets it names. */
export function checkRecord<K extends Kind>(kind: K, raw: unknown, place: string, now: number): Checked<K> {
  const parsed = recordOf[kind].safeParse(raw);
  if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error, place) };
  // The schema changes nothing, so the raw record stays and its checked copy goes at once.
  const record = raw as Records[K][number];
  const refusal = checkTexts(record, place, now) ?? checkNames(record, place) ?? checkId(kind, record, place);
  return refusal ? { ok: false, refusal } : { ok: true, record };
}

function checkId<K extends Kind>(kind: K, record: Records[K][number], place: string): Refusal | null {
  return hasOwnId[kind](record) ? null : { problem: 'wrong-id', place };
}

function checkNames(record: Records[Kind][number], place: string): Refusal | null {
  if ('history' in record) return checkHistory(record, place);
  if ('country' in record && !countryByCode.has(record.country)) {
    return { problem: 'unknown-country', place: `${place}.country`, detail: record.country };
  }
  if ('targetId' in record && record.targetId !== null && !targetById.has(record.targetId)) {
    return { problem: 'unknown-target', place: `${place}.targetId`, detail: record.targetId };
  }
  return null;
}

// A merge shows the newest value of a history, so each must be one that its field can show.
function checkHistory({ history }: Statement, place: string): Refusal | null {
  const at = history.findIndex(
    ({ field, to }) => isRegisterField(field) && !registerValue(field).safeParse(to).success,
  );
  return at < 0 ? null : { problem: 'wrong-type', place: `${place}.history[${at}].to` };
}
