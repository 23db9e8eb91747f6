import type { Refusal } from './problems';
import type { Piece } from './split-json';

const FORBIDDEN = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
const MAY_HOLD_FORBIDDEN = new RegExp(`\\\\u|"(?:${[...FORBIDDEN].join('|')})"`);

/** A piece as data, or why it is none: broken JSON, or a key that would reach into JavaScript's own objects. */
export function parsePiece(
  piece: Piece,
  place: string,
): { ok: true; value: unknown } | { ok: false; refusal: Refusal } {
  let value: unknown;
  try {
    value = JSON.parse(piece.text);
  } catch (error) {
    return { ok: false, refusal: { problem: 'not-json', detail: whereIn(piece, String(error)) } };
  }
  const refusal = MAY_HOLD_FORBIDDEN.test(piece.text) ? forbidden(value, place) : null;
  return refusal ? { ok: false, refusal } : { ok: true, value };
}

/** Whether a name is one of JavaScript's own. */
export const isForbiddenKey = (key: string): boolean => FORBIDDEN.has(key);

function forbidden(value: unknown, place: string): Refusal | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value) && FORBIDDEN.has(key)) return { problem: 'forbidden-key', place, detail: key };
    const refusal = forbidden(part, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`);
    if (refusal) return refusal;
  }
  return null;
}

// Chromium names a position, Firefox a line and column, and both sometimes neither.
function whereIn({ text, line, column }: Piece, message: string): string {
  const [, inLine, inColumn] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && inLine === undefined) return `${line}:${column}`;
  const before = text.slice(0, Number(position ?? 0)).split('\n');
  const down = position === undefined ? Number(inLine) - 1 : before.length - 1;
  const right = position === undefined ? Number(inColumn) - 1 : (before.at(-1)?.length ?? 0);
  return `${line + down}:${down === 0 ? column + right : right + 1}`;
}
