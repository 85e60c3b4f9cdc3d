import type { Page } from '@playwright/test';
import { seeded, toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

type Address = { first: string; last: string; street: string; zip: string; city: string };

const berlin = {
  first: 'Ada',
  last: 'Lovelace',
  street: 'Unter den Linden 77',
  zip: '10117',
  city: 'Berlin',
};
const hamburg = { ...berlin, street: 'Jungfernstieg 9', zip: '20354', city: 'Hamburg' };

async function chooseCountry(page: Page, country: string, hasScript: boolean) {
  await page.getByLabel('Country/region').selectOption({ label: country });
  if (!hasScript) await page.getByRole('button', { name: 'Update form for this country' }).click();
}

async function fillGermanAddress(page: Page, address: Address) {
  await page.getByLabel(/First name/).fill(address.first);
  await page.getByLabel(/Last name/).fill(address.last);
  await page.getByLabel('Street and house number').fill(address.street);
  await page.getByLabel(/^(Postal code|Postcode)/).fill(address.zip);
  await page.getByLabel(/^City/).fill(address.city);
}

async function addGermanAddress(page: Page, address: Address, hasScript: boolean) {
  await page.goto('/account/addresses/new');
  await chooseCountry(page, 'Germany', hasScript);
  await expect(page.getByLabel('Street and house number')).toBeVisible();
  await fillGermanAddress(page, address);
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(page.getByText('Address added.')).toBeVisible();
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('an address is added, edited, made the default and deleted', async ({ page }) => {
      await signIn(page, toNewEmail('addresses'), '/account/addresses');
      await expect(page.getByText('No addresses yet')).toBeVisible();
      await addGermanAddress(page, berlin, javaScriptEnabled);
      await expect(page.getByText(/This is your only address/)).toBeVisible();
      await addGermanAddress(page, hamburg, javaScriptEnabled);

      await page.getByRole('link', { name: /^Edit ?: .*Jungfernstieg/ }).click();
      await page.getByLabel('Street and house number').fill('Jungfernstieg 10');
      await page.getByRole('button', { name: 'Save address' }).click();
      await expect(page.getByText('Address saved.')).toBeVisible();

      await page.getByRole('button', { name: /^Make default ?: .*Jungfernstieg 10/ }).click();
      await expect(page.getByText('Your default address has changed.')).toBeVisible();
      await expect(page.getByRole('article').filter({ hasText: 'Jungfernstieg 10' })).toContainText(
        'To delete this address, make another one the default first.',
      );

      await page.getByRole('link', { name: /^Delete ?: .*Unter den Linden/ }).click();
      await page.getByRole('button', { name: 'Delete address' }).click();
      await expect(page.getByText('Address deleted.')).toBeVisible();
      await expect(page.getByText('Unter den Linden 77')).toHaveCount(0);
    });

    test('each country asks for what it needs, and what was typed survives the change', async ({
      page,
    }) => {
      await signIn(page, toNewEmail('country'), '/account/addresses/new');
      await page.getByLabel(/First name/).fill('Ada');
      await chooseCountry(page, 'United States', javaScriptEnabled);
      await expect(page.getByLabel('State', { exact: true })).toBeVisible();
      await expect(page.getByLabel(/ZIP code/)).toBeVisible();
      await chooseCountry(page, 'Japan', javaScriptEnabled);
      await expect(page.getByLabel('Prefecture')).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('Ada');
    });

    test('another country does not inherit the messages about the first one', async ({ page }) => {
      await signIn(page, toNewEmail('other-country'), '/account/addresses/new');
      await chooseCountry(page, 'Germany', javaScriptEnabled);
      await page.getByRole('button', { name: 'Save address' }).click();
      const summary = page.getByRole('alert').filter({ hasText: 'Please check the address' });
      await expect(summary).toBeVisible();
      await chooseCountry(page, 'Japan', javaScriptEnabled);
      await expect(page.getByLabel('Prefecture')).toBeVisible();
      await expect(page.getByLabel('Prefecture')).not.toHaveAttribute('aria-invalid', 'true');
      await expect(summary).toHaveCount(0);
    });

    test('mistakes are named beside their fields, and nothing typed is lost', async ({ page }) => {
      await signIn(page, toNewEmail('mistakes'), '/account/addresses/new');
      await chooseCountry(page, 'Germany', javaScriptEnabled);
      await expect(page.getByLabel('Street and house number')).toBeVisible();
      await fillGermanAddress(page, { ...berlin, zip: '1011' });
      await page.getByLabel(/Phone/).fill('12');
      await page.getByRole('button', { name: 'Save address' }).click();
      const zip = page.getByLabel(/^(Postal code|Postcode)/);
      await expect(zip).toHaveAttribute('aria-invalid', 'true');
      await expect(zip).toHaveAccessibleDescription(/doesn’t fit Germany/);
      await expect(page.getByLabel(/Phone/)).toHaveAccessibleDescription(/phone number/);
      await expect(zip).toHaveValue('1011');
      await expect(page.getByLabel('Street and house number')).toHaveValue(berlin.street);
      await zip.fill(berlin.zip);
      await page.getByLabel(/Phone/).fill('030 901820');
      await page.getByRole('button', { name: 'Save address' }).click();
      await expect(page.getByText('Address added.')).toBeVisible();
      await expect(page.getByText(/\+49\s?30\s?901820/)).toBeVisible();
    });
  });
}

test.describe('with forty addresses', () => {
  test.use({ customer: seeded.manyAddresses });

  test('a search finds one among forty', async ({ page }) => {
    await page.goto('/account/addresses');
    await expect(page.getByText('40 addresses')).toBeVisible();
    await page.getByLabel('Search your addresses').fill('Japan');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByText(/found for “Japan”/)).toBeVisible();
    const found = await page.getByRole('article').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(40);
    await page.reload();
    await expect(page.getByLabel('Search your addresses')).toHaveValue('Japan');
  });
});

test.describe('an address that is not theirs', () => {
  test.use({ customer: seeded.firstVisit, expectedStatuses: [404] });

  test('T55: is a page that does not exist', async ({ page }) => {
    const response = await page.goto('/account/addresses/9999999999');
    expect(response?.status()).toBe(404);
  });
});
