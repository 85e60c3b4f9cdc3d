import { toNewEmail } from '../support/customers';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

test('an access token that ends in mid-visit is renewed without anybody noticing', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('access');
  await signIn(page, email);
  await shop.expire(email, 'access');
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
  await expect(page).toHaveURL('/account/profile');
});

test('a form sent with an ended access token is saved, once', async ({ page, shop }) => {
  const email = toNewEmail('mid-form');
  await signIn(page, email, '/account/profile');
  await page.getByLabel(/First name/).fill('Ada');
  await shop.expire(email, 'access');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('Your name is saved.')).toBeVisible();
  const writes = (await shop.listRequests()).filter(
    (request) => request.email === email && /update/i.test(request.operationName ?? ''),
  );
  expect(writes.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('T40: when the whole session has ended, sign-in leads back to the page wanted', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('both');
  await signIn(page, email);
  await shop.expire(email, 'both');
  await page.context().clearCookies({ name: /^demo_shop/ });
  await page.goto('/account/addresses');
  await passHostedSignIn(page, email);
  await expect(page).toHaveURL('/account/addresses');
});

test.describe('a soft navigation', () => {
  // The router is told with a 401 to load the page as a document.
  test.use({ expectedStatuses: [401] });

  test('a link pressed after the session has ended leads to sign-in', async ({ page, shop }) => {
    const email = toNewEmail('soft');
    await signIn(page, email);
    await shop.expire(email, 'both');
    await page.context().clearCookies({ name: /^demo_shop/ });
    await page
      .getByRole('navigation', { name: 'Your account' })
      .getByRole('link', { name: 'Profile' })
      .click();
    await passHostedSignIn(page, email);
    await expect(page).toHaveURL('/account/profile');
  });
});

test('T41, T50, T51: session cookies are out of scripts’ reach and personal pages out of caches', async ({
  page,
}) => {
  await signIn(page, toNewEmail('cookies'));
  const cookies = (await page.context().cookies()).filter(({ name }) => /session/.test(name));
  const ours = cookies.filter(({ name }) => !name.startsWith('demo_shop'));
  expect(ours.length).toBeGreaterThan(0);
  for (const cookie of ours) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  }
  const response = await page.goto('/account');
  expect(response?.headers()['cache-control']).toContain('no-store');
  expect(await page.content()).not.toMatch(/shcat_|shcrt_|eyJ/);
});
