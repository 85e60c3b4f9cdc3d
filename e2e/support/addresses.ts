import type { Page } from '@playwright/test';

export const street = 'Street and house number';

export async function fillGermanAddress(page: Page, line: string, hasScript: boolean) {
  await page.goto('/account/addresses/new');
  await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
  if (!hasScript) await page.getByRole('button', { name: 'Update form for this country' }).click();
  await page.getByLabel(/Last name/).fill('Lovelace');
  await page.getByLabel(street).fill(line);
  await page.getByLabel(/^(Postal code|Postcode)/).fill('10115');
  await page.getByLabel(/^City/).fill('Berlin');
}

export const saveAddress = (page: Page) =>
  page.getByRole('button', { name: 'Save address' }).click();

export async function addGermanAddress(page: Page, line: string, hasScript: boolean) {
  await fillGermanAddress(page, line, hasScript);
  await saveAddress(page);
  await page.getByText('Address added.').waitFor();
}
