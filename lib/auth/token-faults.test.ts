import { beforeEach, expect, it } from 'vitest';
import { createEmail, demoShop, passShopSignIn } from '@/lib/testing/demo-shop';
import { isAuthError } from './errors';
import { finishSignIn } from './finish-sign-in';
import { startSignIn } from './start-sign-in';

const path = '/authentication/oauth/token';

beforeEach(() => {
  const state = (globalThis as { foyerState?: Map<string, unknown> }).foyerState;
  for (const name of state?.keys() ?? []) if (/^(upstream|retry)-/.test(name)) state?.delete(name);
});

it.each([
  ...[429, 500, 502, 503, 504, 530].map((code) => ({ type: 'status', code })),
  { type: 'drop' },
  { type: 'lost-answer' },
  { type: 'delay', ms: 6_000 },
])('T80: %j from the token endpoint is an outage, and the code is sent once', async (fault) => {
  const email = createEmail();
  const { url, transaction } = await startSignIn({ returnTo: '/account' });
  const callback = await passShopSignIn(url, email);
  await demoShop.setFault({ email, path }, fault);
  const failure: unknown = await finishSignIn(callback, transaction).catch((error) => error);
  expect(isAuthError(failure) && failure.code).toBe('outage');
  // The shop writes a request down when it has answered, which is late for one that it delays.
  const countCalls = async () => (await demoShop.getRequests(email, path)).length;
  await expect.poll(countCalls, { timeout: 5_000 }).toBe(1);
});
