import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import type { Fault } from '../support/shop';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const api = '/customer/api';
const token = '/authentication/oauth/token';

const outages: readonly { title: string; fault: Fault['fault'] }[] = [
  { title: 'answers 500', fault: { type: 'status', code: 500 } },
  { title: 'answers 503', fault: { type: 'status', code: 503 } },
  { title: 'does not answer in time', fault: { type: 'delay', ms: 25_000 } },
  { title: 'drops the connection', fault: { type: 'drop' } },
  { title: 'answers half a JSON document', fault: { type: 'malformed-json' } },
  { title: 'throttles', fault: { type: 'throttled' } },
];

async function expectOutage(page: Page) {
  await expect(page.getByRole('alert').getByText(/You are still signed in/)).toBeVisible({
    timeout: 20_000,
  });
  const text = await page.locator('main').textContent();
  expect(text).not.toMatch(/graphql|undefined|ECONN|fetch failed|JSON|throttled|stack/i);
}

test.describe('when the shop @once', () => {
  // 404: the order of the test that visits every page is somebody else's.
  test.use({ expectedStatuses: [404, 500, 503] });

  for (const { title, fault } of outages) {
    test(`${title}, the page says so, keeps people signed in, and works again afterwards`, async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('outage');
      await signIn(page, email, '/account/addresses');
      const before = await page.context().cookies();
      const endFault = await shop.addFault({ match: { path: api, email }, fault });
      const response = await page.goto('/account/profile');
      expect(response?.status()).toBe(503);
      expect(Number(response?.headers()['retry-after'])).toBeGreaterThan(0);
      await expectOutage(page);
      const session = (cookies: typeof before) =>
        cookies.filter(({ name }) => name.includes('session') && !name.startsWith('demo_shop'));
      expect(session(await page.context().cookies())).toEqual(session(before));
      await endFault();
      await page.getByRole('link', { name: 'Try again' }).click();
      await expect(page.getByText(email)).toBeVisible();
    });
  }

  for (const { javaScriptEnabled, title: mode } of scriptModes) {
    test.describe(mode, () => {
      test.use({ javaScriptEnabled });

      test('is down, each page says so in its place and works again afterwards', async ({
        page,
        shop,
      }) => {
        const email = toNewEmail('everywhere');
        await signIn(page, email);
        const paths = [
          '/account',
          '/account/orders',
          '/account/orders/6021740984679',
          '/account/addresses',
          '/account/addresses/new',
          '/account/marketing',
        ];
        for (const path of paths) {
          const endFault = await shop.addFault({
            match: { path: api, email },
            fault: { type: 'status', code: 503 },
          });
          const response = await page.goto(path);
          expect(response?.status(), path).toBe(503);
          await expectOutage(page);
          await endFault();
          await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
          await page.getByRole('link', { name: 'Try again' }).click();
          await expect(page.getByText(/still signed in/)).toHaveCount(0);
          await expect(page).toHaveURL(path);
        }
      });
    });
  }

  test('fails on one page, a link to another still works', async ({ page, shop }) => {
    const email = toNewEmail('one-page');
    await signIn(page, email, '/account/addresses');
    await shop.addFault({
      match: { operationName: 'Profile', email },
      fault: { type: 'status', code: 503 },
    });
    const menu = page.getByRole('navigation', { name: 'Your account' });
    await menu.getByRole('link', { name: 'Profile' }).click();
    await expectOutage(page);
    await menu.getByRole('link', { name: 'Addresses' }).click();
    await expect(page.getByText('No addresses yet')).toBeVisible();
  });
});

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`renewing a session, ${title} @once`, () => {
    test.use({ javaScriptEnabled, expectedStatuses: [500, 503] });

    test('T89: a single 401 is answered by a renewal, unseen', async ({ page, shop }) => {
      const email = toNewEmail('once-401');
      await signIn(page, email);
      await shop.addFault({
        match: { path: api, email },
        fault: { type: 'transient-401' },
        times: 1,
      });
      await page.goto('/account/profile');
      await expect(page.getByText(email)).toBeVisible();
    });

    test('T89: another one a moment later too, and nobody is signed out', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('twice-401');
      await signIn(page, email);
      // Whoever is sent to sign in is seen: the shop knows them no more.
      await page.context().clearCookies({ name: /^demo_shop/ });
      for (let times = 0; times < 3; times += 1) {
        await shop.addFault({
          match: { path: api, email },
          fault: { type: 'transient-401' },
          times: 1,
        });
        await page.goto('/account/profile');
        await expect(page).toHaveURL('/account/profile');
        await expect(page.getByText(email)).toBeVisible();
      }
    });

    for (const [name, fault] of [
      ['401 without an error code', { type: 'transient-401' }],
      ['503', { type: 'status', code: 503 }],
    ] as const) {
      test(`T81: ${name} from the token endpoint ends no session`, async ({ page, shop }) => {
        const email = toNewEmail('token');
        await signIn(page, email);
        await shop.expire(email, 'access');
        const endFault = await shop.addFault({ match: { path: token, email }, fault });
        await page.goto('/account/profile');
        await expect(page.getByText(/still signed in/)).toBeVisible();
        await endFault();
        // The app waits a second before it asks again for the same person.
        await expect(async () => {
          await page.goto('/account/profile');
          await expect(page.getByText(email)).toBeVisible({ timeout: 2_000 });
        }).toPass();
      });
    }

    test('T40: invalid_grant from the token endpoint leads to sign-in, and back', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('grant');
      await signIn(page, email);
      await shop.expire(email, 'access');
      await shop.addFault({
        match: { path: token, email },
        fault: { type: 'invalid-grant' },
        times: 1,
      });
      await page.context().clearCookies({ name: /^demo_shop/ });
      await page.goto('/account/profile');
      await passHostedSignIn(page, email);
      await expect(page).toHaveURL('/account/profile');
    });
  });
}
