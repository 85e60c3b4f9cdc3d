import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, nobody, test } from '../support/test';

test.use({ customer: seeded.manyOrders });

const list = (page: Page) => page.getByRole('list', { name: 'Your orders' });
const names = (page: Page) => list(page).getByRole('heading', { level: 2 }).allInnerTexts();

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('an order is found by its number, and the address keeps the search', async ({ page }) => {
      await page.goto('/account/orders');
      const wanted = (await names(page)).at(-1) ?? '';
      await page.getByLabel('Order or confirmation number').fill(wanted);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page.getByText('1 order found')).toBeVisible();
      expect(await names(page)).toEqual([wanted]);
      await page.reload();
      await expect(page.getByLabel('Order or confirmation number')).toHaveValue(wanted);
      expect(await names(page)).toEqual([wanted]);
      await page.getByRole('link', { name: /^Remove filter/ }).click();
      await expect(page).toHaveURL('/account/orders');
    });

    test('filters narrow the list', async ({ page }) => {
      await page.goto('/account/orders');
      await page.getByText('Filter and sort').click();
      await page.getByLabel('Delivery').selectOption({ label: 'Delivered' });
      await page.getByLabel('Ordered from').fill('2024-01-01');
      await page.getByLabel('Ordered until').fill('2024-12-31');
      await page.getByLabel('Sort by').selectOption({ label: 'Oldest first' });
      await page.getByRole('button', { name: 'Show orders' }).click();
      await expect(page.getByText(/orders? found/)).toBeVisible();
      const years = await list(page)
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
      expect(new Set(years)).toEqual(new Set(['2024']));
      const dates = await list(page)
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates).toEqual([...dates].sort());
    });

    test('the back button brings a filtered list back', async ({ page }) => {
      await page.goto('/account/orders?from=2024-01-01&to=2024-12-31');
      await list(page).getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1, name: /^Order #/ })).toBeVisible();
      await page.goBack();
      await expect(page.getByLabel('Ordered from')).toHaveValue('2024-01-01');
      await expect(page.getByText(/orders? found/)).toBeVisible();
    });

    test('a search without a match says so and offers all orders', async ({ page }) => {
      await page.goto('/account/orders?q=no-such-order');
      await expect(page.getByRole('heading', { name: 'No orders match' })).toBeVisible();
      await page.getByRole('link', { name: 'Clear all filters' }).last().click();
      await expect(list(page)).toBeVisible();
    });
  });
}

test.describe('paging without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('turns pages by links, there and back, without losing or doubling an order', async ({
    page,
  }) => {
    await page.goto('/account/orders');
    const first = await names(page);
    await page.getByRole('link', { name: 'More orders' }).click();
    await expect(page).toHaveURL(/[?&]after=/);
    const second = await names(page);
    expect(second.filter((name) => first.includes(name))).toEqual([]);
    await page.getByRole('link', { name: 'Previous orders' }).click();
    await expect(page).toHaveURL(/[?&]before=/);
    expect(await names(page)).toEqual(first);
  });
});

test('“Show more” adds to the list and puts the focus on what is new', async ({ page }) => {
  await page.goto('/account/orders');
  const before = (await names(page)).length;
  await page.getByRole('button', { name: 'Show more orders' }).click();
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(before);
  const all = await names(page);
  expect(new Set(all).size).toBe(all.length);
  await expect(page.getByRole('status').filter({ hasText: /more orders? shown/ })).toHaveCount(1);
});

test('a cursor nobody gave out shows the first page', async ({ page }) => {
  await page.goto('/account/orders');
  const first = await names(page);
  await page.goto('/account/orders?after=garbage');
  expect(await names(page)).toEqual(first);
});

test.describe('an order', () => {
  test('shows lines, money, payment and the way it takes', async ({ page }) => {
    await page.goto('/account/orders');
    await list(page).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: /^Order #/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Payment' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Addresses' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Track parcel/ }).first()).toHaveAttribute(
      'href',
      /^https:/,
    );
  });

  test('prints as a receipt without menus', async ({ page }) => {
    await page.goto('/account/orders');
    await list(page).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: /^Order #/ })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Your account' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print receipt' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
  });
});

test.describe('somebody else’s order', () => {
  test.use({ expectedStatuses: [404] });

  test('is a page that does not exist', async ({
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

test('the JSON behind “Show more” tells strangers nothing', async ({ playwright, baseURL }) => {
  const stranger = await playwright.request.newContext({ baseURL, storageState: nobody });
  const response = await stranger.get('/api/orders');
  expect(response.status()).toBe(401);
  expect(response.headers()['cache-control']).toContain('no-store');
  await stranger.dispose();
});
