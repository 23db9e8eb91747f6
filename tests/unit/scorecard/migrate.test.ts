import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { climb } from '@/lib/scorecard/migrate';
import { SCHEMA_VERSION } from '@/lib/scorecard/records';
import { scorecard } from '@/lib/scorecard/scorecard';

const folder = join(import.meta.dirname, '../../fixtures/scorecards');
const saved = readdirSync(folder).filter((name) => /^v\d+\.json$/.test(name));

test.each(saved)('the saved %s climbs to the current version', (name) => {
  const climbed = climb(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  expect(climbed.ok && scorecard.safeParse(climbed.raw).success).toBe(true);
});

test('every version has its saved file', () => {
  expect(saved).toHaveLength(SCHEMA_VERSION);
});

describe('what is no scorecard of ours', () => {
  test('a scorecard of tomorrow is refused by name', () => {
    const tomorrow = { schema: 'gcm-scorecard', version: SCHEMA_VERSION + 1 };
    expect(climb(tomorrow)).toEqual({ ok: false, problem: 'too-new', detail: '2' });
  });

  test.each([
    null,
    1,
    'x',
    [],
    {},
    { schema: 'other', version: 1 },
    { schema: 'gcm-scorecard', version: '1' },
    { schema: 'gcm-scorecard', version: 0 },
    { schema: 'gcm-scorecard', version: 1.5 },
  ])('%j is not a scorecard', (raw) => expect(climb(raw)).toEqual({ ok: false, problem: 'not-a-scorecard' }));
});
