import type { BrowserContext, Page } from '@playwright/test';
import { addGermanAddress, saveAddress, street } from '../support/addresses';
import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const keepMine = (page: Page) => page.getByRole('button', { name: 'Keep mine' });

async function openTwice(context: BrowserContext, page: Page, email: string, hasScript: boolean) {
  await signIn(page, email, '/account/addresses');
  await addGermanAddress(page, 'Lange Gasse 1', hasScript);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto('/account/addresses');
    await tab.getByRole('link', { name: /^Edit ?: .*Lange Gasse 1/ }).click();
    await expect(tab.getByLabel(street)).toHaveValue('Lange Gasse 1');
  }
  return other;
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled, expectedStatuses: [409] });

    test('T105: an address changed in another tab meanwhile is shown beside what was typed', async ({
      page,
      context,
    }) => {
      const email = toNewEmail('two-tabs');
      const other = await openTwice(context, page, email, javaScriptEnabled);
      await other.getByLabel(street).fill('Kurze Gasse 2');
      await saveAddress(other);
      await expect(other.getByText('Address saved.')).toBeVisible();

      await page.getByLabel(/^City/).fill('Potsdam');
      const answered = page.waitForResponse((one) => one.request().method() === 'POST');
      await saveAddress(page);
      // React must be able to read its answer; a document says it in its status too.
      expect((await answered).status()).toBe(javaScriptEnabled ? 200 : 409);
      await expect(page.getByText('This address was changed in the meantime')).toBeVisible();
      const said = page.getByLabel(street);
      await expect(said).toHaveValue('Lange Gasse 1');
      await expect(said).toHaveAccessibleDescription(/saved meanwhile: Kurze Gasse 2/);
      await expect(page.getByLabel(/^City/)).toHaveValue('Potsdam');

      await keepMine(page).click();
      await expect(page.getByText('Address saved.')).toBeVisible();
      const card = page.getByRole('article').filter({ hasText: 'Lange Gasse 1' });
      await expect(card).toContainText('Potsdam');
      await expect(page.getByText('Kurze Gasse 2')).toHaveCount(0);
    });

    test('T105: what was saved meanwhile can be taken instead', async ({ page, context }) => {
      const other = await openTwice(context, page, toNewEmail('take'), javaScriptEnabled);
      await other.getByLabel(street).fill('Kurze Gasse 2');
      await saveAddress(other);
      await expect(other.getByText('Address saved.')).toBeVisible();
      await page.getByLabel(street).fill('Mittlere Gasse 3');
      await saveAddress(page);
      await page.getByRole('link', { name: 'Take what was saved' }).click();
      await expect(page.getByLabel(street)).toHaveValue('Kurze Gasse 2');
      await expect(keepMine(page)).toHaveCount(0);
    });

    test('T105: the same typed in both tabs is saved, and no matter for anybody', async ({
      page,
      context,
    }) => {
      const other = await openTwice(context, page, toNewEmail('same'), javaScriptEnabled);
      for (const tab of [other, page]) {
        await tab.getByLabel(street).fill('Kurze Gasse 2');
        await saveAddress(tab);
        await expect(tab.getByText('Address saved.')).toBeVisible();
      }
    });

    test('T105: an address deleted in another tab meanwhile can be added anew', async ({
      page,
      context,
    }) => {
      const email = toNewEmail('deleted');
      const other = await openTwice(context, page, email, javaScriptEnabled);
      await addGermanAddress(other, 'Kurze Gasse 2', javaScriptEnabled);
      await other.getByRole('button', { name: /^Make default ?: .*Kurze Gasse 2/ }).click();
      await expect(other.getByText('Your default address has changed.')).toBeVisible();
      await other.getByRole('link', { name: /^Delete ?: .*Lange Gasse 1/ }).click();
      await other.getByRole('button', { name: 'Delete address' }).click();
      await expect(other.getByText('Address deleted.')).toBeVisible();

      await page.getByLabel(street).fill('Lange Gasse 1a');
      await saveAddress(page);
      await expect(page.getByText('This address was deleted in the meantime')).toBeVisible();
      await expect(page.getByLabel(street)).toHaveValue('Lange Gasse 1a');
      await page.getByRole('button', { name: 'Add as new address' }).click();
      await expect(page.getByText('Address added.')).toBeVisible();
      const card = page.getByRole('article').filter({ hasText: 'Lange Gasse 1a' });
      await expect(card).toBeVisible();
    });

    test('T105: a name changed in another tab meanwhile is shown beside what was typed', async ({
      page,
      context,
    }) => {
      await signIn(page, toNewEmail('two-names'), '/account/profile');
      const other = await context.newPage();
      await other.goto('/account/profile');
      const save = (tab: Page) => tab.getByRole('button', { name: 'Save name' }).click();
      await other.getByLabel(/First name/).fill('Augusta');
      await save(other);
      await expect(other.getByText('Your name is saved.')).toBeVisible();

      await page.getByLabel(/First name/).fill('Ada');
      await save(page);
      await expect(page.getByText('Your name was changed in the meantime')).toBeVisible();
      const first = page.getByLabel(/First name/);
      await expect(first).toHaveValue('Ada');
      await expect(first).toHaveAccessibleDescription(/saved meanwhile: Augusta/);
      await keepMine(page).click();
      await expect(page.getByText('Your name is saved.')).toBeVisible();
      await page.goto('/account/profile');
      await expect(first).toHaveValue('Ada');
    });
  });
}
