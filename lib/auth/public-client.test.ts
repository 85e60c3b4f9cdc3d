import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEmail, passShopSignIn } from '@/lib/testing/demo-shop';

const email = createEmail();

/** The same settings without a secret, as the demo shop's public twin. */
beforeEach(async () => {
  const { getEnv } = await import('@/lib/env');
  vi.stubEnv('PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID', `${getEnv().clientId}-public`);
  vi.stubEnv('CUSTOMER_ACCOUNT_API_CLIENT_SECRET', undefined);
  vi.resetModules();
});
afterEach(() => vi.unstubAllEnvs());

it('signs in and renews without a client secret', async () => {
  const { getEnv } = await import('@/lib/env');
  expect(getEnv().clientSecret).toBeNull();
  const { startSignIn } = await import('./start-sign-in');
  const { finishSignIn } = await import('./finish-sign-in');
  const { refreshTokens } = await import('./refresh-tokens');
  const { url, transaction } = await startSignIn({ returnTo: '/account' });
  expect(url.searchParams.get('client_id')).toMatch(/-public$/);
  const { subject, tokens } = await finishSignIn(await passShopSignIn(url, email), transaction);
  const refreshed = await refreshTokens(tokens, subject);
  if (refreshed.kind !== 'refreshed') throw new Error(refreshed.kind);
  expect(refreshed.tokens.accessToken).not.toBe(tokens.accessToken);
});
