import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a name is saved, shown and can be taken away again', async ({ page }) => {
      await signIn(page, toNewEmail('name'), '/account/profile');
      await page.getByLabel(/First name/).fill('Zoë');
      await page.getByLabel(/Last name/).fill("O'Neill-Ångström");
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('Your name is saved.')).toBeVisible();
      await page.goto('/account');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Zoë');

      await page.goto('/account/profile');
      await expect(page.getByLabel(/Last name/)).toHaveValue("O'Neill-Ångström");
      await page.getByLabel(/First name/).fill('');
      await page.getByLabel(/Last name/).fill('');
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('Your name is saved.')).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('');
    });

    test('a name the shop refuses stays typed, with the reason beside it', async ({ page }) => {
      await signIn(page, toNewEmail('refused'), '/account/profile');
      await page.getByLabel(/First name/).fill('<b>Ada</b>');
      await page.getByRole('button', { name: 'Save name' }).click();
      const field = page.getByLabel(/First name/);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveValue('<b>Ada</b>');
      await expect(field).toHaveAccessibleDescription(/plain text without angle brackets/);
    });

    test('a change the shop may not have received loses nothing that was typed', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('lost');
      await signIn(page, email, '/account/profile');
      await page.getByLabel(/First name/).fill('Grace');
      await shop.addFault({
        match: { email, operationName: 'UpdateName' },
        fault: { type: 'drop' },
        times: 1,
      });
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText(/couldn’t confirm your change/)).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('Grace');
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('Your name is saved.')).toBeVisible();
    });
  });
}
