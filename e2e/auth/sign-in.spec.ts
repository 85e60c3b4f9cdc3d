import type { Page } from '@playwright/test';
import { seeded, toNewEmail } from '../support/customers';
import { enterCode, enterEmail, passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

test('a new e-mail address becomes a customer, signed in on the page that was asked for', async ({
  page,
}) => {
  const email = toNewEmail('new');
  await signIn(page, email, '/account/profile');
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
});

test('a returning customer is greeted by name', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).first().click();
  await passHostedSignIn(page, seeded.oneOrder);
  await expect(page.getByRole('heading', { level: 1, name: /Mia/ })).toBeVisible();
});

test('whoever is still signed in at the shop comes in without a new code', async ({ page }) => {
  const email = toNewEmail('silent');
  await signIn(page, email);
  const cookies = await page.context().cookies();
  for (const { name } of cookies.filter((cookie) => !cookie.name.startsWith('demo_shop'))) {
    await page.context().clearCookies({ name });
  }
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
});

test('a wrong code is refused, and the right one still works', async ({ page, shop }) => {
  const email = toNewEmail('wrong-code');
  await page.goto('/account/profile');
  await enterEmail(page, email);
  const code = await shop.getCode(email);
  await enterCode(page, code === '000000' ? '111111' : '000000');
  await expect(page.getByRole('alert')).toHaveText('Enter the correct 6-digit code');
  await enterCode(page, code);
  await expect(page.getByText(email)).toBeVisible();
  await expect(page).toHaveURL('/account/profile');
});

test('T25: cancelling brings people back with a way on, signed out', async ({ page }) => {
  await page.goto('/account/orders');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign-in cancelled' })).toBeVisible();
  expect(new URL(page.url()).search).not.toContain('code=');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('T27: several tabs sign in side by side, each to its own page, and one is left alone', async ({
  context,
  shop,
}) => {
  const email = toNewEmail('tabs');
  const paths = ['/account/profile', '/account/addresses', '/account/orders', '/account/marketing'];
  const tabs: { page: Page; path: string }[] = [];
  for (const path of paths) {
    const page = await context.newPage();
    await page.goto(path);
    tabs.push({ page, path });
  }
  for (const { page } of tabs) await enterEmail(page, email);
  for (const { page, path } of tabs.slice(0, 3).reverse()) {
    await page.bringToFront();
    await page.getByRole('button', { name: 'Send a new code' }).click();
    await enterCode(page, await shop.getCode(email));
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('T01, T03: a forged callback signs nobody in', async ({ page }) => {
  await page.goto('/account/authorize?code=shcac_stolen&state=forged');
  await expect(
    page.getByRole('heading', { name: /no longer valid|couldn’t sign you in/ }),
  ).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('T33: a return path never leaves the site', async ({ page, baseURL }) => {
  const email = toNewEmail('return');
  await page.goto(`/account/login?return_to=${encodeURIComponent('/.//evil.example/')}`);
  await passHostedSignIn(page, email);
  await expect(page).toHaveURL('/account');
  expect(new URL(page.url()).origin).toBe(baseURL);
});
