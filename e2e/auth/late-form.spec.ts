import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import type { Shop } from '../support/shop';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

async function sendLate(page: Page, shop: Shop, email: string, button: string) {
  await shop.expire(email, 'both');
  // All but what the form's page itself needs: the session is gone, and the shop knows nobody.
  await page.context().clearCookies();
  await page.getByRole('button', { name: button }).click();
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled });

    test('T89: a form sent after the session has ended says that it was not saved, and keeps what was typed', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('late');
      await signIn(page, email, '/account/profile');
      await page.getByLabel(/First name/).fill('Ada');
      await sendLate(page, shop, email, 'Save name');
      await passHostedSignIn(page, email);
      await expect(page.getByRole('alert').getByText(/this wasn’t saved/)).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/account/profile');
      await expect(page.getByLabel(/First name/)).toHaveValue('Ada');
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('Your name is saved.')).toBeVisible();
      await page.goto('/account/profile?notice=not-saved');
      await expect(page.getByLabel(/Last name/)).toHaveValue('');
    });

    test('T89: an address sent too late is typed once only', async ({ page, shop }) => {
      const email = toNewEmail('late-address');
      await signIn(page, email, '/account/addresses/new');
      await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
      if (!javaScriptEnabled) {
        await page.getByRole('button', { name: 'Update form for this country' }).click();
      }
      await page.getByLabel(/First name/).fill('Ada');
      await page.getByLabel(/Last name/).fill('Lovelace');
      await page.getByLabel('Street and house number').fill('Lange Gasse 1');
      await page.getByLabel(/^(Postal code|Postcode)/).fill('10115');
      await page.getByLabel(/^City/).fill('Berlin');
      await sendLate(page, shop, email, 'Save address');
      await passHostedSignIn(page, email);
      await expect(page.getByLabel(/^City/)).toHaveValue('Berlin');
      await page.getByRole('button', { name: 'Save address' }).click();
      await expect(page.getByText('Lange Gasse 1', { exact: true })).toBeVisible();
    });

    test('T89: what one person typed is never shown to the next', async ({ page, shop }) => {
      const email = toNewEmail('late-first');
      await signIn(page, email, '/account/profile');
      await page.getByLabel(/First name/).fill('Ada');
      await sendLate(page, shop, email, 'Save name');
      await passHostedSignIn(page, toNewEmail('late-next'));
      await expect(page.getByRole('alert').getByText(/this wasn’t saved/)).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('');
    });
  });
}
