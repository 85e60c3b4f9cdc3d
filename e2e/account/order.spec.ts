import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, nobody, test } from '../support/test';

test.use({ customer: seeded.manyOrders });

const list = (page: Page) => page.getByRole('list', { name: 'Your orders' });

/** Opens one of the seeded orders by its number, the way people find one. */
async function openOrder(page: Page, number: string) {
  await page.goto(`/account/orders?q=${encodeURIComponent(number)}`);
  const href = await list(page).getByRole('link').first().getAttribute('href');
  await page.goto(href ?? '');
  await expect(
    page.getByRole('heading', { level: 1, name: `Order ${number}`, exact: true }),
  ).toBeVisible();
}

/** What each of them has that the others lack; the demo world's README of sorts. */
const orders: readonly { number: string; has: string; texts: readonly (string | RegExp)[] }[] = [
  {
    number: '#1478',
    has: 'line properties',
    texts: ['For Ida, who started it all', 'Linen, no ribbon'],
  },
  {
    number: '#1559',
    has: 'a discount, a refused card and a part of the money back',
    texts: [/Refund on|Refund for return/, 'You paid in the end', /Discount/],
  },
  {
    number: '#1588',
    has: 'a cancellation',
    texts: [/^Cancelled on .+ Reason:/, /Refund/, 'Delivery address'],
  },
  {
    number: '#1577',
    has: 'a payment that never came',
    texts: ['Nothing was charged.', /since released$/, 'Not charged'],
  },
  {
    number: '#1507',
    has: 'an edit by the shop',
    texts: [/^Changed on .+2026|^Changed on /, /^(Added|Taken out): \d+ × /],
  },
  {
    number: '#1697',
    has: 'a parcel to collect',
    texts: [/ready to (pick up|collect)|ready for (pickup|collection)/i, /^Pick up at /],
  },
  {
    number: '#1682',
    has: 'money still to pay',
    texts: [/still to pay$/, 'Pay now', 'PO-2026-1180'],
  },
  { number: '#1667', has: 'duties', texts: ['Duties', /CHF\s8\.64/] },
  { number: '#1635', has: 'two parcels', texts: ['Shipment 1 of 2', 'Shipment 2 of 2'] },
  { number: '#1614', has: 'a parcel that waits', texts: [/being prepared/i] },
];

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    for (const { number, has, texts } of orders) {
      test(`order ${number} shows ${has}`, async ({ page }) => {
        await openOrder(page, number);
        for (const text of texts) {
          await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
        }
      });
    }
  });
}

test('an order of more lines than one answer holds shows every one of them', async ({ page }) => {
  await openOrder(page, '#1499');
  const heading = page.getByRole('heading', { level: 2, name: /^\d+ items$/ });
  const pieces = Number.parseInt((await heading.textContent()) ?? '', 10);
  const lines = page.getByRole('main').locator('section', { has: heading }).locator('ul > li');
  expect(await lines.count()).toBeGreaterThan(50);
  const quantities = await lines
    .getByText(/^Quantity \d+/)
    .evaluateAll((all) => all.map((one) => Number(/\d+/.exec(one.textContent ?? '')?.[0])));
  expect(quantities).toHaveLength(await lines.count());
  expect(quantities.reduce((sum, each) => sum + each, 0)).toBe(pieces);
});

test('the newest order shows lines, money, payment and the way it takes', async ({ page }) => {
  await page.goto('/account/orders');
  await list(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Order #/ })).toBeVisible();
  for (const name of ['Summary', 'Payment', 'Addresses']) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /^Track parcel/ }).first()).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expect(page).toHaveTitle(/^Order #\d+ · /);
});

test('an order prints as a receipt without menus', async ({ page }) => {
  await openOrder(page, '#1478');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Your account' })).toBeHidden();
  await expect(page.getByRole('list', { name: 'What you can do' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
});

test('a cancelled order says so on paper, which is no receipt', async ({ page }) => {
  await openOrder(page, '#1588');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/ · Order summary$/)).toBeVisible();
  await expect(page.getByText(/^This order was cancelled on /)).toBeVisible();
});

test.describe('somebody else’s order', () => {
  test.use({ expectedStatuses: [404] });

  test('T55, T106: is a page that does not exist', async ({
    page,
    browser,
    baseURL,
    getState,
    shopOrigin,
  }) => {
    const state = await getState(seeded.oneOrder, { site: baseURL ?? '', shop: shopOrigin });
    const other = await browser.newContext({ storageState: state, baseURL });
    const theirs = await other.newPage();
    await theirs.goto('/account/orders');
    const href = await list(theirs).getByRole('link').first().getAttribute('href');
    await other.close();
    const response = await page.goto(href ?? '');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This order is not here' })).toBeVisible();
  });
});

test('T70: the JSON behind “Show more” tells strangers nothing', async ({
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL, storageState: nobody });
  const response = await stranger.get('/api/orders');
  expect(response.status()).toBe(401);
  expect(response.headers()['cache-control']).toContain('no-store');
  await stranger.dispose();
});
