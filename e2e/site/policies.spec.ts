import { expect, test } from '../support/test';

test('the shop’s policies are readable, signed in or not', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Policies' }).click();
  await page.getByRole('link', { name: 'Refund policy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Refund policy' })).toBeVisible();
  await expect(page.getByRole('article').locator('p').first()).not.toBeEmpty();
});

test.describe('one there is not @once', () => {
  test.use({ expectedStatuses: [404] });

  test('is a page that does not exist', async ({ page }) => {
    const answer = await page.goto('/policies/nothing');
    expect(answer?.status()).toBe(404);
  });
});
