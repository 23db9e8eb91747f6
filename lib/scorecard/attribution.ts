import { attributionRules } from '@/lib/compact/attribution-rules';
import { sameValue } from './same-value';
import type { Statement } from './statement';

const keeps = new Map(attributionRules.map((rule) => [rule.id, rule.keep]));

const attributing = new Set([
  'speaker.name',
  'speaker.role',
  'speaker.organisation',
  'speaker.country',
  'speaker.onBehalfOf',
  'about.country',
]);

/** Whether a rule hides who spoke; a rule that this version does not know is taken for the strictest. */
export const isStrictRule = (rule: string): boolean =>
  (keeps.get(rule) ?? 'nothing-attributable') === 'nothing-attributable';

/** Whether nothing here may be attributed to a person or a country. */
export const isOffTheRecord = (statement: Statement): boolean =>
  statement.doNotAttribute !== null && isStrictRule(statement.doNotAttribute.rule);

/** An off-the-record statement without anything that could say who spoke; any other as it is. */
export function withoutAttribution(statement: Statement): Statement {
  if (!isOffTheRecord(statement)) return statement;
  const { source } = statement;
  const hidden: Statement = {
    ...statement,
    context: { before: null, after: null, headings: [], entryUrl: null, entryTime: null, reason: 'not-attributable' },
    selectors: statement.selectors
      .filter((it) => it.type !== 'FragmentSelector')
      .map((it) => (it.type === 'TextQuoteSelector' ? { ...it, prefix: '', suffix: '' } : it)),
    source: {
      ...source,
      docUrl: withoutAnchor(source.docUrl),
      topUrl: withoutAnchor(source.topUrl),
      canonicalUrl: withoutAnchor(source.canonicalUrl),
      publisher: null,
      siteName: null,
      agendaItem: null,
    },
    speaker: { name: null, role: null, organisation: null, country: null, onBehalfOf: [] },
    about: { ...statement.about, country: null },
    suggestions: {},
    checks: statement.checks.map((check) => ({ ...check, changes: [] })),
    history: statement.history.filter((entry) => !attributing.has(entry.field)),
  };
  return sameValue(hidden, statement) ? statement : hidden;
}

// An anchor may be named after a delegation, or carry words of the page; a route is part of the address.
const withoutAnchor = (url: string | null): string | null =>
  url?.replace(/:~:.*$/s, '').replace(/#(?![/!]).*$/s, '') ?? null;
