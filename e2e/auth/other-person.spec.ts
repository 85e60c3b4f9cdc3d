import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('T30: a form drawn for one person changes nothing of another who signed in since', async ({
      page,
      context,
      shop,
    }) => {
      await signIn(page, toNewEmail('first'), '/account/profile');
      await page.getByLabel(/First name/).fill('Ada');
      await context.clearCookies();
      const other = await context.newPage();
      const second = toNewEmail('second');
      await signIn(other, second, '/account/profile');
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('You’re now signed in as someone else')).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('Ada');
      const writes = (await shop.listRequests()).filter(
        (request) => request.email === second && /update/i.test(request.operationName ?? ''),
      );
      expect(writes).toEqual([]);
    });
  });
}
