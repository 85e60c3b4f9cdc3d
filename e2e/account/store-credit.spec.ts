import AxeBuilder from '@axe-core/playwright';
import { seeded, toNewEmail } from '../support/customers';
import { openMenu } from '../support/menu';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled, customer: seeded.storeCredit });

    test('each balance is told, with what expires and where it came from', async ({ page }) => {
      await page.goto('/account/store-credit');
      for (const currency of ['CHF', 'EUR']) {
        const balance = page.getByRole('region', { name: `Balance in ${currency}` });
        await expect(balance.getByText(/left then/).first()).toBeVisible();
      }
      await expect(page.getByRole('heading', { name: 'Use it in time' }).first()).toBeVisible();
      const euro = page.getByRole('region', { name: 'Balance in EUR' });
      await expect(euro.getByText('Used for an order').first()).toBeVisible();
      await euro
        .getByRole('link', { name: /^Order #/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/account\/orders\/\d+$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('#');
    });

    test('one balance has pages of its own, and a cursor made up gives the first', async ({
      page,
    }) => {
      await page.goto('/account/store-credit?currency=CHF&after=nonsense');
      await expect(page.getByRole('region')).toHaveCount(1);
      await expect(page.getByText(/left then/).first()).toBeVisible();
      await page.getByRole('link', { name: 'All balances' }).click();
      await expect(page.getByRole('region', { name: 'Balance in EUR' })).toBeVisible();
    });
  });
}

test.describe('without any', () => {
  test.use({ customer: seeded.firstVisit });

  test('the page says what it will be for', async ({ page, isMobile }) => {
    await page.goto('/account');
    const menu = await openMenu(page, isMobile);
    await menu.getByRole('link', { name: 'Store credit' }).click();
    await expect(page.getByRole('heading', { name: 'No store credit yet' })).toBeVisible();
  });
});

test.describe('an outage', () => {
  test.use({ expectedStatuses: [503] });

  test('is told as one, not as an empty balance', async ({ page, shop }) => {
    const email = toNewEmail('credit-outage');
    await signIn(page, email);
    await shop.addFault({
      match: { email, operationName: 'StoreCredit' },
      fault: { type: 'status', code: 503 },
    });
    const response = await page.goto('/account/store-credit');
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
    await expect(page.getByText('No store credit yet')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`for a screen reader, ${colorScheme}`, () => {
    test.use({ customer: seeded.storeCredit, colorScheme });

    test('axe finds nothing', async ({ page }) => {
      await page.goto('/account/store-credit');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}
