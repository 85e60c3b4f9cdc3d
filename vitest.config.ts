import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { toPropertyRuns } from './.ci/property-runs.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      // The marker package throws outside of a bundler's server condition; its empty twin is what Next picks.
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
      // Vite would pick its ES build, and @graphql-tools the CommonJS one: two realms, which graphql-js refuses.
      { find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    include: ['{app,bench,components,demo-shop,lib}/**/*.test.{ts,tsx}', '*.test.ts'],
    // Runs by itself, in plain Node: npm run shop:clients.
    exclude: [...configDefaults.exclude, 'demo-shop/clients/**'],
    setupFiles: ['.ci/property-setup.ts'],
    provide: { propertyRuns: toPropertyRuns(mode) },
    globalSetup: ['demo-shop/testing/unit-test-shop.ts', '.ci/unit-test-redis.ts'],
    environment: 'node',
    // Worlds that tests build themselves: of one day, whenever they are run. The shop beside them is of today.
    env: { TZ: 'UTC', SHOP_SEED_DAY: '2026-11-23' },
    testTimeout: mode === 'nightly' ? 30 * 60_000 : 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
}));
