import type { AttributionRule } from '@/lib/compact/attribution-rules';
import { withoutAttribution } from '@/lib/scorecard/attribution';
import type { Draft } from '@/lib/scorecard/draft';
import { LONGEST_QUOTE } from '@/lib/scorecard/records';
import { changeStatement } from '@/lib/scorecard/registers';
import type { Statement } from '@/lib/scorecard/statement';
import { safeLink } from '@/lib/text/safe-link';
import { SHORTEST_SKELETON, skeleton } from '@/lib/text/skeleton';
import { statementId } from '@/lib/text/statement-id';
import { deepLink } from './deep-link';
import { describeSource } from './describe-source';
import { type Clipper, firstCapture } from './first-capture';
import { type Gathered, gather, type Unread } from './gather';
import { selectWords } from './select-words';
import type { strikeQuote } from './strike';
import { suggestDate } from './suggest-date';
import { typedAddress } from './typed-address';

/** A draft on its way to a statement. */
export interface Clip {
  draft: Draft;
  /** The attribution rule that covers its page, if any. */
  rule: Pick<AttributionRule, 'id' | 'keep'> | null;
  /** Why the page was not read, where that is known better than the draft tells. */
  unread?: Unread;
  /** Names of persons to hide off the record, such as a meeting's expected speakers. */
  alsoStrike?: readonly string[];
  /** Finds the names to hide; must be given where the rule hides them. */
  strike?: typeof strikeQuote;
  /** Names that stay: the meeting's own place and body. */
  spared?: readonly string[];
}

/** Why a draft cannot become a statement. */
export interface Refusal {
  ok: false;
  problem: 'nothing-selected' | 'quote-too-short' | 'quote-too-long' | 'address-unreadable';
}

/** Makes a statement of a draft; its id is given here, once. */
export function makeStatement(clip: Clip, who: Clipper): Statement | Refusal {
  const found = gather(clip.draft, who.browser, clip.unread);
  const problem = problemOf(found, clip.draft);
  if (!found || problem) return { ok: false, problem: problem ?? 'nothing-selected' };
  return clip.rule?.keep === 'nothing-attributable'
    ? offTheRecord(found, clip, clip.rule.id, who)
    : onTheRecord(found, clip, who);
}

/** Whether making a statement was refused. */
export const isRefusal = (made: Statement | Refusal): made is Refusal => 'problem' in made;

function problemOf(found: Gathered | null, { form }: Draft): Refusal['problem'] | null {
  if (!found) return 'nothing-selected';
  if (found.quote.exact.length > LONGEST_QUOTE) return 'quote-too-long';
  if (skeleton(found.quote.exact).length < SHORTEST_SKELETON) return 'quote-too-short';
  return !found.page && form.address && !found.docUrl && !typedAddress(form.address) ? 'address-unreadable' : null;
}

function onTheRecord(found: Gathered, { draft }: Clip, who: Clipper): Statement {
  const statement = bare(found, draft, who);
  const date = suggestDate(found);
  if (!date) return statement;
  return changeStatement({ ...statement, suggestions: { date: date.suggestion } }, { date: { ...date.said } }, who);
}

function offTheRecord(
  found: Gathered,
  { draft, alsoStrike, spared, strike }: Clip,
  rule: string,
  who: Clipper,
): Statement {
  const unnamed: Gathered = {
    ...found,
    docUrl: found.docUrl && withoutAnchor(found.docUrl),
    topUrl: found.topUrl && withoutAnchor(found.topUrl),
    place: { ...found.place, fragmentId: null, prefix: '', suffix: '' },
  };
  const statement = bare(unnamed, draft, who);
  if (!strike) throw new Error('An off-the-record clip was made without striking its names.');
  const struck = strike(found.quote.exact, { alsoStrike, spared });
  const date = suggestDate(found)?.said;
  const changes = { doNotAttribute: rule, ...(date && { date: { ...date } }) };
  return withoutAttribution(changeStatement({ ...statement, quote: { ...statement.quote, struck } }, changes, who));
}

// An anchor may be named after a delegation; a route is part of the address.
const withoutAnchor = (url: string): string => url.replace(/#(?![/!]).*$/s, '');

function idOf({ idPlace, quote, place, context }: Gathered): string {
  const isRepeated = (place.occurrences ?? 1) > 1;
  return statementId({ place: idPlace, quote: quote.exact, before: isRepeated ? (context.before ?? '') : null });
}

function bare(found: Gathered, { form, method }: Draft, who: Clipper): Statement {
  const { exact } = found.quote;
  const id = idOf(found);
  const capture = firstCapture(id, exact, method, who);
  return {
    id,
    quote: {
      ...found.quote,
      kind: form.kind ?? 'verbatim',
      transcription: form.transcription ?? method === 'transcribed',
      struck: [],
    },
    context: found.context,
    selectors: selectWords(exact, found.place),
    deepLink: linkTo(found),
    source: describeSource(found),
    date: null,
    precision: null,
    speaker: { name: null, role: null, organisation: null, country: null, onBehalfOf: [] },
    about: { country: null, objective: null, targets: [] },
    suggestions: {},
    doNotAttribute: null,
    meetingId: null,
    captures: [capture],
    checks: [],
    history: [],
  };
}

function linkTo({ docUrl, quote, place }: Gathered): string | null {
  if (safeLink(docUrl) === null || docUrl === null) return null;
  const around = (place.occurrences ?? 1) > 1 ? place : { prefix: '', suffix: '' };
  const link = deepLink(docUrl, { quote: quote.exact, prefix: around.prefix, suffix: around.suffix });
  return link.length <= 20_000 ? link : null;
}
