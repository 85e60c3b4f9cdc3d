import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { enterCode, enterEmail, readCode, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const heading = (page: Page) => page.getByRole('heading', { name: 'You’ve been signed out' });

async function tryToSignIn(page: Page, email: string): Promise<void> {
  await enterEmail(page, email);
  await enterCode(page, await readCode(page));
  await expect(page.getByText('This account is disabled.')).toBeVisible();
}

test('T126: a customer whom the shop disables is signed out, told so, and asked to sign in', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('disabled');
  await signIn(page, email);
  await shop.disable(email);
  await expect(async () => {
    await page.goto('/account/orders?search=lamp');
    await expect(heading(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText('The shop has closed or changed the account')).toBeVisible();
  expect(await page.content()).not.toContain(email);
  const again = page.getByRole('link', { name: 'Sign in again' });
  await expect(again).toHaveAttribute('href', /return_to=%2Faccount%2Forders%3Fsearch%3Dlamp/);
  await again.click();
  await tryToSignIn(page, email);
});

test('T126: a form sent after that changes nothing, and says why', async ({ page, shop }) => {
  const email = toNewEmail('disabled-form');
  await signIn(page, email, '/account/profile');
  await page.getByLabel(/First name/).fill('Ada');
  await shop.disable(email);
  await expect.poll(() => shop.hasDelivered('customers/disable')).toBe(true);
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(heading(page)).toBeVisible();
  const writes = (await shop.listRequests()).filter(
    (request) => request.email === email && /update/i.test(request.operationName ?? ''),
  );
  expect(writes).toEqual([]);
});

test('T126: a customer who is deleted is signed out in every browser', async ({
  browser,
  shop,
}) => {
  const email = toNewEmail('deleted');
  const pages = await Promise.all([1, 2].map(async () => (await browser.newContext()).newPage()));
  for (const page of pages) await signIn(page, email);
  await shop.deleteCustomer(email);
  for (const page of pages) {
    await expect(async () => {
      await page.goto('/account');
      await expect(heading(page)).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.context().close();
  }
});

test('T40: without a webhook the shop’s own refusal signs a disabled customer out', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('disabled-quietly');
  await signIn(page, email);
  await shop.disable(email, { tellsNobody: true });
  await page.goto('/account/profile');
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  expect(await page.content()).not.toContain(email);
  await tryToSignIn(page, email);
});
