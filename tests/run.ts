import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Counts, readPlaywrightReport, readVitestReport } from './report';

const root = join(import.meta.dirname, '..');

/** One thing `npm test` does: a command, and the report it leaves if it counts tests. */
interface Step {
  name: string;
  command: () => string;
  report?: { file: string; read: (file: string) => Counts };
}

const steps: Step[] = [
  { name: 'types and style', command: () => 'npm run --silent check' },
  {
    name: 'unit tests',
    command: () =>
      'vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    report: { file: 'test-results/unit.json', read: readVitestReport },
  },
  { name: 'build for Chromium', command: () => 'wxt build' },
  { name: 'build for Firefox', command: () => 'wxt build -b firefox' },
  { name: 'Mozilla’s linter', command: () => `addons-linter ${firefoxBuild()}` },
  {
    name: 'walks in the browsers',
    command: () => 'playwright test --config tests/playwright.config.ts',
    report: { file: 'test-results/e2e.json', read: readPlaywrightReport },
  },
];

// Each step runs even if one before it failed, so one run tells everything.
const total = steps.map(take).reduce(add);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;

function take({ name, command, report }: Step): Counts {
  console.log(`\n── ${name}`);
  const file = report && join(root, report.file);
  if (file) rmSync(file, { force: true });
  const succeeded = run(command());
  const counts = report && file && existsSync(file) ? report.read(file) : { passed: 0, failed: 0, skipped: 0 };
  // A step that broke off counts as one failure even if no test of it says so.
  return !succeeded && !counts.failed ? { ...counts, failed: 1 } : counts;
}

function run(command: string): boolean {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  };
  if (process.argv.includes('--long')) env.GCM_LONG = '1';
  const { status } = spawnSync(command, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], shell: true });
  if (status !== 0) console.log(`✗ ${command} ended with ${status}`);
  return status === 0;
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function firefoxBuild(): string {
  return existsSync(join(root, '.output/firefox-mv3')) ? '.output/firefox-mv3' : '.output/firefox-mv2';
}
