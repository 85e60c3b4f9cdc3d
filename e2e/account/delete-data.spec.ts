import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { type OwnSite, startOwnSite } from '../support/own-site';
import { scriptModes } from '../support/script-modes';
import { enterCode, passHostedSignIn, readCode, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const path = '/account/data/delete';

/** Signed in, and signed in once more at the shop's own page: ready to decide. */
async function prove(page: Page, email: string): Promise<void> {
  await signIn(page, email, path);
  await page.getByRole('link', { name: 'Sign in again to go on' }).click();
  await passHostedSignIn(page, email);
  await expect(page.getByRole('region', { name: 'Delete my data?' })).toBeVisible();
}

const submit = (page: Page) => page.getByRole('button', { name: 'Ask the shop to delete my data' });

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('one’s data are deleted after a new code, and it can be taken back', async ({ page }) => {
      await prove(page, toNewEmail('erase'));
      await expect(page.getByText('This is good for another 5 minutes.')).toBeVisible();
      await submit(page).click();
      await expect(page.getByText(/^The shop has your request\./)).toBeVisible();
      await page.goto(path);
      const asked = page.getByRole('region', { name: 'You have asked to be deleted' });
      await expect(asked.getByText(/at the earliest/)).toBeVisible();
      await asked.getByRole('button', { name: 'Withdraw my request' }).click();
      await expect(page.getByText(/^Your request is withdrawn\./)).toBeVisible();
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'Sign in again to go on' })).toBeVisible();
      await page.getByRole('button', { name: 'Withdraw my request' }).click();
      await expect(page.getByText(/^The shop has no request of yours that waits/)).toBeVisible();
    });
  });
}

test('the shop asks for a code though it knows the person, and fills in the address @once', async ({
  page,
}) => {
  const email = toNewEmail('anew');
  await signIn(page, email, path);
  await page.getByRole('link', { name: 'Sign in again to go on' }).click();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await enterCode(page, await readCode(page));
  await expect(submit(page)).toBeVisible();
});

test('without the proof nothing is asked for, and the page says so @once', async ({ page }) => {
  await prove(page, toNewEmail('stale'));
  await page.context().clearCookies({ name: /confirmed/ });
  await submit(page).click();
  await expect(page.getByText(/^Not asked yet: please confirm/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in again to go on' })).toBeVisible();
});

test('another account at the shop confirms nothing here @once', async ({ page }) => {
  await signIn(page, toNewEmail('mine'), path);
  await page.getByRole('link', { name: 'Sign in again to go on' }).click();
  await passHostedSignIn(page, toNewEmail('theirs'));
  await expect(page.getByText(/^You confirmed with another account/)).toBeVisible();
  await expect(submit(page)).toHaveCount(0);
});

test('a double click asks once, and a page from before says what stands @once', async ({
  page,
  context,
}) => {
  const email = toNewEmail('twice');
  await prove(page, email);
  const other = await context.newPage();
  await other.goto(path);
  await submit(page).dblclick();
  await expect(page.getByText(/^The shop has your request\./)).toBeVisible();
  await submit(other).click();
  await expect(other.getByText(/^The shop has your request\./)).toBeVisible();
});

test.describe('an outage @once', () => {
  let own: OwnSite;
  test.beforeAll(async () => {
    own = await startOwnSite();
  });
  test.afterAll(() => own.stop());

  test('of the Admin API is said, and the proof is still good', async ({ page }) => {
    const email = toNewEmail('away');
    await page.goto(`${own.siteOrigin}${path}`);
    await passHostedSignIn(page, email);
    await page.getByRole('link', { name: 'Sign in again to go on' }).click();
    await passHostedSignIn(page, email);
    const match = { operationName: 'RequestErasure' };
    await own.control('POST', 'faults', { match, fault: { type: 'status', code: 429 }, times: 1 });
    await submit(page).click();
    await expect(page.getByText(/^The shop isn’t taking this right now/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write the letter' })).toBeVisible();
    await submit(page).click();
    await expect(page.getByText(/^The shop has your request\./)).toBeVisible();
  });
});

test.describe('a site without an app for the Admin API @once', () => {
  let own: OwnSite;
  test.beforeAll(async () => {
    own = await startOwnSite({ SHOPIFY_ADMIN_CLIENT_ID: '', SHOPIFY_ADMIN_CLIENT_SECRET: '' });
  });
  test.afterAll(() => own.stop());

  test('prepares a letter, and shows text messages without a switch', async ({ page }) => {
    await page.goto(`${own.siteOrigin}${path}`);
    await passHostedSignIn(page, 'mia.lindqvist@example.com');
    await expect(page.getByRole('link', { name: 'Write the letter' })).toHaveAttribute(
      'href',
      /^mailto:[^?]+\?subject=Please%20delete%20my%20data&body=.*mia\.lindqvist/,
    );
    await expect(page.getByRole('link', { name: 'Sign in again to go on' })).toHaveCount(0);
    await page.goto(`${own.siteOrigin}/account/marketing`);
    const texts = page.getByRole('region', { name: 'Text messages' });
    await expect(texts.getByText(/reply STOP/)).toBeVisible();
    await expect(texts.getByRole('switch')).toHaveCount(0);
  });
});

test('each step is accessible', async ({ page }) => {
  const email = toNewEmail('axe');
  await signIn(page, email, path);
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  };
  await check();
  await page.getByRole('link', { name: 'Sign in again to go on' }).click();
  await passHostedSignIn(page, email);
  await check();
  await submit(page).click();
  await expect(page.getByText(/^The shop has your request\./)).toBeVisible();
  await check();
});
