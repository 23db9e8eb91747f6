import { canonicalJson } from './canonical-json';
import type { Change, Statement } from './statement';

/** The fields of a statement that people add and change; each is one register per person. */
export const registerFields = [
  'speaker.name',
  'speaker.role',
  'speaker.organisation',
  'speaker.country',
  'speaker.onBehalfOf',
  'date',
  'about.country',
  'about.objective',
  'about.targets',
  'meetingId',
  'doNotAttribute',
] as const;

export type RegisterField = (typeof registerFields)[number];
export type RegisterValue = Change['to'];

/** What a statement shows in a field. */
export function readRegister(statement: Statement, field: RegisterField): RegisterValue {
  if (field === 'date') return statement.date && { date: statement.date, precision: statement.precision ?? 'day' };
  if (field === 'meetingId') return statement.meetingId;
  if (field === 'doNotAttribute') return statement.doNotAttribute?.rule ?? null;
  const [part, name] = field.split('.') as ['speaker' | 'about', string];
  return (statement[part] as Record<string, RegisterValue>)[name] ?? null;
}

/** The statement with a field showing another value; its history is left as it is. */
export function writeRegister(statement: Statement, field: RegisterField, value: RegisterValue): Statement {
  if (field === 'date') {
    const said = value as { date: string; precision: 'day' | 'month' | 'year' } | null;
    return { ...statement, date: said?.date ?? null, precision: said?.precision ?? null };
  }
  if (field === 'meetingId') return { ...statement, meetingId: value as string | null };
  if (field === 'doNotAttribute') return { ...statement, doNotAttribute: value === null ? null : { rule: String(value) } };
  const [part, name] = field.split('.') as ['speaker' | 'about', string];
  return { ...statement, [part]: { ...statement[part], [name]: value } };
}

/** The statement after a person changed some fields: shown at once, and written into its history. */
export function changeStatement(
  statement: Statement,
  to: Partial<Record<RegisterField, RegisterValue>>,
  who: Pick<Change, 'by' | 'at'>,
): Statement {
  return registerFields.reduce((changed, field) => {
    const value = to[field];
    const from = readRegister(changed, field);
    if (value === undefined || canonicalJson(from) === canonicalJson(value)) return changed;
    const at = notBefore(who.at, changed.history.filter((entry) => entry.field === field).map((entry) => entry.at));
    const history = [...changed.history, { field, from, to: value, by: who.by, at }];
    return { ...writeRegister(changed, field, value), history };
  }, statement);
}

/** A change is never stamped earlier than what it replaces. */
export function notBefore(now: string, earlier: readonly string[]): string {
  const latest = Math.max(Number.NEGATIVE_INFINITY, ...earlier.map((at) => Date.parse(at)));
  return Date.parse(now) > latest ? now : new Date(latest + 1).toISOString();
}
