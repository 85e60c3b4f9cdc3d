import type { Page } from '@playwright/test';
import { openLocation } from '../support/companies';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { passHostedSignIn, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const street = 'Street and house number';

// One after the other: they count what the same people send.
test.describe.configure({ mode: 'default' });

/** The address of one kind of this place, to be changed or given for the first time. */
async function openAddress(page: Page, name: string, kind: 'shipping' | 'billing'): Promise<void> {
  await openLocation(page, name);
  await page
    .getByRole('link', { name: new RegExp(`^(Change the|Add a) ${kind} address$`) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/address$/);
}

async function fillGerman(page: Page, values: { street: string; zip: string }, hasScript: boolean) {
  await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
  const update = page.getByRole('button', { name: 'Update form for this country' });
  if (!hasScript) await update.click();
  await page.getByLabel(street).fill(values.street);
  await page.getByLabel(/^(Postal code|Postcode)/).fill(values.zip);
  await page.getByLabel(/^City/).fill('Berlin');
}

const save = (page: Page) => page.getByRole('button', { name: 'Save address' }).click();

for (const { javaScriptEnabled, title } of scriptModes) {
  // Colleagues' tests share the world, so each changes a place of its own.
  test.describe(`an address ${title} @once`, () => {
    const mine = javaScriptEnabled
      ? { customer: seeded.companyAdmin, place: 'Nordlicht London' }
      : { customer: seeded.twoCompanies, place: 'Atelier Zürich' };
    test.use({ javaScriptEnabled, customer: mine.customer, expectedStatuses: [409] });

    test('is refused beside the field, kept as typed, corrected and shown', async ({ page }) => {
      await openAddress(page, mine.place, 'billing');
      await fillGerman(page, { street: '', zip: '1' }, javaScriptEnabled);
      await page.getByLabel(/^Recipient or department/).fill('Accounts');
      await save(page);
      const summary = page.getByRole('alert').filter({ hasText: 'Please check the address' });
      await expect(summary).toBeVisible();
      await expect(page.getByLabel(street)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByLabel(/^Recipient or department/)).toHaveValue('Accounts');
      await expect(page.getByLabel(/^City/)).toHaveValue('Berlin');
      const own = `Torstraße ${Date.now()}`;
      await page.getByLabel(street).fill(own);
      await page.getByLabel(/^(Postal code|Postcode)/).fill('10119');
      await save(page);
      await expect(page.getByText('The billing address is changed.')).toBeVisible();
      await expect(page.getByRole('main').getByText(own)).toBeVisible();
      await expect(page.getByRole('main').getByText('Accounts')).toBeVisible();
    });
  });
}

test.describe('an address that others change, too @once', () => {
  test.use({ customer: seeded.companyAdmin, expectedStatuses: [409] });

  test('T105: is not written over what a colleague has just saved, until one says so', async ({
    page,
    context,
  }) => {
    const colleague = await context.newPage();
    await openAddress(page, 'Nordlicht Hamburg', 'billing');
    await openAddress(colleague, 'Nordlicht Hamburg', 'billing');
    const [first, second] = [`Torstraße ${Date.now()}`, `Chausseestraße ${Date.now()}`];
    await colleague.getByLabel(street).fill(first);
    await save(colleague);
    await expect(colleague.getByText('The billing address is changed.')).toBeVisible();
    await page.getByLabel(street).fill(second);
    await save(page);
    await expect(page.getByText('This address was changed in the meantime')).toBeVisible();
    await expect(page.getByText(`saved meanwhile: ${first}`).first()).toBeVisible();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByRole('main').getByText(second)).toBeVisible();
  });

  test('T95: is changed once, however often the form is sent, and looked up when its answer is lost', async ({
    page,
    shop,
  }) => {
    const email = seeded.companyAdmin;
    const isAssignment = (request: { operationName: string | null; email?: string | null }) =>
      request.operationName === 'AssignLocationAddress' && request.email === email;
    await openAddress(page, 'Nordlicht Brooklyn', 'billing');
    const own = `Torstraße ${Date.now()}`;
    await page.getByLabel(street).fill(own);
    const before = (await shop.listRequests()).filter(isAssignment).length;
    await shop.addFault({
      match: { operationName: 'AssignLocationAddress', email },
      fault: { type: 'lost-answer' },
      times: 1,
    });
    await page.getByRole('button', { name: 'Save address' }).dblclick();
    await expect(page.getByText('The billing address is changed.')).toBeVisible();
    await expect(page.getByRole('main').getByText(own)).toBeVisible();
    expect((await shop.listRequests()).filter(isAssignment).length).toBe(before + 1);
  });
});

test.describe('one of one’s own addresses', () => {
  test.use({ javaScriptEnabled: false, customer: seeded.companyAdmin });

  test('fills the form in, and nothing is saved by that', async ({ page }) => {
    await page.goto('/account/addresses/new');
    await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
    await page.getByRole('button', { name: 'Update form for this country' }).click();
    await page.getByLabel(street).fill('Eigene Gasse 7');
    await page.getByLabel(/^(Postal code|Postcode)/).fill('10115');
    await page.getByLabel(/^City/).fill('Berlin');
    await save(page);
    await openAddress(page, 'Nordlicht Brooklyn', 'shipping');
    const own = page.getByLabel('Your addresses');
    const label = await own.locator('option', { hasText: 'Eigene Gasse 7' }).first().textContent();
    await own.selectOption({ label: label ?? '' });
    await page.getByRole('button', { name: 'Fill in' }).click();
    await expect(page.getByLabel(street)).toHaveValue('Eigene Gasse 7');
    await expect(page.getByLabel(/^Recipient or department/)).toHaveValue('Receiving Department');
    await openLocation(page, 'Nordlicht Brooklyn');
    await expect(page.getByText('184 Kent Ave')).toBeVisible();
  });
});

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title}, after the session has ended @once`, () => {
    test.use({ javaScriptEnabled });

    test('T89: an address sent too late is typed once only', async ({ page }) => {
      await signIn(page, seeded.twoCompanies, '/account/companies');
      await openAddress(page, 'Atelier Zürich', 'shipping');
      const own = `Josefstrasse ${Date.now()}`;
      await page.getByLabel(/^Address$|^Street/).fill(own);
      await page.context().clearCookies();
      await save(page);
      await passHostedSignIn(page, seeded.twoCompanies);
      await expect(page.getByRole('alert').getByText(/this wasn’t saved/)).toBeVisible();
      await expect(page.getByLabel(/^Address$|^Street/)).toHaveValue(own);
      await save(page);
      await expect(page.getByText('The shipping address is changed.')).toBeVisible();
      await expect(page.getByRole('main').getByText(own)).toBeVisible();
    });
  });
}
