import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const jonas = 'jonas.weber@example.com';
const mia = 'mia.lindqvist@example.com';

test.describe('T30: “Show more orders” of a list that was drawn for one person @once', () => {
  test.use({ expectedStatuses: [409] });

  test('T30: shows nothing of another who signed in since in another tab', async ({
    page,
    context,
  }) => {
    await signIn(page, jonas, '/account/orders');
    const rows = page.getByRole('list', { name: 'Your orders' }).getByRole('listitem');
    const before = await rows.allTextContents();
    await context.clearCookies();
    const other = await context.newPage();
    await signIn(other, mia, '/account/orders');
    await page.getByRole('button', { name: 'Show more orders' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'someone else' })).toBeVisible();
    expect(await rows.allTextContents()).toEqual(before);
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await expect(rows.first()).toBeVisible();
    expect(await rows.allTextContents()).toEqual(
      await other
        .getByRole('list', { name: 'Your orders' })
        .getByRole('listitem')
        .allTextContents(),
    );
  });

  test('T30: is not taken for the list of another to whom a link leads', async ({
    page,
    context,
  }) => {
    await signIn(page, jonas, '/account/orders');
    const rows = page.getByRole('list', { name: 'Your orders' }).getByRole('listitem');
    const first = await rows.count();
    await page.getByRole('button', { name: 'Show more orders' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(first);
    const jonasRows = await rows.allTextContents();
    await context.clearCookies();
    const other = await context.newPage();
    await signIn(other, mia, '/account/orders');
    const navigation = page.getByRole('navigation', { name: 'Your account' });
    await navigation.getByRole('link', { name: 'Profile' }).click();
    await expect(page.getByText(mia)).toBeVisible();
    await navigation.getByRole('link', { name: 'Orders' }).click();
    await expect(rows.first()).toBeVisible();
    for (const text of await rows.allTextContents()) expect(jonasRows).not.toContain(text);
  });
});

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
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
