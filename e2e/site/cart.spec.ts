import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded, toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const quantityOf = (page: Page, title: string) =>
  page.getByRole('spinbutton', { name: `How many of ${title}` });
const onCart = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible();

async function putInCart(page: Page, address: string, quantity = 1) {
  await page.goto(address);
  await page.getByLabel('Quantity').fill(String(quantity));
  await page.getByRole('button', { name: 'Put in cart' }).click();
  await onCart(page);
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a variant is chosen, put into the cart, changed and taken out again', async ({
      page,
    }) => {
      await page.goto('/products/house-coffee');
      await page.getByRole('link', { name: 'Espresso' }).click();
      await expect(page).toHaveURL(/Grind=Espresso/);
      await page.getByRole('link', { name: '1 kg' }).click();
      await expect(page).toHaveURL(/Grind=Espresso&Weight=1\+kg/);
      await expect(page.getByRole('link', { name: '1 kg' })).toHaveAttribute(
        'aria-current',
        'true',
      );
      await page.getByLabel('Quantity').fill('0');
      await page.getByRole('button', { name: 'Put in cart' }).click();
      await expect(page.getByText('Please give a whole number from 1.').first()).toBeVisible();
      await page.getByLabel('Quantity').fill('2');
      await page.getByRole('button', { name: 'Put in cart' }).click();
      await onCart(page);
      await expect(page.getByText('It’s in your cart.')).toBeVisible();
      await expect(page.getByText('Espresso / 1 kg')).toBeVisible();

      await quantityOf(page, 'House Coffee').fill('3');
      await page.getByRole('button', { name: 'Update' }).click();
      await expect(page.getByRole('heading', { name: '3 items' })).toBeVisible();
      await quantityOf(page, 'House Coffee').fill('1.5');
      await page.getByRole('button', { name: 'Update' }).click();
      await expect(page.getByText('Please give a whole number from 1.')).toBeVisible();
      await page.getByRole('button', { name: 'Remove House Coffee' }).click();
      await expect(page.getByText('Your cart is empty')).toBeVisible();
    });

    test('codes, gift cards and a note are taken, or refused beside their field', async ({
      page,
    }) => {
      await putInCart(page, '/products/house-coffee', 2);
      const code = page.getByLabel('Discount code');
      await code.fill('NOSUCHCODE');
      await page.getByRole('button', { name: 'Use code' }).click();
      await expect(page.getByText('We don’t know this code.')).toBeVisible();
      await expect(code).toHaveValue('NOSUCHCODE');
      await code.fill('HUNDRED15');
      await page.getByRole('button', { name: 'Use code' }).click();
      await expect(
        page.getByText('There isn’t enough in the cart for this code yet.'),
      ).toBeVisible();
      await code.fill('welcome10');
      await page.getByRole('button', { name: 'Use code' }).click();
      await expect(page.getByRole('button', { name: 'Remove welcome10' })).toBeVisible();
      await page.getByRole('button', { name: 'Remove welcome10' }).click();
      await expect(page.getByRole('button', { name: 'Remove welcome10' })).toHaveCount(0);

      const card = page.getByLabel('Gift card');
      await card.fill('HEARTHGIFT00P9WD');
      await page.getByRole('button', { name: 'Use gift card' }).click();
      await expect(page.getByText('We don’t know this gift card')).toBeVisible();
      await card.fill('hearth gift 507k-q2');
      await page.getByRole('button', { name: 'Use gift card' }).click();
      await expect(page.getByText('Gift card ending in 7KQ2')).toBeVisible();
      await page.getByRole('button', { name: 'Remove Gift card ending in 7KQ2' }).click();
      await expect(page.getByText('Gift card ending in 7KQ2')).toHaveCount(0);

      await page.getByLabel('A word to the shop').fill('Please ring twice');
      await page.getByRole('button', { name: 'Save note' }).click();
      await expect(page.getByText('Your cart has been updated.')).toBeVisible();
      await page.goto('/cart');
      await expect(page.getByLabel('A word to the shop')).toHaveValue('Please ring twice');
    });

    test('what was chosen before signing in is there afterwards, at the checkout too, and after signing out', async ({
      page,
      shopOrigin,
    }) => {
      const email = toNewEmail('cart');
      await putInCart(page, '/products/house-coffee?Grind=Filter', 2);
      await signIn(page, email, '/account/profile');
      await page.goto('/cart');
      await expect(page.getByRole('heading', { name: '2 items' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to checkout' }).click();
      await page.waitForURL((url) => url.origin === shopOrigin);
      await expect(page.getByText(email).first()).toBeVisible();

      await page.goto('/account/sign-out');
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/account\/signed-out/);
      await page.goto('/cart');
      await expect(page.getByRole('heading', { name: '2 items' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to checkout' }).click();
      await page.waitForURL((url) => url.origin === shopOrigin);
      await expect(page.getByText(email)).toHaveCount(0);
    });
  });
}

test('a subscription is chosen by its plan, and the cart names it', async ({ page }) => {
  await page.goto('/products/house-coffee');
  const plans = page.getByRole('group', { name: 'How often?' });
  await plans.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Put in cart' }).click();
  await onCart(page);
  await expect(page.getByText(/every|month|week/i).first()).toBeVisible();
});

test('somebody’s cart is shown to nobody else on the same browser', async ({ page, context }) => {
  const email = toNewEmail('cart-owner');
  await signIn(page, email, '/account/profile');
  await putInCart(page, '/products/house-coffee', 2);
  const all = await context.cookies();
  await context.clearCookies({ name: /session/ });
  await page.goto('/cart');
  await expect(page.getByRole('heading', { name: 'Your cart is waiting for you' })).toBeVisible();
  await context.clearCookies();
  await context.addCookies(all.filter(({ name }) => name.endsWith('-cart')));
  await signIn(page, toNewEmail('cart-other'), '/account/profile');
  await page.goto('/cart');
  await expect(page.getByText('Your cart is empty')).toBeVisible();
});

test('the cart meets WCAG 2.2 AA with everything in it', async ({ page }) => {
  await putInCart(page, '/products/house-coffee', 2);
  await page.getByLabel('Discount code').fill('NOSUCHCODE');
  await page.getByRole('button', { name: 'Use code' }).click();
  await expect(page.getByText('We don’t know this code.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/products/house-coffee');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('every call for a person', () => {
  test.use({ customer: seeded.firstVisit });

  test('carries their address @once', async ({ page, shop }) => {
    await putInCart(page, '/products/house-coffee', 1);
    const requests = await shop.listRequests();
    // But for those of the demo's other storefront, which asks from its browser.
    const calls = requests.filter(
      ({ path, headers }) =>
        path.startsWith('/api/') && !headers.referer?.endsWith('/other-storefront'),
    );
    expect(calls.length).toBeGreaterThan(0);
    const without = calls.filter(({ headers }) => !headers['shopify-storefront-buyer-ip']);
    expect(without).toEqual([]);
  });
});
