import { makeId } from '@/lib/text/id';
import { normaliseUrl } from '@/lib/text/normalise-url';
import type { Decision, Filing, Meeting, Reply, Review, Tombstone } from './judgement';

/** The id of a filing: one per statement, target, country and person. */
export const filingId = (it: Pick<Filing, 'statementId' | 'targetId' | 'country' | 'by'>): string =>
  makeId(it.statementId, it.targetId, it.country, it.by.id);

/** The id of a review: one per reviewed record and person. */
export const reviewId = (it: Pick<Review, 'of' | 'by'>): string => makeId(it.of, it.by.id);

/** The id of a reply: a reply on the whole card has an empty line for its target. */
export const replyId = (it: Pick<Reply, 'country' | 'targetId' | 'from' | 'receivedAt'>): string =>
  makeId(it.country, it.targetId ?? '', it.from, it.receivedAt);

/** The id of a decision: one per kind, key and person. */
export const decisionId = (it: Pick<Decision, 'kind' | 'key' | 'by'>): string => makeId(it.kind, it.key, it.by.id);

/** The id of a meeting: from the address of its agenda, else from its name and first day. */
export const meetingId = (it: Pick<Meeting, 'name' | 'days'>, agendaUrl: string | null = null): string =>
  agendaUrl === null ? makeId(it.name, it.days[0] ?? '') : makeId(normaliseUrl(agendaUrl));

/** The id of a tombstone: one per record and person. */
export const tombstoneId = (it: Pick<Tombstone, 'recordId' | 'by'>): string => makeId(it.recordId, it.by.id);
