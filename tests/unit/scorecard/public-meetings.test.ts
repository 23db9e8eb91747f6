import { describe, expect, test } from 'vitest';
import { mergeRecords } from '@/lib/scorecard/merge';
import { publicMeetings } from '@/lib/scorecard/public-meetings';
import { emptyRecords } from '@/lib/scorecard/records';
import { exportScorecard, scorecardText } from '@/lib/share/export';
import { meeting, person, records, stamp } from '@/tests/builders';

const expected = [{ name: 'Ana Reis', role: null, organisation: null, country: 'PE', session: 'Opening' }];
const open = meeting({ expected, by: person('ben'), at: '2026-06-01T09:00:00.000Z' });
const rules: [string | null, number][] = [
  [null, 1],
  ['from-the-floor', 1],
  ['a-rule-of-the-future', 0],
  ['chatham-house', 0],
  ['wilton-park', 0],
];

describe('whom an agenda announces', () => {
  test.each(rules)('under the rule %s: %i of 1 goes into a merge and a file', (attributionRule, left) => {
    const kept = meeting({ expected, attributionRule });
    expect(mergeRecords(records({ meetings: [kept] }), emptyRecords()).meetings[0]?.expected).toHaveLength(left);
    expect(mergeRecords(emptyRecords(), records({ meetings: [kept] })).meetings[0]?.expected).toHaveLength(left);
    expect(exportScorecard(records({ meetings: [kept] }), stamp).meetings[0]?.expected).toHaveLength(left);
  });

  test('is in no copy’s file where one copy is off the record, nor is what that copy leaves out', () => {
    const sessions = [{ title: 'Talk by Ana Reis', starts: null, ends: null }];
    const hidden = meeting({ attributionRule: 'chatham-house', expected });
    const text = scorecardText(exportScorecard(records({ meetings: [{ ...open, sessions }, hidden] }), stamp));
    expect(text).not.toContain('Ana Reis');
    expect(text).toContain(JSON.stringify(open.by.id));
  });

  test('stays where another meeting is off the record', () => {
    const other = meeting({ name: 'Another', attributionRule: 'chatham-house' });
    expect(publicMeetings([open, other])).toEqual([open, other]);
  });

  test('is left out once and for all', () => {
    const once = publicMeetings([open, meeting({ attributionRule: 'chatham-house', expected })]);
    expect(publicMeetings(once)).toEqual(once);
  });
});
