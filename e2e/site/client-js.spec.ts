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
