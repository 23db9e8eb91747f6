import { compareMoments, greater } from './order';
import { sameValue } from './same-value';
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
/** What people may say in such a field. */
export type RegisterValue = Change['to'];

/** What a field shows of which nobody has said anything. */
export const emptyRegister = (field: RegisterField): RegisterValue =>
  field === 'speaker.onBehalfOf' || field === 'about.targets' ? [] : null;

/** Whether a value says nothing. */
export const isEmpty = (value: RegisterValue): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** Whether a field of a history is one of ours. */
export const isRegisterField = (field: string): field is RegisterField =>
  (registerFields as readonly string[]).includes(field);

/** What a statement shows in a field. */
export function readRegister(statement: Statement, field: RegisterField): RegisterValue {
  if (field === 'date') return statement.date && { date: statement.date, precision: statement.precision ?? 'day' };
  if (field === 'meetingId') return statement.meetingId;
  if (field === 'doNotAttribute') return statement.doNotAttribute?.rule ?? null;
  const part: Record<string, RegisterValue> = field.startsWith('s') ? statement.speaker : statement.about;
  return part[field.slice(field.indexOf('.') + 1)] ?? null;
}

/** The statement with a field showing another value; its history is left as it is. */
export function writeRegister(statement: Statement, field: RegisterField, value: RegisterValue): Statement {
  if (field === 'date') {
    const said = value as { date: string; precision: 'day' | 'month' | 'year' } | null;
    return { ...statement, date: said?.date ?? null, precision: said?.precision ?? null };
  }
  if (field === 'meetingId') return { ...statement, meetingId: value as string | null };
  if (field === 'doNotAttribute')
    return { ...statement, doNotAttribute: value === null ? null : { rule: String(value) } };
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
    if (value === undefined || sameValue(from, value)) return changed;
    const earlier = changed.history.filter((entry) => entry.field === field);
    const at = notBefore(
      who.at,
      earlier.map((entry) => entry.at),
    );
    const history = [...changed.history, { field, from, to: value, by: who.by, at }];
    return { ...writeRegister(changed, field, value), history };
  }, rememberOrigins(statement));
}

/** The statement with every value it shows written into its history: what came with the clip counts as set by who clipped first. */
export function rememberOrigins(statement: Statement): Statement {
  const [first, ...later] = statement.captures;
  if (!first) return statement;
  const unwritten = registerFields.filter(
    (field) => !isEmpty(readRegister(statement, field)) && !statement.history.some((entry) => entry.field === field),
  );
  if (unwritten.length === 0) return statement;
  const { by, at } = later.reduce((a, b) => greater(a, b, (x, y) => compareMoments(y, x)), first);
  const origins = unwritten.map((field): Change => {
    return { field, from: emptyRegister(field), to: readRegister(statement, field), by, at };
  });
  return { ...statement, history: [...origins, ...statement.history] };
}

/** A change is never stamped earlier than what it replaces. */
export function notBefore(now: string, earlier: readonly string[]): string {
  const latest = Math.max(Number.NEGATIVE_INFINITY, ...earlier.map((at) => Date.parse(at)));
  return Date.parse(now) > latest ? now : new Date(latest + 1).toISOString();
}
