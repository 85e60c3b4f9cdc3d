import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

/** Each walk cancels from an order of its own. */
const orders = ['6021990982459', '6021990982422', '6021990982385', '6021990982311'];

for (const [at, { javaScriptEnabled, title }] of scriptModes.entries()) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled, customer: seeded.undecided });

    test('what is not sent yet can be cancelled, and says first what comes off', async ({
      page,
      isMobile,
    }) => {
      const order = `/account/orders/${orders[at * 2 + (isMobile ? 0 : 1)]}`;
      await page.goto(order);
      await page.getByRole('link', { name: 'Cancel items' }).click();
      await page.getByRole('button', { name: 'See what it changes' }).click();
      await expect(page.getByText('Please choose at least one item.')).toBeVisible();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('spinbutton').first().fill('99');
      await page.getByRole('button', { name: 'See what it changes' }).click();
      await expect(
        page.getByRole('link', { name: 'That is more than there is. Please choose fewer.' }),
      ).toBeVisible();
      await page.getByRole('spinbutton').first().fill('1');
      await page.getByRole('button', { name: 'See what it changes' }).click();
      await expect(page.getByText('You pay less, or get back')).toBeVisible();
      await page.getByRole('button', { name: 'Ask to cancel' }).click();
      await expect(page).toHaveURL(/notice=cancel-requested$/);
      await expect(page.getByText(/^Your request was sent\./)).toBeVisible();
      await expect(page.getByText(/^You asked to cancel: 1 ×/)).toBeVisible();
    });
  });
}

test.describe('what was asked @once', () => {
  test.use({ customer: seeded.cancelling });

  test('is shown with the shop’s answer', async ({ page }) => {
    for (const [order, words] of [
      ['6022050981608', /^You asked to cancel: /],
      ['6022050981571', /^Cancelled as you asked: /],
      ['6022050981534', /^The shop could not cancel: /],
    ] as const) {
      await page.goto(`/account/orders/${order}`);
      await expect(page.getByText(words)).toBeVisible();
    }
  });
});

test.describe('what is sent @once', () => {
  test.use({ customer: seeded.oneOrder, expectedStatuses: [404] });

  test('offers nothing to cancel, and another’s order is not there', async ({ page }) => {
    await page.goto('/account/orders/6021740986307');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('#');
    await expect(page.getByRole('link', { name: 'Cancel items' })).toBeHidden();
    await page.goto('/account/orders/6021740986418/cancel');
    await expect(page.getByRole('heading', { name: 'This order is not here' })).toBeVisible();
  });
});
