import { parts } from './.ci/mutation-parts.ts';

const part = process.env.MUTATE ?? '';
const files = parts[part]?.files;
if (!files) throw new Error(`MUTATE names one of ${Object.keys(parts).join(', ')}`);

/**
 * What would no test miss? Each line of the code that keeps people in, and others out, is spoilt in turn, and a test
 * has to notice. `npm run test:mutation` does part after part.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [...files, '!**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: '.ci/vitest.mutation.config.ts', pool: 'threads', related: false },
  coverageAnalysis: 'perTest',
  // Constants of a module’s head need every test again, in a new module: hours for words and numbers.
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 15_000,
  incremental: true,
  incrementalFile: `node_modules/.cache/foyer/mutation/${part}.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `node_modules/.cache/foyer/mutation/${part}.report.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  // TypeScript 7 has no compiler API to rewrite it with, and Vitest does not need it.
  tsconfigFile: 'none.json',
  ignorePatterns: ['.next', 'docs', 'e2e', 'test-results', 'playwright-report', 'coverage'],
  tempDirName: '.stryker-tmp',
};
