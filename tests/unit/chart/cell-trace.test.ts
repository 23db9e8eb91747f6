import { expect, test } from 'vitest';
import { type TraceOptions, traceCell, type Why } from '@/lib/chart/cell-trace';
import type { DatedFiling } from '@/lib/score/dated-filing';
import { dated, review } from '../score/build';

const options: TraceOptions = {
  admissions: 'neutral',
  baseline: '2018-12-10',
  shared: false,
  reviews: [],
  isAttributable: (statementId) => statementId !== 'off the record',
};
const trace = (filings: DatedFiling[], given: Partial<TraceOptions> = {}) =>
  traceCell({ id: 'bid-children' }, filings, '2026-09-01', { ...options, ...given });

const other = dated({ id: 'other', group: 'un', strength: 1, date: '2025-01-01' });

const cases: [string, Partial<DatedFiling>, DatedFiling[], Why, Partial<TraceOptions>?][] = [
  ['dated counts', {}, [], 'counts'],
  ['before the Compact counts, and is marked', { date: '2017-12-31' }, [], 'before-baseline'],
  ['without a date needs one', { date: null }, [], 'undated'],
  ['said later waits', { date: '2026-09-02' }, [], 'after'],
  ['off the record lets nobody be named', { statementId: 'off the record' }, [], 'not-attributable'],
  ['on a shared card needs a second person', {}, [], 'unconfirmed', { shared: true }],
  [
    'confirmed on a shared card counts',
    {},
    [],
    'counts',
    { shared: true, reviews: [review({ of: 'f', byId: 'ben' })] },
  ],
  ['of a position is only shown', { stance: 'position', strength: null }, [], 'position'],
  [
    'that the same group denied is withdrawn',
    { statementId: 's' },
    [dated({ stance: 'contradiction', contradicts: 's', date: '2021-01-01' })],
    'withdrawn',
  ],
  [
    'that another group denied counts on',
    { statementId: 's' },
    [dated({ stance: 'contradiction', contradicts: 's', group: 'civil', date: '2021-01-01' })],
    'counts',
  ],
  [
    'of a setback that later progress met is answered',
    { stance: 'setback' },
    [dated({ date: '2021-01-01' })],
    'answered',
  ],
  ['of a State’s own setback costs nothing while others speak', { stance: 'setback' }, [other], 'named-gap'],
  [
    'of a State’s own setback counts where that is chosen',
    { stance: 'setback' },
    [other],
    'counts',
    { admissions: 'counts' },
  ],
  ['of another’s setback counts, whoever speaks', { stance: 'setback', group: 'civil' }, [other], 'counts'],
  ['of a State’s own setback counts where nobody else speaks', { stance: 'setback' }, [], 'counts'],
];

test.each(cases)('a filing %s', (_name, given, others, why, settings) => {
  const line = trace([dated({ id: 'f', ...given }), ...others], settings).find((it) => it.filingId === 'f');
  expect(line).toMatchObject({ why, counts: why === 'counts' || why === 'before-baseline' });
});

test('a trace runs from the oldest to the newest, the undated at its end, each filing once', () => {
  const filings = [
    dated({ id: 'c', date: null }),
    dated({ id: 'b' }),
    dated({ id: 'a', date: '2019-01-01' }),
    dated({ id: 'd' }),
  ];
  expect(trace([...filings, ...filings]).map((line) => line.filingId)).toEqual(['a', 'b', 'd', 'c']);
});
