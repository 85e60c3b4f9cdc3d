import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

const footer = (page: Page) => page.getByRole('contentinfo');
const price = (page: Page) =>
  page
    .getByRole('main')
    .getByText(/^(€|£|JP¥)[\d.,]+$/)
    .first();

async function chooseCountry(page: Page, country: string) {
  await page.goto('/country');
  await page.getByLabel('Country', { exact: true }).selectOption(country);
  await page.getByRole('button', { name: 'Use this country' }).click();
}

async function putInCart(page: Page) {
  await page.goto('/products/house-coffee');
  await page.getByRole('button', { name: 'Put in cart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible();
}

/** What the address of the checkout says of consent. */
async function getConsent(page: Page): Promise<string | null> {
  const answer = await page.request.get('/checkout', { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  return new URL(answer.headers().location ?? '').searchParams.get('_cs');
}

const all = ['analytics', 'marketing', 'preferences', 'saleOfData'];
const toConsent = (given: readonly string[]) =>
  all.map((purpose) => `${purpose}:${given.includes(purpose) ? 'yes' : 'no'}`).join(',');

for (const { title, javaScriptEnabled } of scriptModes) {
  test.describe(`what a visitor chooses, ${title}`, () => {
    test.use({ javaScriptEnabled });

    test('the country decides prices on the shelves and in the cart', async ({ page }) => {
      await page.goto('/');
      await expect(price(page)).toContainText('€');
      await footer(page).getByRole('link', { name: 'Country' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Your country' })).toBeVisible();
      await expect(page.getByLabel('Country', { exact: true })).toHaveValue('DE');
      await putInCart(page);
      await chooseCountry(page, 'Japan (JPY)');
      await expect(page.getByText('Done: prices are those of this country now.')).toBeVisible();
      await expect(footer(page).getByRole('link', { name: 'Country: Japan' })).toBeVisible();
      for (const path of ['/', '/collections/tableware', '/search?q=coffee']) {
        await page.goto(path);
        await expect(price(page)).toContainText('¥');
      }
      await page.goto('/cart');
      await expect(page.getByRole('main')).toContainText('¥');
      await expect(page.getByRole('main')).not.toContainText('€');
      await putInCart(page);
      await expect(page.getByRole('heading', { name: '2 items' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('¥');
    });

    test('consent is no until it is yes, and goes along to the checkout', async ({ page }) => {
      await putInCart(page);
      expect(await getConsent(page)).toBe(toConsent([]));
      await footer(page).getByRole('link', { name: 'Privacy choices' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Privacy choices' })).toBeVisible();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await page.getByLabel('Analytics').check();
      await page.getByLabel('Sale or sharing of data').check();
      await page.getByRole('button', { name: 'Save my choices' }).click();
      await expect(page.getByText('Saved. You can change this at any time.')).toBeVisible();
      await expect(page.getByLabel('Analytics')).toBeChecked();
      await expect(page.getByLabel('Marketing')).not.toBeChecked();
      expect(await getConsent(page)).toBe(toConsent(['analytics', 'saleOfData']));
      await page.getByLabel('Analytics').uncheck();
      await page.getByRole('button', { name: 'Save my choices' }).click();
      await expect(page.getByLabel('Analytics')).not.toBeChecked();
      expect(await getConsent(page)).toBe(toConsent(['saleOfData']));
    });
  });
}

test('the two cookies say nothing of anybody, and come for this site alone', async ({ page }) => {
  await chooseCountry(page, 'Japan (JPY)');
  await page.goto('/privacy-choices');
  await page.getByRole('button', { name: 'Save my choices' }).click();
  const cookies = await page.context().cookies();
  const plain = cookies.filter(({ name }) => /^foyer_(country|privacy)$/.test(name));
  expect(plain.map(({ value }) => value).sort()).toEqual(['JP', 'none']);
  const yearAhead = Date.now() / 1000 + 364 * 24 * 60 * 60;
  for (const cookie of plain) {
    expect(cookie).toMatchObject({ sameSite: 'Lax', path: '/', httpOnly: true });
    expect(cookie.expires).toBeGreaterThan(yearAhead);
  }
});

test('a country that is none is ignored, in the form and in the cookie', async ({ page, site }) => {
  const send = (country: string) =>
    page.request.post('/country/choice', {
      form: { country },
      headers: { origin: site },
      maxRedirects: 0,
    });
  for (const country of ['ZZ', 'KP', 'jp', '"']) {
    const answer = await send(country);
    expect(answer.headers().location).toContain('/country?notice=failed');
    expect(answer.headers()['set-cookie'] ?? '').not.toContain('foyer_country');
    await page.context().addCookies([{ name: 'foyer_country', value: country, url: site }]);
    await page.goto('/');
    await expect(price(page)).toContainText('€');
    await expect(footer(page).getByRole('link', { name: 'Country', exact: true })).toBeVisible();
  }
});

test.describe('of a browser that sends Global Privacy Control', () => {
  test.use({ extraHTTPHeaders: { 'sec-gpc': '1' } });

  test('sale and marketing are refused, whatever was ticked before', async ({ page, site }) => {
    const value = all.join('.');
    await page.context().addCookies([{ name: 'foyer_privacy', value, url: site }]);
    await page.goto('/privacy-choices');
    await expect(page.getByText('Your browser has said no for you')).toBeVisible();
    await expect(page.getByLabel('Marketing')).toBeDisabled();
    await expect(page.getByLabel('Marketing')).not.toBeChecked();
    await expect(page.getByLabel('Sale or sharing of data')).toBeDisabled();
    await putInCart(page);
    expect(await getConsent(page)).toBe(toConsent(['analytics', 'preferences']));
  });
});

test.describe('of a customer who is signed in', () => {
  test.use({ customer: seeded.manyOrders });

  test('the consent goes along too', async ({ page }) => {
    await putInCart(page);
    expect(await getConsent(page)).toBe(toConsent([]));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in German, in ${colorScheme}`, () => {
    test.use({ colorScheme, locale: 'de-DE', viewport: { width: 320, height: 640 } });

    test('the pages fit 320 pixels and meet WCAG 2.2 AA', async ({ page }) => {
      for (const [path, heading] of [
        ['/country?notice=cart-left', 'Ihr Land'],
        ['/privacy-choices?notice=saved', 'Datenschutz-Einstellungen'],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(320);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      }
    });
  });
}

test('both are made by keyboard alone', async ({ page }) => {
  await page.goto('/privacy-choices');
  await page.getByLabel('Preferences').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save my choices' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved. You can change this at any time.')).toBeVisible();
  await expect(page.getByLabel('Preferences')).toBeChecked();
  await page.goto('/country');
  await page.getByLabel('Country', { exact: true }).focus();
  await page.keyboard.type('Switz');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(footer(page).getByRole('link', { name: 'Country: Switzerland' })).toBeVisible();
});
