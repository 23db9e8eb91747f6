import { readFileSync } from 'node:fs';

/** How many tests went which way. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts from Vitest's JSON report; a file that could not be loaded is one failure. */
export function readVitestReport(file: string): Counts {
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.length);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts from Playwright's JSON report; a test that passed only on its second try has failed. */
export function readPlaywrightReport(file: string): Counts {
  const { stats }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
