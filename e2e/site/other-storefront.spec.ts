import AxeBuilder from '@axe-core/playwright';
import { seeded, toNewEmail } from '../support/customers';
import { sendRaw } from '../support/raw';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const evil = 'https://evil.example';

test('from another storefront: its cart comes along, the checkout knows who pays, the order is bought again', async ({
  page,
  site,
  shopOrigin,
}) => {
  const email = toNewEmail('elsewhere');
  await page.goto(`${shopOrigin}/other-storefront`);
  await page.getByRole('button', { name: 'Add Pepper Mill' }).click();
  await expect(page.getByText('1 in the cart of this page')).toBeVisible();
  await page.getByRole('button', { name: 'Add House Coffee' }).click();
  await expect(page.getByText('2 in the cart of this page')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await passHostedSignIn(page, email);
  await page.waitForURL(`${site}/cart`);
  await expect(page.getByRole('heading', { name: '2 items' })).toBeVisible();

  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await page.waitForURL((url) => url.origin === shopOrigin);
  await expect(page.getByText(email).first()).toBeVisible();
  for (const [name, value] of [
    ['First name', 'Edda'],
    ['Last name', 'Holm'],
    ['Street and number', 'Lange Gasse 1'],
    ['Postcode', '10115'],
    ['City', 'Berlin'],
  ] as const) {
    const field = page.getByLabel(name);
    if (await field.isVisible()) await field.fill(value);
  }
  await page.getByRole('button', { name: /^(Pay now|Place order) \(demo\)$/ }).click();
  const name = await page.getByText(/^#\d+$/).textContent();
  await page.getByRole('main').getByRole('link').first().click();
  await page.waitForURL(/\/account\/orders\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '');
  await page.getByRole('link', { name: 'Buy again' }).click();
  await page.getByRole('button', { name: 'Put in cart' }).click();
  await expect(page.getByRole('heading', { name: '2 items' })).toBeVisible();

  // Back there, the tab knows the name without being loaded anew by hand.
  await page.goto(`${shopOrigin}/other-storefront`);
  const summary = page.locator('foyer-account').locator('summary');
  await expect(summary).toBeVisible();
  await summary.press('Enter');
  const orders = page.getByRole('link', { name: /^Orders \(1 open\)$/ });
  await expect(orders).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(orders).toBeHidden();
});

test('a sign-in that began on another storefront leads back to it', async ({
  page,
  shopOrigin,
}) => {
  await page.goto(`${shopOrigin}/other-storefront`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await passHostedSignIn(page, toNewEmail('and-back'));
  await page.waitForURL(`${shopOrigin}/other-storefront`);
  await expect(page.locator('foyer-account').locator('summary')).toBeVisible();
});

test.describe('whoever is not named @once', () => {
  test('T61: reads nothing, hands over nothing, and is led back to by nobody', async ({ site }) => {
    for (const origin of [evil, `${site}.evil.example`, 'null', `${site}:1`]) {
      const { status, headers, body } = await sendRaw(site, {
        path: '/api/session',
        headers: { origin },
      });
      expect(status, origin).toBe(403);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      expect(headers.vary, origin).toContain('Origin');
      expect(body).not.toContain('signedIn');
      const handed = await sendRaw(site, {
        method: 'POST',
        path: '/cart/receive',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'cart=gid://shopify/Cart/1',
      });
      expect(handed.status, origin).toBe(403);
    }
    const alone = await sendRaw(site, {
      path: '/api/session',
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' },
    });
    expect(alone.status).toBe(403);
  });

  test('T61: may ask when it is named, for its own origin only, and is told no more than four things', async ({
    page,
    site,
    shopOrigin,
  }) => {
    const out = await sendRaw(site, { path: '/api/session', headers: { origin: shopOrigin } });
    expect(out.headers['access-control-allow-origin']).toBe(shopOrigin);
    expect(out.headers['access-control-allow-credentials']).toBe('true');
    expect(JSON.parse(out.body)).toEqual({ signedIn: false });
    await signIn(page, toNewEmail('told'), '/account/profile');
    const told = await page.request.get('/api/session', { headers: { origin: shopOrigin } });
    expect(told.headers()['cache-control']).toBe('private, no-store');
    const body = await told.json();
    expect(Object.keys(body).sort()).toEqual(['firstName', 'openOrders', 'picture', 'signedIn']);
    expect(body).toMatchObject({ signedIn: true, openOrders: 0 });
  });

  test('T33: an address of another site is never one to come back to', async ({ page }) => {
    const back = encodeURIComponent(`${evil}/account`);
    await page.goto(`/account/login?return_to=${back}`);
    await passHostedSignIn(page, toNewEmail('nowhere-else'));
    await page.waitForURL('/account');
  });
});

test('links of the shop’s e-mails lead to their order after signing in @once', async ({
  page,
  site,
}) => {
  const login = await sendRaw(site, {
    path: '/68817354321/account/orders/6021740986122?key=secret',
  });
  expect(login.status).toBe(303);
  expect(new URL(login.headers.location ?? '', site).pathname).toBe(
    '/account/orders/6021740986122',
  );
  expect(login.headers.location).not.toContain('secret');
  await signIn(page, seeded.manyOrders, '/account/orders');
  const first = page.getByRole('list', { name: 'Your orders' }).getByRole('link').first();
  const id = ((await first.getAttribute('href')) ?? '').split('/').at(-1);
  await page.goto(`/68817354321/orders/${id}/authenticate?key=secret`);
  await page.waitForURL(`/account/orders/${id}`);
  await page.goto('/68817354321/orders/none-of-mine/authenticate');
  await page.waitForURL('/account/orders');
});

test.describe('whoever buys for a company', () => {
  test.use({ customer: seeded.companyAdmin });

  test('sees its prices once its location is chosen, in the cart that was there and at the checkout', async ({
    page,
    shopOrigin,
  }) => {
    await page.goto('/products/pepper-mill');
    const before = (await page.locator('[itemprop=price]').getAttribute('content')) ?? '';
    await page.getByRole('button', { name: 'Put in cart' }).click();
    await expect(page.getByRole('heading', { name: '1 item' })).toBeVisible();
    await page.goto('/account/companies');
    await page
      .getByRole('button', { name: /^Choose .*Hamburg/ })
      .first()
      .click();
    await page.waitForURL(/notice=chosen/);
    await page.goto('/products/pepper-mill');
    await expect(page.getByText('Your price for Nordlicht Hamburg')).toBeVisible();
    await expect(page.getByText(/^Public price: /)).toBeVisible();
    const after = await page.locator('[itemprop=price]').getAttribute('content');
    expect(Number(after)).toBeLessThan(Number(before));
    await page.goto('/cart');
    await expect(page.getByText('For Nordlicht Hamburg')).toBeVisible();
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    await page.waitForURL((url) => url.origin === shopOrigin);
    await expect(page.getByText(/Nordlicht Hamburg/).first()).toBeVisible();
  });
});
