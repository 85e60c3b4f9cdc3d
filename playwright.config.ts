import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/find-browser';

// Ports of their own, so that a demo left running neither disturbs nor is disturbed.
const port = Number(process.env.E2E_PORT ?? 3100);
const shopPort = Number(process.env.E2E_SHOP_PORT ?? 4100);
const siteOrigin = `http://localhost:${port}`;

export default defineConfig<{ shopOrigin: string }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A second try on a loaded CI machine is reported as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/foyer/browser.json' }]],
  use: {
    baseURL: siteOrigin,
    shopOrigin: `http://localhost:${shopPort}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser() ?? undefined },
  },
  projects: [
    {
      name: 'phone',
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    // What is the same on every screen is tested once.
    { name: 'desktop', grepInvert: /@once/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node demo-shop/demo.mjs start',
    url: `${siteOrigin}/healthz`,
    env: {
      PORT: String(port),
      SHOP_PORT: String(shopPort),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 8_000 },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
