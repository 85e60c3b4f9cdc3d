import { type BrowserContext, test as base, expect } from '@playwright/test';
import { createShop, type Shop } from './shop';
import { signIn } from './sign-in';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

type TestFixtures = {
  /** E-mail of the seeded customer whose signed-in browser the test starts with. */
  customer: string | null;
  /** Statuses that a test brings about on purpose, and the browser's console therefore mentions. */
  expectedStatuses: number[];
  shop: Shop;
  /** The app's own origin. */
  site: string;
  /** What the browser complained about: console errors, CSP reports, uncaught errors, dialogs. */
  complaints: string[];
};
type WorkerFixtures = { getState(email: string, origins: Origins): Promise<StorageState> };
type Origins = { site: string; shop: string };

/** A browser in which nobody is signed in. */
export const nobody: StorageState = { cookies: [], origins: [] };

export const test = base.extend<TestFixtures & { shopOrigin: string }, WorkerFixtures>({
  shopOrigin: ['', { option: true }],
  customer: [null, { option: true }],
  expectedStatuses: [[], { option: true }],

  shop: async ({ request, shopOrigin }, use) => {
    await use(createShop(request, shopOrigin));
  },

  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },

  getState: [
    async ({ browser }, use) => {
      const states = new Map<string, StorageState>();
      await use(async (email, origins) => {
        const known = states.get(email);
        if (known) return known;
        // Without its own empty state it would inherit the test's, and somebody would be signed in already.
        const context = await browser.newContext({
          baseURL: origins.site,
          locale: 'en-GB',
          storageState: nobody,
        });
        await signIn(await context.newPage(), email);
        const state = await context.storageState();
        states.set(email, state);
        await context.close();
        return state;
      });
    },
    { scope: 'worker' },
  ],

  storageState: async ({ customer, getState, baseURL, shopOrigin }, use) => {
    const origins = { site: baseURL ?? '', shop: shopOrigin };
    await use(customer ? await getState(customer, origins) : nobody);
  },

  complaints: [
    async ({ context, expectedStatuses }, use) => {
      const complaints: string[] = [];
      const expected = expectedStatuses.map((status) => `status of ${status}`);
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        const text = message.text();
        if (expected.some((part) => text.includes(part))) return;
        // The page whose status says what it says.
        const { url } = message.location();
        if (url.includes('/account/unavailable') && text.includes('status of 503')) return;
        complaints.push(`${message.type()}: ${text} (${url})`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('dialog', async (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      await use(complaints);
      expect(complaints, 'the browser had nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
