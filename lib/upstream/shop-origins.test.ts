import { afterEach, describe, expect, it, vi } from 'vitest';

async function load(shop: string, account?: string) {
  vi.resetModules();
  vi.stubEnv('PUBLIC_STORE_DOMAIN', shop);
  vi.stubEnv('CUSTOMER_ACCOUNT_DOMAIN', account);
  vi.stubEnv('CUSTOMER_ACCOUNT_API_ISSUER', undefined);
  const { isAllowedUpstream } = await import('./fetch-upstream');
  const { toContentSecurityPolicy } = await import('@/lib/http/content-security-policy');
  const policy = toContentSecurityPolicy('abc', false);
  return {
    mayCall: (url: string) => isAllowedUpstream(new URL(url)),
    formEnds: /form-action ([^;]+)/.exec(policy)?.[1]?.split(' ') ?? [],
  };
}

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['www.shop.example', 'https://account.shop.example'],
  ['shop.example', 'https://account.shop.example'],
  ['my-shop.myshopify.com', 'https://my-shop.account.myshopify.com'],
])('the shop %s', (shop, account) => {
  it.each([`https://${shop}`, account, 'https://shopify.com'])(
    'is called at %s, and forms may end there',
    async (origin) => {
      const { mayCall, formEnds } = await load(shop);
      expect(mayCall(`${origin}/authentication/1/oauth/token`)).toBe(true);
      expect(formEnds).toContain(origin);
    },
  );

  it.each([
    'http://shopify.com/',
    'https://shopify.com:8443/',
    'https://user@shopify.com/',
    'https://evil.shopify.com/',
    'https://shopify.com.evil.example/',
    'https://169.254.169.254/',
    'http://localhost:4000/',
    'file:///etc/passwd',
  ])('T22: is never called at %s', async (url) => {
    expect((await load(shop)).mayCall(url)).toBe(false);
  });
});

it('takes the account domain that is configured', async () => {
  const { mayCall, formEnds } = await load('shop.example', 'login.other.example');
  expect(mayCall('https://login.other.example/x')).toBe(true);
  expect(formEnds).toContain('https://login.other.example');
});

it('calls the Admin API where the shop has another domain, and lets no form end there', async () => {
  vi.stubEnv('SHOPIFY_ADMIN_CLIENT_ID', 'app');
  vi.stubEnv('SHOPIFY_ADMIN_CLIENT_SECRET', 'shpss_0123456789abcdef');
  vi.stubEnv('SHOPIFY_SHOP_DOMAIN', 'my-shop.myshopify.com');
  const { mayCall, formEnds } = await load('shop.example');
  expect(mayCall('https://my-shop.myshopify.com/admin/oauth/access_token')).toBe(true);
  expect(mayCall('https://other.myshopify.com/admin/oauth/access_token')).toBe(false);
  expect(formEnds).not.toContain('https://my-shop.myshopify.com');
});
