import { readBudget } from '../../bench/budget.mjs';
import { countClientJs } from '../../bench/count-client-js.mjs';
import { seeded } from '../support/customers';
import { listDetailPages } from '../support/pages';
import { expect, test } from '../support/test';

test.describe('client JavaScript @once', () => {
  test.use({ customer: seeded.manyOrders });

  test('of the orders and order pages stays within the budget', async ({ page, context }) => {
    const { bareBytes, budgetBytes } = readBudget();
    const order = (await listDetailPages(page)).find((path) => path.includes('/orders/'));
    for (const path of ['/account/orders', order ?? '']) {
      const fresh = await context.newPage();
      const bytes = await countClientJs(fresh, path);
      const extra = bytes - bareBytes;
      console.log(`${path}: ${bytes} B gzip, ${extra} B above a bare page`);
      expect(extra, `${path} above a bare Next page`).toBeLessThanOrEqual(budgetBytes);
      await fresh.close();
    }
  });
});

/** For the storefront's pages: a shelf is looked at by people who have not even come to buy yet. */
const storefrontBudget = 25_000;

test.describe('client JavaScript of the storefront @once', () => {
  test('stays within the budget on each of its pages', async ({ context }) => {
    const { bareBytes } = readBudget();
    for (const path of [
      '/',
      '/collections',
      '/collections/tableware',
      '/search?q=coffee',
      '/products/house-coffee',
      '/cart',
      '/wishlist',
    ]) {
      const fresh = await context.newPage();
      if (path === '/cart') {
        await fresh.goto('/products/house-coffee');
        await fresh.getByRole('button', { name: 'Put in cart' }).click();
        await fresh.waitForURL(/\/cart/);
      }
      if (path === '/wishlist') {
        await fresh.goto('/products/house-coffee');
        await fresh.getByRole('button', { name: 'Save to wishlist' }).click();
        await fresh.getByText('It’s on your wishlist.').waitFor();
      }
      const visit = await context.newPage();
      const extra = (await countClientJs(visit, path)) - bareBytes;
      console.log(`${path}: ${extra} B gzip above a bare page`);
      expect(extra, `${path} above a bare Next page`).toBeLessThanOrEqual(storefrontBudget);
      await fresh.close();
      await visit.close();
    }
  });
});
