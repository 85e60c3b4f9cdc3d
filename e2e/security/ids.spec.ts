import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { oddOrders } from '../support/pages';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

test.use({ javaScriptEnabled: false, expectedStatuses: [404, 409] });

async function addAddress(page: Page, street: string): Promise<void> {
  await page.goto('/account/addresses/new');
  await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
  await page.getByRole('button', { name: 'Update form for this country' }).click();
  await page.getByLabel('Street and house number').fill(street);
  await page.getByLabel(/^(Postal code|Postcode)/).fill('10115');
  await page.getByLabel(/^City/).fill('Berlin');
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(page.getByText(street, { exact: true }).first()).toBeVisible();
}

/** The page of the address that is not the default one: it can be deleted. */
async function findAddress(page: Page): Promise<string> {
  await page.goto('/account/addresses');
  const link = page.locator('main a[href$="/delete"]').first();
  return ((await link.getAttribute('href')) ?? '').replace(/\/delete$/, '');
}

/** Sends a form of one's own after it was made to name another thing. */
async function sendWithId(page: Page, path: string, button: RegExp, gid: string): Promise<void> {
  await page.goto(path);
  const form = page.locator('main form', { has: page.locator('input[name="addressGid"]') }).first();
  await form
    .locator('input[name="addressGid"]')
    .evaluate((input, value) => input.setAttribute('value', value), gid);
  await form.getByRole('button', { name: button }).first().click();
  await page.waitForLoadState();
}

test.describe('somebody else’s things @once', () => {
  test('T55: an order that is theirs reads like one that is nobody’s, whatever its id is called', async ({
    page,
  }) => {
    await signIn(page, toNewEmail('curious'));
    const pages = new Set<string>();
    for (const path of [
      oddOrders[0],
      '/account/orders/1',
      `/account/orders/${'9'.repeat(60)}`,
      `/account/orders/${'9'.repeat(5_000)}`,
      '/account/orders/gid:%2F%2Fshopify%2FOrder%2F6021740986122',
      '/account/orders/gid:%2F%2Fshopify%2FProduct%2F1',
    ]) {
      expect((await page.goto(path))?.status(), path.slice(0, 60)).toBe(404);
      pages.add((await page.locator('main').textContent()) ?? '');
    }
    expect(pages.size).toBe(1);
  });

  test('T55: an address that is theirs is neither shown, changed, made the default nor deleted', async ({
    page,
    browser,
    site,
  }) => {
    test.setTimeout(120_000);
    const other = { baseURL: site, javaScriptEnabled: false, locale: 'en-GB' };
    const victim = await browser.newPage(other);
    await signIn(victim, toNewEmail('victim'), '/account/addresses');
    for (const street of ['Ehrengasse 1', 'Ehrengasse 2']) await addAddress(victim, street);
    const theirs = await findAddress(victim);
    const before = await victim.locator('main').textContent();
    const gid = `gid://shopify/CustomerAddress/${theirs.split('/').pop()}`;

    await signIn(page, toNewEmail('thief'), '/account/addresses');
    for (const street of ['Diebesgasse 1', 'Diebesgasse 2']) await addAddress(page, street);
    const pages = new Set<string>();
    for (const path of [theirs, `${theirs}/delete`, '/account/addresses/1']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      pages.add((await page.locator('main').textContent()) ?? '');
    }
    expect(pages.size).toBe(1);

    const mine = await findAddress(page);
    const ids = [
      gid,
      `${gid}?model_name=CustomerAddress`,
      'gid://shopify/Product/1',
      gid.slice(-9),
    ];
    for (const id of ids) {
      await sendWithId(page, `${mine}/delete`, /Delete/, id);
      await sendWithId(page, '/account/addresses', /Make default/, id);
      // Without a sensible id this form adds an address of one's own.
      if (id.includes('/CustomerAddress/')) await sendWithId(page, mine, /Save/, id);
    }
    await page.goto('/account/addresses');
    await expect(page.getByText('Diebesgasse 2', { exact: true })).toBeVisible();
    await victim.goto('/account/addresses');
    expect(await victim.locator('main').textContent()).toBe(before);
    await victim.close();
  });
});
