import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a form sent after the session has ended says that it was not saved', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('late');
      await signIn(page, email, '/account/profile');
      await page.getByLabel(/First name/).fill('Ada');
      await shop.expire(email, 'both');
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Save name' }).click();
      await passHostedSignIn(page, email);
      await expect(page.getByRole('alert').getByText(/this wasn’t saved/)).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/account/profile');
    });
  });
}
