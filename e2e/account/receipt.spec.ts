import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled, customer: seeded.manyOrders });

    test('an order’s receipt is a sheet to print and a PDF to keep', async ({ page }) => {
      await page.goto('/account/orders/6021740984827');
      const total = await page
        .getByText(/^Total$/)
        .locator('..')
        .textContent();
      await page
        .getByRole('list', { name: 'What you can do' })
        .getByRole('link', { name: 'Receipt' })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: 'Receipt' })).toBeVisible();
      await expect(page.getByText(/^Total$/).locator('..')).toHaveText(total ?? '');
      await expect(page.getByText('12 Harbour Row')).toBeVisible();
      await expect(page.getByText(/^This is not a tax invoice/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Print receipt' })).toBeVisible({
        visible: javaScriptEnabled,
      });
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download PDF' }).click();
      expect((await download).suggestedFilename()).toBe('receipt.pdf');
    });
  });
}

test.describe('where nobody paid', () => {
  test.use({ customer: seeded.manyOrders });

  test('the sheet is no receipt, and says so @once', async ({ page }) => {
    await page.goto('/account/orders/6021740985530/receipt');
    await expect(page.getByRole('heading', { level: 1, name: 'Order summary' })).toBeVisible();
    await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  });
});

test.describe('for a company', () => {
  test.use({ customer: seeded.companyAdmin });

  test('it names the company, its location and tax ID @once', async ({ page }) => {
    await page.goto('/account/orders');
    // The oldest: newer ones may have been bought by other walks.
    await page.getByRole('main').getByRole('link', { name: /#\d+/ }).last().click();
    await expect(page).toHaveURL(/\/orders\/\d+$/);
    await page.goto(`${page.url()}/receipt`);
    await expect(page.getByRole('heading', { name: 'Company' })).toBeVisible();
    await expect(page.getByText(/^Tax ID /)).toBeVisible();
  });
});

test.describe('somebody else’s', () => {
  test.use({ customer: seeded.firstVisit, expectedStatuses: [404] });

  test('T55: is a page and a file that do not exist @once', async ({ page }) => {
    await page.goto('/account/orders/6021740984827/receipt');
    await expect(page.getByRole('heading', { name: 'This order is not here' })).toBeVisible();
    const file = await page.request.get('/account/orders/6021740984827/receipt.pdf');
    expect(file.status()).toBe(404);
    expect((await file.body()).length).toBe(0);
  });
});
