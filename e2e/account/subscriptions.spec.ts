import AxeBuilder from '@axe-core/playwright';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

/** Each walk changes a subscription of its own, and ends it. */
const contracts = [
  ['1000038', '1000075'],
  ['1000112', '1000149'],
] as const;

for (const [at, { javaScriptEnabled, title }] of scriptModes.entries()) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test.describe('a subscriber', () => {
      test.use({
        customer: async ({ isMobile }, use) => {
          await use(at === 1 && !isMobile ? seeded.troubledSubscriber : seeded.subscriber);
        },
      });

      test('skips, pauses, goes on, has it delivered otherwise, and cancels', async ({
        page,
        isMobile,
      }) => {
        const id = contracts[at]?.[isMobile ? 0 : 1];
        const here = `/account/subscriptions/${id}`;
        await page.goto('/account/subscriptions');
        await page.locator(`a[href="${here}"]`).click();
        await expect(page.getByText('What the next order costs')).toBeVisible();
        const resume = page.getByRole('button', { name: 'Resume' });
        if (await resume.isVisible()) {
          await resume.click();
          await expect(page.getByText('It goes on.')).toBeVisible();
        }

        await page
          .getByRole('button', { name: /^Skip the order of/ })
          .first()
          .click();
        await expect(page.getByText(/^Skipped\. /)).toBeVisible();
        await page.getByRole('button', { name: /^Don’t skip/ }).click();
        await expect(page.getByText('It comes after all.')).toBeVisible();
        await page.getByRole('button', { name: 'Pause', exact: true }).click();
        await expect(page.getByText(/^Paused\. /)).toBeVisible();
        await resume.click();
        await expect(page.getByText('It goes on.')).toBeVisible();

        await page.getByRole('link', { name: 'Change delivery' }).click();
        await page.getByRole('button', { name: 'See how it can get there' }).click();
        // Only some places have a courier.
        await expect(page.getByRole('radio', { name: /^Standard/ })).toBeVisible();
        const courier = page.getByRole('radio', { name: /^Bike courier/ });
        if (await courier.isVisible()) {
          await courier.check();
          await page.getByRole('textbox', { name: 'Phone for the driver' }).fill('nonsense');
          await page.getByRole('button', { name: 'Save' }).click();
          await expect(
            page.getByRole('link', { name: 'Please enter a phone number the driver can call.' }),
          ).toBeVisible();
        }
        await page.getByRole('radio', { name: /^Standard/ }).check();
        await page.getByRole('button', { name: 'Save' }).click();
        await expect(page.getByText('The delivery is changed.')).toBeVisible();

        await page.getByRole('link', { name: 'Cancel subscription' }).click();
        await expect(page.getByText(/^The order planned for .* will not come\./)).toBeVisible();
        await page.getByRole('radio', { name: 'It costs too much' }).check();
        await page.getByRole('button', { name: 'Cancel subscription' }).click();
        await expect(page.getByText(/^Cancelled\. /)).toBeVisible();
        await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeHidden();
      });
    });
  });
}

test.describe('a payment that failed @once', () => {
  test.use({ customer: seeded.troubledSubscriber });

  test('is explained, with a way to mend it; each state has its words', async ({ page }) => {
    await page.goto('/account/subscriptions');
    for (const state of ['Payment failed', 'Cancelled', 'Ended', 'On hold'])
      await expect(page.getByText(state, { exact: true }).first()).toBeVisible();
    await page.goto('/account/subscriptions/1000186');
    await expect(page.getByText(/^Your card or account was refused\./)).toBeVisible();
    await expect(page.getByText(/change how you pay/).first()).toBeVisible();
    await expect(page).toHaveTitle(/^Subscriptions/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('without any @once', () => {
  test.use({ customer: seeded.firstVisit, expectedStatuses: [404] });

  test('the page says what it will be for, and another’s is not there', async ({ page }) => {
    await page.goto('/account/subscriptions');
    await expect(page.getByRole('heading', { name: 'No subscriptions' })).toBeVisible();
    for (const path of ['', '/cancel', '/delivery']) {
      await page.goto(`/account/subscriptions/1000038${path}`);
      await expect(
        page.getByRole('heading', { name: 'This subscription is not here' }),
      ).toBeVisible();
    }
  });
});
