import { expect, test } from 'vitest';
import { type Dating, dateFilings } from '@/lib/score/dated-filing';
import { filing } from './build';

const cases: [string, Dating | undefined, string | null, boolean][] = [
  ['said on a day counts on that day', { date: '2017-04-10', precision: 'day' }, '2017-04-10', false],
  ['said in a month counts on its last day', { date: '2017-04-10', precision: 'month' }, '2017-04-30', true],
  ['said in a year counts on its last day', { date: '2017-04-10', precision: 'year' }, '2017-12-31', true],
  ['dated without a precision is dated to the day', { date: '2017-04-10', precision: null }, '2017-04-10', false],
  ['without a date stays undated', { date: null, precision: null }, null, false],
  ['that is not here stays undated', undefined, null, false],
];

test.each(cases)('a statement %s', (_name, dating, date, approximate) => {
  const one = filing({ statementId: 's' });
  const [dated] = dateFilings([one], new Map(dating ? [['s', dating]] : []));
  expect(dated).toMatchObject({ id: one.id, statementId: 's', byId: 'ana', date, approximate });
});
