import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

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
      await page.getByLabel('From day').fill('2024-01-01');
      await page.getByLabel('Until day').fill('2024-12-31');
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

    test('every way to search stands in the address, and each can be taken away', async ({
      page,
    }) => {
      await page.goto('/account/orders');
      const wanted = (await names(page)).at(0) ?? '';
      await page.getByText('Filter and sort').click();
      await page.getByLabel('Order or confirmation number').fill(wanted);
      await page.getByLabel('Look in').selectOption({ label: 'Confirmation numbers' });
      await page.getByLabel('Which day').selectOption({ label: 'Day of the last change' });
      await page.getByLabel('From day').fill('2020-01-01');
      await page.getByRole('button', { name: 'Show orders' }).click();
      await expect(page).toHaveURL(/[?&]in=confirmation.*&day=updated/);
      await expect(page.getByRole('heading', { name: 'No orders match' })).toBeVisible();
      await page.getByRole('link', { name: 'Remove filter: Confirmation numbers only' }).click();
      await expect(page.getByText('1 order found')).toBeVisible();
      expect(await names(page)).toEqual([wanted]);
    });

    test('nobody is asked for whom they bought who buys for nobody else', async ({ page }) => {
      await page.goto('/account/orders');
      await page.getByText('Filter and sort').click();
      await expect(page.getByLabel('Bought for')).toBeHidden();
    });

    test('the back button brings a filtered list back', async ({ page }) => {
      await page.goto('/account/orders?from=2024-01-01&to=2024-12-31');
      await list(page).getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1, name: /^Order #/ })).toBeVisible();
      await page.goBack();
      await expect(page.getByLabel('From day')).toHaveValue('2024-01-01');
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

test.describe('a company’s orders', () => {
  test.use({ customer: seeded.companyAdmin, javaScriptEnabled: false });

  test('are found by company and by location', async ({ page }) => {
    await page.goto('/account/orders');
    const all = (await names(page)).length;
    await page.getByText('Filter and sort').click();
    const brooklyn = page.getByRole('option', { name: /Brooklyn/ });
    const place = (await brooklyn.textContent()) ?? '';
    await page.getByLabel('Bought for').selectOption({ label: place });
    await page.getByRole('button', { name: 'Show orders' }).click();
    await expect(page).toHaveURL(/[?&]for=location-\d+/);
    await expect(page.getByRole('link', { name: /^Remove filter: For .*Brooklyn/ })).toBeVisible();
    const found = await names(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all);
    await page.getByLabel('Bought for').selectOption({ label: 'Myself' });
    await page.getByRole('button', { name: 'Show orders' }).click();
    await expect(page.getByRole('link', { name: 'Remove filter: For myself' })).toBeVisible();
  });
});

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

test('T106: a cursor nobody gave out shows the first page', async ({ page }) => {
  await page.goto('/account/orders');
  const first = await names(page);
  await page.goto('/account/orders?after=garbage');
  expect(await names(page)).toEqual(first);
});

test.describe('when the shop is down', () => {
  test.use({ expectedStatuses: [503] });

  test('“Show more” says so and works on a second try', async ({ page }) => {
    await page.goto('/account/orders');
    const before = (await names(page)).length;
    let isDown = true;
    await page.route('**/api/orders*', (route) =>
      isDown ? route.fulfill({ status: 503, json: { error: 'unavailable' } }) : route.continue(),
    );
    await page.getByRole('button', { name: 'Show more orders' }).click();
    await expect(page.getByText('We couldn’t load more orders').first()).toBeVisible();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(before);
  });
});
