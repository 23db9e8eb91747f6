import type { Clipper } from '@/lib/clip/first-capture';
import { formToChanges } from '@/lib/clip/fit-form';
import { type Clip, isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { namedMeeting } from '@/lib/clip/named-meeting';
import type { SuggestedField } from '@/lib/clip/recognise/fill-from';
import type { Suggestions } from '@/lib/clip/recognise/suggestions-of';
import type { AttributionRule } from '@/lib/compact/attribution-rules';
import { withoutAttribution } from '@/lib/scorecard/attribution';
import type { Draft } from '@/lib/scorecard/draft';
import type { Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import type { FormProblems, FormValues } from './form-values';
import { confirmSuggestions } from './keep-suggestions';
import { filingProblems, makeFilings } from './make-filings';
import { undecided } from './waiting';

/** A clip whose form says it is ready. */
export interface Ready {
  draft: Draft;
  values: FormValues;
  /** What the words suggested while the form was open. */
  suggestions: Suggestions;
  /** The off-the-record rule that covers it, if any. */
  rule: AttributionRule | null;
  /** The same statement, where it is on the scorecard already. */
  before: Statement | null;
  strike: Clip['strike'];
  /** The fields whose suggestions a person has seen; all, where none are named. */
  seen?: readonly SuggestedField[];
}

/** What the form's words come to: the records to keep, or what in them cannot be taken. */
export type Composed =
  | { ok: true; statement: Statement; records: Partial<Records> }
  | { ok: false; problems: FormProblems };

/** Makes a statement of the draft and the form, with its filings and the meeting that was named. */
export function composeClip({ draft, values, suggestions, rule, before, strike, seen }: Ready, who: Clipper): Composed {
  const made = makeStatement({ draft, rule, strike }, who);
  if (isRefusal(made)) {
    return { ok: false, problems: { [made.problem === 'address-unreadable' ? 'address' : 'quote']: made.problem } };
  }
  const reading = formToChanges(values);
  const problems = { ...reading.problems, ...(rule ? attributionProblems(values) : filingProblems(values)) };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const meeting = draft.passage ? null : namedMeeting(values, who);
  const changes = { ...reading.changes, ...(meeting && { meetingId: meeting.id }) };
  // Clipped again without a target, a statement keeps those that it has.
  if (before && values.target === '') delete changes['about.targets'];
  // A statement clipped again goes on from what people have said of it, so that only what is typed now is a change.
  const known = before && !rule ? { ...before, captures: made.captures } : made;
  const kept = confirmSuggestions({ ...suggestions, ...known.suggestions }, values, who.by.id, seen);
  const changed = changeStatement(
    { ...known, suggestions: { ...kept, ...undecided(values, kept, known.suggestions, who) } },
    changes,
    who,
  );
  const statement = rule ? withoutAttribution(changed) : changed;
  const filings = rule ? [] : makeFilings(values, statement.id, who);
  return { ok: true, statement, records: { statements: [statement], filings, meetings: meeting ? [meeting] : [] } };
}

/** Off the record nothing may be attributed, so what attributes is asked to be left out. */
export function attributionProblems(values: FormValues): FormProblems {
  const found = (fields: readonly (keyof FormValues)[], problem: string) =>
    fields.filter((it) => values[it].length > 0).map((it) => [it, problem]);
  return Object.fromEntries([
    ...found(['speaker', 'role', 'organisation', 'speaksFor', 'onBehalfOf'], 'off-record-name'),
    ...found(['country', 'alsoFor'], 'off-record-country'),
  ]);
}
