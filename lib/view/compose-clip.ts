import type { Clipper } from '@/lib/clip/first-capture';
import { formToChanges } from '@/lib/clip/fit-form';
import { isRefusal, makeStatement } from '@/lib/clip/make-statement';
import { namedMeeting } from '@/lib/clip/named-meeting';
import type { AttributionRule } from '@/lib/compact/attribution-rules';
import type { Draft } from '@/lib/scorecard/draft';
import type { Records } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import type { FormProblems, FormValues } from './form-values';
import { filingProblems, makeFilings } from './make-filings';

/** A clip whose form says it is ready. */
export interface Ready {
  draft: Draft;
  values: FormValues;
  /** The off-the-record rule that covers it, if any. */
  rule: AttributionRule | null;
  /** The same statement, where it is on the scorecard already. */
  before: Statement | null;
}

/** What the form's words come to: the records to keep, or what in them cannot be taken. */
export type Composed =
  | { ok: true; statement: Statement; records: Partial<Records> }
  | { ok: false; problems: FormProblems };

/** Makes a statement of the draft and the form, with its filings and the meeting that was named. */
export function composeClip({ draft, values, rule, before }: Ready, who: Clipper): Composed {
  const made = makeStatement({ draft, rule }, who);
  if (isRefusal(made)) {
    return { ok: false, problems: { [made.problem === 'address-unreadable' ? 'address' : 'quote']: made.problem } };
  }
  const reading = formToChanges(values);
  const problems = { ...reading.problems, ...(rule ? attributionProblems(values) : filingProblems(values)) };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  if (rule) return { ok: true, statement: made, records: { statements: [made] } };
  const meeting = draft.passage ? null : namedMeeting(values, who);
  const changes = { ...reading.changes, ...(meeting && { meetingId: meeting.id }) };
  // A statement clipped again goes on from what people have said of it, so that only what is typed now is a change.
  const known = before ? { ...before, captures: made.captures } : made;
  const statement = changeStatement(known, changes, who);
  const filings = makeFilings(values, statement.id, who);
  return { ok: true, statement, records: { statements: [statement], filings, meetings: meeting ? [meeting] : [] } };
}

// Off the record nothing may be attributed, so what attributes is asked to be left out.
function attributionProblems(values: FormValues): FormProblems {
  const fields = ['speaker', 'role', 'organisation', 'country', 'target'] as const;
  return Object.fromEntries(fields.filter((it) => values[it] !== '').map((it) => [it, 'off-record-country']));
}
