import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { readScorecard } from '@/lib/share/import';

const shared = '../shared/pages/idm-27-report-a.html';

for (const [page, least] of [
  [null, 3],
  [shared, 60],
] as const) {
  const reason = page && !existsSync(page) ? ' (skipped: no ../shared beside this clone)' : '';
  test(`npm start clips at least ${least} statements of ${page ? 'a report' : 'our sample page'} and says where the export lies${reason}`, async () => {
    test.skip(reason !== '');
    test.setTimeout(180_000);
    const { stdout } = await promisify(execFile)('npm', ['start', '--silent', ...(page ? ['--', page] : [])], {
      env: { ...process.env, GCM_HEADLESS: '1' },
      maxBuffer: 1 << 24,
    });
    expect(stdout.match(/^clipped \d+: .{60,}$/gm)?.length).toBeGreaterThanOrEqual(least);
    expect(stdout).toMatch(/^scorecard: \d+ statements, \d+ filings, \d+ in the inbox$/m);
    const file = /export: (.+)\n$/.exec(stdout)?.[1] ?? '';
    const read = await readScorecard(new Blob([readFileSync(file)]), { now: new Date().toISOString() });
    expect(read.ok && read.scorecard.statements.length).toBe(stdout.match(/^clipped /gm)?.length);
  });
}
