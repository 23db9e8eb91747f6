import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaText } from '@/lib/cli/schema-text';

test('the published schema is the one that imports are checked with (npm run schema)', () => {
  const published = join(import.meta.dirname, '../../../public/schema/scorecard-v1.json');
  expect(readFileSync(published, 'utf8')).toBe(schemaText());
});
