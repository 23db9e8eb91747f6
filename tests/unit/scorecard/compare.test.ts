import { describe, expect, test } from 'vitest';
import { compareRecords } from '@/lib/scorecard/compare';
import { publicForm } from '@/lib/scorecard/public-form';
import { emptyRecords } from '@/lib/scorecard/records';
import { change, decision, filing, person, records, statement, tombstone } from '@/tests/builders';

const [ana, ben] = [person('ana'), person('ben')];
const early = '2026-05-04T08:00:00Z';
const late = '2026-05-04T10:00:00Z';
const says = (country: string, by = ana, at = early) =>
  records({ statements: [statement({ country: null, history: [change('speaker.country', country, { by, at })] })] });
const decided = (value: number, at = early) => records({ decisions: [decision({ value, at })] });

describe('a preview calls', () => {
  test.each([
    ['a record that is not here', 'new', emptyRecords(), says('PT')],
    ['the same record', 'same', says('PT'), says('PT')],
    ['one person’s later word', 'newer', says('PT'), says('KE', ana, late)],
    [
      'what is known here already',
      'older',
      says('KE', ana, late),
      records({ statements: [statement({ country: null })] }),
    ],
    ['two people’s values of one field', 'conflicting', says('PT'), says('KE', ben, late)],
    ['a newer decision', 'newer', decided(1), decided(2, late)],
    ['an older decision', 'older', decided(2, late), decided(1)],
    ['two decisions of one moment', 'conflicting', decided(1), decided(2)],
    [
      'what was taken back here',
      'older',
      records({ tombstones: [tombstone({ recordId: decision().id, at: late })] }),
      decided(1),
    ],
  ] as const)('%s “%s”', (_, outcome, mine, theirs) => {
    const { counts, lists } = compareRecords(mine, theirs);
    const kind = theirs.statements.length > 0 ? 'statements' : 'decisions';
    expect(counts[kind][outcome]).toBe(1);
    expect(lists[outcome]).toMatchObject([{ kind, place: `${kind}[0]` }]);
  });

  test('a filing of an off-the-record statement “refused”', () => {
    const covered = statement({ rule: 'wilton-park' });
    const theirs = records({ statements: [covered], filings: [filing({ of: covered, country: 'PT' })] });
    expect(compareRecords(emptyRecords(), theirs).lists.refused).toMatchObject([
      { kind: 'filings', place: 'filings[0]' },
    ]);
  });

  test('a record of mine that its author took back “removed”', () => {
    const theirs = records({ tombstones: [tombstone({ recordId: decision().id, at: late })] });
    expect(compareRecords(decided(1), theirs).counts.decisions.removed).toBe(1);
  });

  test('the export of a struck statement “same”', () => {
    const mine = statement({
      quote: { exact: 'As Portugal said, it can be done.', struck: [{ start: 3, end: 11 }] },
      rule: 'chatham-house',
    });
    const theirs = records({ statements: [publicForm(mine)] });
    expect(compareRecords(records({ statements: [mine] }), theirs).counts.statements.same).toBe(1);
  });
});

test('a preview names the organisations it met, and at most 200 records of each outcome', () => {
  const many = Array.from({ length: 201 }, (_, index) => decision({ key: `key ${index}`, by: index % 2 ? ana : ben }));
  const { counts, lists, organisations } = compareRecords(emptyRecords(), records({ decisions: many }));
  expect(counts.decisions.new).toBe(201);
  expect(lists.new).toHaveLength(200);
  expect(organisations).toEqual(['ana group', 'ben group']);
});
