import { seeded, toNewEmail } from '../support/customers';
import { accountPages, listDetailPages } from '../support/pages';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const isLoopback = (address: string | undefined) => address === '127.0.0.1' || address === '::1';

test('every account page but the overview asks the Customer Account API once, or not at all @once', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('calls');
  await signIn(page, email);
  const calls: Record<string, number> = {};
  const isTheirs = (request: { path: string; email?: string | null }) =>
    request.path.includes('/customer/api/') && request.email === email;
  for (const path of accountPages) {
    const before = (await shop.listRequests()).filter(isTheirs).length;
    await page.goto(path, { waitUntil: 'networkidle' });
    calls[path] = (await shop.listRequests()).filter(isTheirs).length - before;
  }
  const several = Object.entries(calls).filter(([, count]) => count > 1);
  // What it takes a scope of its own to read is asked for beside the rest, so that a refusal takes nothing along.
  expect(several).toEqual([['/account', 2]]);
  expect(calls['/account/orders']).toBe(1);
});

test.describe('pages of one thing @once', () => {
  test.use({ customer: seeded.manyAddresses });

  test('order, address and its deletion ask the Customer Account API once', async ({
    page,
    shop,
  }) => {
    const isTheirs = (request: { path: string; email?: string | null }) =>
      request.path.includes('/customer/api/') && request.email === seeded.manyAddresses;
    const listOperations = async () =>
      (await shop.listRequests()).filter(isTheirs).map(({ operationName }) => operationName);
    const paths = (await listDetailPages(page)).filter((path) => path.startsWith('/account/'));
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      // Other tests may ask for the same customer meanwhile; that only ever adds.
      await expect(async () => {
        const before = (await listOperations()).length;
        await page.goto(path, { waitUntil: 'networkidle' });
        const asked = (await listOperations()).slice(before);
        // Of an order that is not sent whole it is asked what can be cancelled: older shops do not know that.
        expect(
          asked.filter((name) => name !== 'OrderEdits'),
          path,
        ).toHaveLength(1);
        expect(asked.length, path).toBeLessThanOrEqual(2);
      }).toPass();
    }
  });
});

test.describe('the buyer’s address', () => {
  const spoofed = '203.0.113.66';
  test.use({
    extraHTTPHeaders: {
      'X-Forwarded-For': spoofed,
      'Shopify-Storefront-Buyer-IP': spoofed,
      'X-Real-IP': spoofed,
      Forwarded: `for=${spoofed}`,
      'CF-Connecting-IP': spoofed,
    },
  });

  test('T68, T69: goes along with every Storefront call, and a spoofed one never does', async ({
    page,
    shop,
  }) => {
    await signIn(page, toNewEmail('buyer'), '/account/addresses/new');
    await page.goto('/');
    await page.locator('a[href^="/products/"]').first().click();
    await page.waitForURL('**/products/**');
    await page.goto('/account');
    const log = await shop.listRequests();
    // But for those of the demo's other storefront, which asks from its browser with the public token.
    const isOurs = ({ headers }: (typeof log)[number]) =>
      !headers.referer?.endsWith('/other-storefront');
    const calls = log.filter((call) => /^\/api\/.+\/graphql\.json/.test(call.path) && isOurs(call));
    const operations = new Set(calls.map(({ operationName }) => operationName));
    for (const name of ['Home', 'Product', 'Recommendations', 'Countries']) {
      expect([...operations], 'asked for by these pages').toContain(name);
    }
    const wrong = calls.filter(
      ({ headers }) => !isLoopback(headers['shopify-storefront-buyer-ip']),
    );
    expect(wrong.map(({ operationName, headers }) => ({ operationName, headers }))).toEqual([]);
    const withToken = calls.filter(({ headers }) => 'authorization' in headers);
    expect(withToken, 'a customer’s token in a call that is anybody’s').toEqual([]);
    const upstream = log.filter(({ path }) => path.includes('/api/'));
    expect(JSON.stringify(upstream)).not.toContain(spoofed);
  });
});
