import type { TestEvent } from 'node:test/reporters';

/** Reports how many tests passed, failed and were skipped, in the words of Vitest's JSON report. */
export async function* countsReporter(events: AsyncIterable<TestEvent>) {
  const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined) counts.numPendingTests += 1;
    else if (data.todo !== undefined) counts.numTodoTests += 1;
    else if (type === 'test:pass') counts.numPassedTests += 1;
    else counts.numFailedTests += 1;
  }
  yield JSON.stringify(counts);
}

// biome-ignore lint/style/noDefaultExport: node:test loads reporters by their default export
export default countsReporter;
