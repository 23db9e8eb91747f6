import { climb } from '@/lib/scorecard/migrate';
import { type CheckedScorecard, type CheckSetting, checkScorecard } from './check-scorecard';
import { type Limits, limits as ours } from './limits';
import { isForbiddenKey, parsePiece } from './parse-piece';
import type { Refusal } from './problems';
import { type ReadableFile, readText } from './read-text';
import { JsonSplitter, type Piece } from './split-json';

/** Reads a file as a scorecard: wholly checked, of the current version, or refused with the reason and its place. Nothing is kept. */
export async function readScorecard(
  file: ReadableFile,
  setting: CheckSetting & { limits?: Partial<Limits> },
): Promise<CheckedScorecard> {
  const limits = { ...ours, ...setting.limits };
  const read = new Map<string, unknown>();
  let records = 0;
  const splitter = new JsonSplitter(limits, (piece) => {
    records += piece.index === null ? 0 : 1;
    if (records > limits.records) return { problem: 'too-many-records', detail: String(limits.records) };
    if (piece.text.length > limits.record) return { problem: 'record-too-large', place: placeOf(piece) };
    return keep(piece, read);
  });
  const refusal = (await readText(file, limits.bytes, (text) => splitter.push(text))) ?? splitter.end();
  if (refusal) return { ok: false, ...refusal };
  const climbed = climb(Object.fromEntries(read));
  return climbed.ok ? checkScorecard(climbed.raw, setting) : climbed;
}

function keep(piece: Piece, read: Map<string, unknown>): Refusal | null {
  const key = piece.key.slice(1, -1);
  if (key.includes('\\') || isForbiddenKey(key)) return { problem: 'forbidden-key', detail: key };
  const parsed = parsePiece(piece, placeOf(piece));
  if (!parsed.ok) return parsed.refusal;
  const list = read.get(key);
  if (piece.index !== null) (list as unknown[]).push(parsed.value);
  else if (read.has(key)) return { problem: 'duplicate-key', detail: key };
  else read.set(key, parsed.value);
  return null;
}

const placeOf = ({ key, index }: Piece): string => key.slice(1, -1) + (index === null ? '' : `[${index}]`);
