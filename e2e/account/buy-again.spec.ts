import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

test.use({ customer: seeded.regular });

/** #5501: everything is as it was. #5502: hardly anything is. */
async function openBuyAgain(page: Page, number: '#5501' | '#5502') {
  await page.goto(`/account/orders?q=${encodeURIComponent(number)}`);
  const row = page.getByRole('list', { name: 'Your orders' }).getByRole('link').first();
  await page.goto((await row.getAttribute('href')) ?? '');
  await page.getByRole('link', { name: 'Buy again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Buy again' })).toBeVisible();
}

const quantityOf = (page: Page, title: string) =>
  page.getByRole('spinbutton', { name: new RegExp(`How many of ${title}`) });
const put = (page: Page) => page.getByRole('button', { name: 'Put in cart' });
const onCart = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible();

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a whole order goes into the cart and on to the checkout', async ({
      page,
      shopOrigin,
    }) => {
      await openBuyAgain(page, '#5501');
      await expect(page.getByText('What has changed since')).toBeHidden();
      await put(page).click();
      await onCart(page);
      await expect(page.getByText('It’s in your cart.')).toBeVisible();
      await expect(page.getByRole('heading', { name: '3 items' })).toBeVisible();
      await page.getByRole('link', { name: 'Go to checkout' }).click();
      await page.waitForURL((url) => url.origin === shopOrigin);
      await expect(page.getByText(seeded.regular).first()).toBeVisible();
    });

    test('what has changed is said first, and what is chosen is kept', async ({ page }) => {
      await openBuyAgain(page, '#5502');
      for (const text of [
        'One thing costs more now.',
        'One thing costs less now.',
        'One thing has a new name.',
        '3 things can’t be bought right now; see below.',
        'Costs more now: €11.50 instead of €10.00',
        'Now called Pepper Mill · Walnut',
        /^Only \d+ left$/,
        'This version isn’t sold any more.',
        'The shop doesn’t sell this any more.',
        'Sold out at the moment.',
      ]) {
        await expect(page.getByText(text).first()).toBeVisible();
      }
      await expect(quantityOf(page, 'Stoneware Mug')).toHaveValue('4');
      for (const name of ['Stoneware Mug', 'Oak Tray', 'Paper Floor Lantern', 'Gift Card']) {
        await page.getByRole('checkbox', { name: new RegExp(`^Take ${name}`) }).uncheck();
      }
      await quantityOf(page, 'House Coffee').fill('5');
      await put(page).click();
      await onCart(page);
      await expect(page.getByRole('heading', { name: '7 items' })).toBeVisible();
      await expect(quantityOf(page, 'House Coffee')).toHaveValue('5');
      await expect(page.getByText('Edda & Nils')).toBeVisible();
      await expect(page.getByText('B-114')).toBeHidden();
    });

    test('more than there is comes as a shorter line, and the cart says so', async ({ page }) => {
      await openBuyAgain(page, '#5502');
      await quantityOf(page, 'Oak Tray').fill('900');
      await put(page).click();
      await onCart(page);
      await expect(page.getByText(/^Oak Tray: \d+ instead of 900$/)).toBeVisible();
    });

    test('what makes no sense is said beside its line, and everything typed stays', async ({
      page,
    }) => {
      await openBuyAgain(page, '#5502');
      await quantityOf(page, 'House Coffee').fill('7');
      await quantityOf(page, 'Stoneware Mug').fill('0');
      await page.getByRole('checkbox', { name: /^Take Oak Tray/ }).uncheck();
      await put(page).click();
      const mugs = quantityOf(page, 'Stoneware Mug');
      await expect(mugs).toHaveAccessibleDescription('Please give a whole number from 1.');
      await expect(mugs).toHaveValue('0');
      await expect(quantityOf(page, 'House Coffee')).toHaveValue('7');
      await expect(page.getByRole('checkbox', { name: /^Take Oak Tray/ })).not.toBeChecked();
    });

    test('nothing chosen is an answer too', async ({ page }) => {
      await openBuyAgain(page, '#5501');
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      await put(page).click();
      await expect(page.getByText('Choose at least one thing.')).toBeVisible();
    });

    test('a second order goes into the same cart, and signing out ends it', async ({ page }) => {
      await openBuyAgain(page, '#5501');
      await put(page).click();
      await onCart(page);
      await openBuyAgain(page, '#5502');
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
      await page.getByRole('checkbox', { name: /^Take House Coffee/ }).check();
      await put(page).click();
      await onCart(page);
      await expect(page.getByRole('heading', { name: '5 items' })).toBeVisible();
      await page.goto('/account/orders');
      await page.getByRole('link', { name: 'Your cart' }).click();
      await expect(page.getByRole('heading', { name: '5 items' })).toBeVisible();
      const names = async () => (await page.context().cookies()).map(({ name }) => name);
      expect((await names()).some((name) => name.endsWith('-cart'))).toBe(true);
      // Not by the button: that would end the session the other tests share.
      await page
        .context()
        .addCookies(
          (await page.context().cookies())
            .filter(({ name }) => name.includes('session'))
            .map((cookie) => ({ ...cookie, value: 'gone' })),
        );
      await page.request.post('/account/logout', {
        headers: { origin: new URL(page.url()).origin },
        maxRedirects: 0,
      });
      expect((await names()).some((name) => name.endsWith('-cart'))).toBe(false);
    });
  });
}

test.describe('the same form, sent twice by a browser that got no answer', () => {
  test.use({ javaScriptEnabled: false });

  test('puts its things into the cart once', async ({ page, site }) => {
    await openBuyAgain(page, '#5501');
    const form = page.locator('form', { has: page.locator('input[name="formKey"]') });
    const multipart = await form.evaluate((element) =>
      Object.fromEntries(
        [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      ),
    );
    for (const _ of [1, 2]) {
      const answer = await page.request.post(page.url(), {
        multipart,
        headers: { origin: site },
        maxRedirects: 0,
      });
      expect(answer.headers().location).toContain('/cart?notice=added');
    }
    await page.goto('/cart');
    await expect(page.getByRole('heading', { name: '3 items' })).toBeVisible();
  });
});

test('neither page nor form shows the token or the cart’s key to scripts', async ({ page }) => {
  await openBuyAgain(page, '#5501');
  await put(page).click();
  await onCart(page);
  const html = await page.content();
  expect(html).not.toMatch(/shcat_|gid:\/\/shopify\/Cart\/[^L]*key=/);
  expect(await page.evaluate(() => document.cookie)).not.toContain('cart');
});

test('both pages meet WCAG 2.2 AA with everything on them', async ({ page }) => {
  await openBuyAgain(page, '#5502');
  await quantityOf(page, 'House Coffee').fill('0');
  await put(page).click();
  await expect(page.getByText('Please have a look')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await quantityOf(page, 'House Coffee').fill('1');
  await quantityOf(page, 'Oak Tray').fill('900');
  await put(page).click();
  await onCart(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('somebody else’s order', () => {
  test.use({ expectedStatuses: [404] });

  test('cannot be bought again', async ({ page }) => {
    const response = await page.goto('/account/orders/6021740986122/buy-again');
    expect(response?.status()).toBe(404);
  });
});
