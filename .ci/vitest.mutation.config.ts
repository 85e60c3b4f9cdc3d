import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../vitest.config.ts';
import { parts } from './mutation-parts.ts';

/** The first test that notices ends it: the quick files first, and whatever noticed something before. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests as spoilt code is shown to them, thousands of times over: without those that wait for seconds. */
export default defineConfig((env) => {
  const config = mergeConfig(base(env), {
    root: process.cwd(),
    test: {
      sequence: { sequencer: QuickestFirst },
      // Its processes compile the code for themselves: nothing is spoilt in them.
      exclude: ['lib/session/redis/instances.test.ts'],
    },
  });
  const include = parts[process.env.MUTATE ?? '']?.tests as string[];
  // Without the set-up that raises fast-check’s own hundred inputs to five hundred.
  const setupFiles = ['.ci/skip-slow-tests.ts'];
  return { ...config, test: { ...config.test, include, setupFiles } };
});
