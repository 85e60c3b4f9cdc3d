import { toNewEmail } from '../support/customers';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('signing in and out needs no JavaScript', async ({ page }) => {
  const email = toNewEmail('no-script');
  await signIn(page, email, '/account/profile');
  await expect(page.getByText(email)).toBeVisible();
  await page.goto('/account/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
  await page.goto('/account/profile');
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('the language can be switched, and stays', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page
    .getByRole('button', { name: /deutsch/i })
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.goto('/account/signed-out');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
