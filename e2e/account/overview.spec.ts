import AxeBuilder from '@axe-core/playwright';
import { seeded, toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
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

test.describe('a home worth opening', () => {
  for (const { javaScriptEnabled, title } of scriptModes) {
    test.describe(title, () => {
      test.use({ javaScriptEnabled, customer: seeded.manyOrders });

      test('says what waits, and what else is on its way', async ({ page }) => {
        await page.goto('/account');
        const needs = page.getByRole('region', { name: 'Waiting for you' });
        await expect(needs.getByRole('link', { name: /to pay for order #\d+/ })).not.toHaveCount(0);
        const underWay = page.getByRole('region', { name: 'Also on its way' });
        await expect(underWay.getByText('Ready to pick up')).toBeVisible();
        await needs
          .getByRole('link', { name: /to pay for order/ })
          .first()
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Order #');
      });
    });
  }

  test.describe('for a subscriber in trouble @once', () => {
    test.use({ customer: seeded.troubledSubscriber });

    test('leads to what was not paid, to what runs, and to what to buy again', async ({ page }) => {
      await page.goto('/account');
      const needs = page.getByRole('region', { name: 'Waiting for you' });
      await expect(needs.getByRole('link', { name: /last payment failed/ })).toHaveAttribute(
        'href',
        /^\/account\/subscriptions\/\d+$/,
      );
      const holdings = page.getByRole('region', { name: 'What you have with us' });
      await expect(holdings.getByText('1 running')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole('region', { name: 'Buy again' }).getByRole('link').first().click();
      await expect(page).toHaveURL(/\/account\/orders\/\d+\/buy-again$/);
    });
  });

  test.describe('with store credit, a company, or a return that is open @once', () => {
    for (const [customer, region, text] of [
      [seeded.storeCredit, 'What you have with us', 'Store credit'],
      [seeded.companyAdmin, 'What you have with us', 'Company'],
      [seeded.returns, 'Waiting for you', /^Return #.* is open/],
    ] as const) {
      test.describe(customer, () => {
        test.use({ customer });

        test(`${region} tells of it`, async ({ page }) => {
          await page.goto('/account');
          const link = page.getByRole('region', { name: region }).getByRole('link', { name: text });
          await link.first().click();
          await expect(page).toHaveURL(
            /\/account\/(store-credit|companies|orders\/\d+\/returns\/\d+)$/,
          );
        });
      });
    }
  });

  for (const fault of [
    { type: 'status', code: 503 },
    { type: 'partial-errors', field: 'Customer.storeCreditAccounts', code: 'ACCESS_DENIED' },
  ] as const) {
    test(`T90: T96: stands without what may be refused: ${fault.type} @once`, async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('holdings');
      await signIn(page, email, '/account/profile');
      await shop.addFault({ match: { email, operationName: 'Holdings' }, fault });
      expect((await page.goto('/account'))?.status()).toBe(200);
      await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
      // Next's own, which reads titles out, is empty.
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    });
  }
});

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
