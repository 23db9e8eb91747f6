import fc from 'fast-check';
import { tombstoneId } from '@/lib/scorecard/ids';
import type { Records } from '@/lib/scorecard/records';
import { capture, change, decision, filing, person, records, review, statement, tombstone } from '@/tests/builders';

/** What may differ between two people's copies of one statement in a random scorecard. */
export interface Variety {
  /** Copies differ in their words, surroundings, keys, checks and suggestions. */
  contents: boolean;
  /** People take statements back. */
  graves: boolean;
  /** Some statements are off the record. */
  rules: boolean;
}

const people = ['ana', 'ben', 'cleo'];
const names = fc.constantFrom(...people);
const moments = fc.integer({ min: 0, max: 9 }).map((second) => `2026-05-04T0${second % 3}:00:0${second}.000Z`);
// The same instants, written with another offset.
const written = fc.tuple(moments, fc.boolean()).map(([at, far]) => (far ? elsewhere(at) : at));
const elsewhere = (at: string) => `${new Date(Date.parse(at) + 7_200_000).toISOString().slice(0, -1)}+02:00`;
const urls = ['https://example.org/1', 'https://example.org/2', 'https://example.org/3'];

/** Scorecards over a few statements, people and moments, so that they meet in every way. */
export const randomRecords = (variety: Variety): fc.Arbitrary<Records> =>
  fc
    .record({
      statements: fc.array(copies(variety), { maxLength: 4 }),
      filings: fc.array(fc.tuple(filings, copies(variety)), { maxLength: 3 }),
      decisions: fc.array(decisions, { maxLength: 2 }),
      graves: fc.array(graves(variety), { maxLength: 3 }),
    })
    .map(({ statements: clipped, filings: filed, decisions, graves }) => {
      // A filing travels with its statement.
      const filings = filed.map(([it, copy]) => filing({ ...it, of: copy, id: undefined, statementId: copy.id }));
      const statements = [...clipped, ...filed.map(([, copy]) => copy)];
      const verdicts = ['confirmed', 'disputed', 'rejected'] as const;
      const reviews = filings.map((it, index) => review({ of: it.id, verdict: verdicts[index % 3], at: it.at }));
      return records({ statements, filings, reviews, decisions, tombstones: graves });
    });

const copies = ({ contents, rules }: Variety) =>
  fc
    .record({
      url: fc.constantFrom(...urls),
      by: names,
      at: written,
      tag: fc.constantFrom('a', 'b'),
      history: fc.array(entries, { maxLength: 3 }),
      bare: fc.boolean(),
      symbol: fc.constantFrom('A/1', 'A/2'),
    })
    .map(({ url, by, at, tag, history, bare, symbol }) => {
      const own = contents ? tag : 'x';
      // Nobody takes back the copy that tells of the rule; merge.ts says why.
      const ruled = rules && by === 'cleo' && url === urls[2];
      const entry = change('doNotAttribute', 'chatham-house', { by: person('cleo'), at });
      return statement({
        url,
        quote:
          contents && tag === 'b' ? 'WE will end the detention of children.' : 'We will end the detention of children.',
        context: { before: contents && bare ? null : `${own} said: `, after: null },
        source: { keys: contents ? [{ kind: 'symbol', value: symbol }] : [], title: `Page ${own}` },
        suggestions: contents
          ? { 'speaker.name': { value: tag, confidence: bare ? 0.5 : 0.9, because: own, confirmedBy: null } }
          : {},
        country: null,
        date: null,
        speaker: { name: null, role: null },
        about: { objective: null },
        captures: [capture({ by: person(by), at })],
        checks: contents ? [{ at, state: 'verified', changes: [] }] : [],
        history: ruled ? [...history, entry] : history,
      });
    });

const entries = fc
  .record({
    field: fc.constantFrom('speaker.country', 'about.objective', 'about.targets', 'date', 'revived'),
    pick: fc.integer({ min: 0, max: 2 }),
    by: names,
    at: written,
  })
  .map(({ field, pick, by, at }) => change(field, values[field]?.[pick] ?? null, { by: person(by), at }));

const values: Record<string, Parameters<typeof change>[1][]> = {
  'speaker.country': ['PT', 'KE', null],
  'about.objective': [7, 13, null],
  'about.targets': [['no-child-detention'], ['bid-children'], []],
  date: [{ date: '2026-05-01', precision: 'day' }, { date: '2026-12-31', precision: 'year' }, null],
};

const filings = fc
  .record({
    url: fc.constantFrom(...urls),
    by: names,
    at: written,
    stance: fc.constantFrom('promise', 'progress', 'position'),
  })
  .map(({ url, by, at, stance }) =>
    filing({ of: statement({ url, quote: 'We will end the detention of children.' }), by: person(by), at, stance }),
  );

const decisions = fc
  .record({ value: fc.integer({ min: 1, max: 3 }), by: names, at: written })
  .map(({ value, by, at }) => decision({ value, by: person(by), at }));

const graves = ({ graves, rules }: Variety) =>
  fc
    .record({ url: fc.constantFrom(...urls), by: names, at: written, filed: fc.boolean(), author: names })
    .map(({ url, by, at, filed, author }) => {
      const it = statement({ url, quote: 'We will end the detention of children.' });
      const takesBack = graves && !(rules && by === 'cleo') && !filed;
      const recordId = takesBack ? it.id : filing({ of: it, by: person(author) }).id;
      return tombstone({ recordId, by: person(by), at, id: tombstoneId({ recordId, by: person(by) }) });
    });
