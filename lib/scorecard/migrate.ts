import { SCHEMA_VERSION } from './records';

/** A scorecard as it was read, before anybody has checked its records. */
export type RawScorecard = Record<string, unknown> & { schema: 'gcm-scorecard'; version: number };

/** A scorecard of the current version, or why it cannot become one. */
export type Climbed =
  | { ok: true; raw: RawScorecard }
  | { ok: false; problem: 'too-new' | 'not-a-scorecard'; detail?: string };

/** Takes a scorecard of one version to the next. */
type Rung = (raw: RawScorecard) => RawScorecard;

/** The ladder: the first rung leads from version 1 to version 2. Rungs stay as they are forever. */
const rungs: readonly Rung[] = [];

/** Brings a scorecard of any earlier version up to the current one. */
export function climb(raw: unknown): Climbed {
  if (!isScorecard(raw)) return { ok: false, problem: 'not-a-scorecard' };
  if (raw.version > SCHEMA_VERSION) return { ok: false, problem: 'too-new', detail: String(raw.version) };
  return {
    ok: true,
    raw: rungs.slice(raw.version - 1).reduce((it, rung) => ({ ...rung(it), version: it.version + 1 }), raw),
  };
}

function isScorecard(raw: unknown): raw is RawScorecard {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const { schema, version } = raw as Record<string, unknown>;
  return schema === 'gcm-scorecard' && typeof version === 'number' && Number.isInteger(version) && version >= 1;
}
