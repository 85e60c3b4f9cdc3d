import { existsSync, readFileSync } from 'node:fs';

/**
 * Test counts of a Vitest or Playwright JSON report; null when there is none.
 * Playwright calls "expected" what passed and "flaky" what passed on a second try only; those count as
 * passed, and are told apart.
 */
export function readCounts(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped, flaky };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

/** `12 passed, 0 failed`, and `, 3 skipped` when any were. */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
