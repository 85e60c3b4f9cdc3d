import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test.describe('for a customer with many orders', () => {
      test.use({ customer: seeded.manyOrders });

      test('the overview leads with the latest order, the address and the consent', async ({
        page,
      }) => {
        await page.goto('/account');
        await expect(page.getByRole('heading', { level: 1, name: 'Hello, Jonas' })).toBeVisible();
        const order = page.getByRole('region', { name: 'Your latest order' });
        await expect(order.getByText(/^Order #\d+$/)).toBeVisible();
        await expect(order.getByRole('img').first()).toBeVisible();
        await expect(order.getByRole('link', { name: /^View order/ })).toHaveAttribute(
          'href',
          /^\/account\/orders\/\d+$/,
        );
        const address = page.getByRole('region', { name: 'Default address' });
        await expect(address.getByText('Jonas Weber')).toBeVisible();
        await expect(page.getByRole('region', { name: 'News by email' })).toContainText('On');
      });

      test('products that go with the latest order are offered', async ({ page }) => {
        // Another test may have taken the Storefront API away for a moment.
        await expect(async () => {
          await page.goto('/account');
          const section = page.getByRole('region', { name: 'You may also like' });
          await expect(section.getByRole('link').first()).toBeVisible({ timeout: 2_000 });
        }).toPass();
      });
    });

    test.describe('for a first visit', () => {
      test.use({ customer: seeded.firstVisit });

      test('the overview says what will be there, and leads to the shop', async ({ page }) => {
        await page.goto('/account');
        await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
        await expect(page.getByRole('link', { name: 'Add an address' })).toBeVisible();
        await page.getByRole('link', { name: 'See what’s in the shop' }).click();
        await expect(page).toHaveURL('/');
      });
    });
  });
}

test.describe('without the Storefront API @once', () => {
  test.use({ customer: seeded.manyOrders });

  test('T101: overview and order stand whole, only the recommendations are gone', async ({
    page,
    shop,
  }) => {
    const endFault = await shop.addFault({
      match: { operationName: 'Recommendations' },
      fault: { type: 'status', code: 503 },
    });
    try {
      const response = await page.goto('/account');
      expect(response?.status()).toBe(200);
      const order = page.getByRole('region', { name: 'Your latest order' });
      await order.getByRole('link', { name: /^View order/ }).click();
      await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'You may also like' })).toHaveCount(0);
    } finally {
      await endFault();
    }
  });
});
