import type { RawScorecard } from '@/lib/scorecard/migrate';
import { type Kind, kinds, type Records } from '@/lib/scorecard/records';
import { sameValue } from '@/lib/scorecard/same-value';
import type { Scorecard } from '@/lib/scorecard/scorecard';
import { checkFrame } from './check-frame';
import { checkRecord } from './check-record';
import type { Refusal } from './problems';

/** What a check needs to know besides the file. */
export interface CheckSetting {
  /** The present moment, ISO 8601. */
  now: string;
  /** Whether a statement is already kept here; filings of a file may stand on it. */
  isKnown?: (statementId: string) => boolean;
}

/** A whole scorecard, or the first thing that is wrong with it. */
export type CheckedScorecard = { ok: true; scorecard: Scorecard } | ({ ok: false } & Refusal);

const BREATH = 2_000;

/** Checks a scorecard of the current version, record by record; the page breathes in between. */
export async function checkScorecard(raw: RawScorecard, setting: CheckSetting): Promise<CheckedScorecard> {
  const refusal = checkFrame(raw) ?? (await checkRecords(raw, setting));
  return refusal ? { ok: false, ...refusal } : { ok: true, scorecard: raw as unknown as Scorecard };
}

async function checkRecords(raw: RawScorecard, { now, isKnown }: CheckSetting): Promise<Refusal | null> {
  const today = Date.parse(now);
  for (const kind of kinds) {
    const list = raw[kind] as unknown[];
    const seen = new Map<string, Records[Kind][number]>();
    for (const [at, item] of list.entries()) {
      const place = `${kind}[${at}]`;
      const checked = checkRecord(kind, item, place, today);
      if (!checked.ok) return checked.refusal;
      const key = keyOf(checked.record);
      const twin = seen.get(key);
      if (twin && !sameValue(twin, checked.record))
        return { problem: 'duplicate-id', place: `${place}.id`, detail: checked.record.id };
      seen.set(key, checked.record);
      if (at % BREATH === BREATH - 1) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return checkFilings(raw as unknown as Records, isKnown ?? (() => false));
}

function checkFilings({ statements, filings }: Records, isKnown: (id: string) => boolean): Refusal | null {
  const here = new Set(statements.map((it) => it.id));
  const at = filings.findIndex(({ statementId }) => !here.has(statementId) && !isKnown(statementId));
  return at < 0
    ? null
    : { problem: 'dangling-filing', place: `filings[${at}].statementId`, detail: filings[at]?.statementId };
}

const keyOf = (record: Records[Kind][number]): string => ('by' in record ? `${record.id} ${record.by.id}` : record.id);
