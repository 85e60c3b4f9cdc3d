import { expect, it, vi } from 'vitest';
import { refreshTokens } from '@/lib/auth/refresh-tokens';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { runInScope } from '@/lib/request-scope';
import { getCustomerAccountUrl } from '@/lib/shopify/get-customer-account-url';
import { postGraphql } from '@/lib/shopify/post-graphql';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createTestSession, tokenPath } from '@/lib/testing/sessions';
import { fetchUpstream } from './fetch-upstream';
import { toShopRequestId } from './shop-request-id';

const requestId = 'b5f7c1de-0000-4000-8000-000000000001';

async function askCustomerAccount(email: string, url: URL): Promise<void> {
  const { access_token } = await demoShop.createTokens(email);
  await postGraphql({
    api: 'customer-account',
    url,
    headers: { authorization: access_token, 'user-agent': 'test' },
    query: 'query WhoAmI { customer { id } }',
    variables: {},
    deadlineMs: 8_000,
    requestId,
  });
}

it('the shop hears which request of ours it works for, at both APIs and the token endpoint', async () => {
  const email = createEmail();
  const session = await createTestSession({ email });
  const url = await getCustomerAccountUrl();
  const storefrontUrl = new URL('/api/2026-10/graphql.json', getEnv().shopOrigin);
  await runInScope({ requestId }, async () => {
    await askCustomerAccount(email, url);
    expect((await refreshTokens(session.tokens, email)).kind).toBe('refreshed');
    await fetchUpstream(
      storefrontUrl,
      { method: 'POST', headers: {}, body: '{}' },
      {
        upstream: 'storefront',
        deadlineMs: 5_000,
        maxBytes: 100_000,
      },
    );
  });
  const heard = (await demoShop.getRequestsOf(requestId)).map(({ path }) => path);
  expect(heard).toEqual(expect.arrayContaining([url.pathname, tokenPath, storefrontUrl.pathname]));
});

it('says nothing of the kind outside of a request', async () => {
  const email = createEmail();
  const url = await getCustomerAccountUrl();
  await askCustomerAccount(email, url);
  const [asked] = await demoShop.getRequests(email, url.pathname);
  expect(asked?.headers['x-request-id']).toBeUndefined();
});

it('the log has the name that the shop gave to a request that failed', async () => {
  const email = createEmail();
  const url = await getCustomerAccountUrl();
  await demoShop.setFault({ email }, { type: 'status', code: 403 });
  const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  await expect(askCustomerAccount(email, url)).rejects.toMatchObject({ code: 'denied' });
  const [asked] = await demoShop.getRequests(email, url.pathname);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ event: 'upstream.failed', shopRequestId: asked?.requestId }),
    expect.any(String),
  );
});

it('of a refresh that failed as well', async () => {
  const email = createEmail();
  const session = await createTestSession({ email });
  await demoShop.setFault({ email, path: tokenPath }, { type: 'status', code: 503 });
  const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  expect((await refreshTokens(session.tokens, email)).kind).toBe('transient');
  const asked = await demoShop.getRequests(email, tokenPath);
  expect(warn).toHaveBeenCalledWith(
    expect.objectContaining({
      event: 'auth.refresh_failed',
      shopRequestId: asked.at(-1)?.requestId,
    }),
    expect.any(String),
  );
});

it.each([null, '', 'a b', 'x\n', '<script>', 'a'.repeat(81), 'alice@example.com'])(
  'takes %j for no name of the shop’s',
  (value) => {
    expect(toShopRequestId({ get: () => value })).toBeNull();
  },
);
