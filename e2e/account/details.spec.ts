import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded, toNewEmail } from '../support/customers';
import { openMenu } from '../support/menu';
import { scriptModes } from '../support/script-modes';
import type { Fault } from '../support/shop';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const save = (page: Page) => page.getByRole('button', { name: 'Save answers' }).click();
const saved = (page: Page) => page.getByText('Your answers are saved.');

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled, expectedStatuses: [409] });

    test('a shopper answers what the shop asks, is helped where it is wrong, and takes answers back', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('details');
      await signIn(page, email, '/account/details');
      await page.getByLabel('Birthday').fill('1987-05-23');
      await page.getByLabel('Favourite roast').selectOption('Dark and strong');
      await page.getByLabel('Apron size').selectOption('M');
      await page.getByLabel('People at your table').fill('twelve');
      await page.getByLabel('Wrap parcels').selectOption('Yes');
      await page.getByLabel('Rooms you are furnishing').fill('Hall\n\nLoft');
      await page.getByLabel('What we should know').fill('قطّتان\nand stairs');
      await save(page);
      const people = page.getByLabel('People at your table');
      await expect(people).toHaveAccessibleDescription(/a number in digits/);
      await expect(people).toHaveValue('twelve');
      await expect(page.getByLabel('Favourite roast')).toHaveValue('Dark');
      await people.fill('12');
      await save(page);
      await expect(saved(page)).toBeVisible();
      await expect(page.getByLabel('Birthday')).toHaveValue('1987-05-23');
      await expect(page.getByLabel('Rooms you are furnishing')).toHaveValue('Hall\nLoft');
      await expect(page.getByLabel('What we should know')).toHaveValue('قطّتان\nand stairs');

      // Taken back, another corrected; what was not touched is not sent again.
      await page.goto('/account/details');
      await page.getByLabel('Birthday').fill('');
      await page.getByLabel('Wrap parcels').selectOption('No');
      await save(page);
      await expect(saved(page)).toBeVisible();
      await expect(page.getByLabel('Birthday')).toHaveValue('');
      await expect(page.getByLabel('Wrap parcels')).toHaveValue('false');
      const sent = (await shop.listRequests()).filter((request) => request.email === email);
      const writes = sent.flatMap(({ operationName }) =>
        /^(Set|Clear)AccountFields$/.test(operationName ?? '') ? [operationName] : [],
      );
      expect(writes).toEqual(['SetAccountFields', 'SetAccountFields', 'ClearAccountFields']);
    });

    test('T105: an answer changed in another tab meanwhile is shown beside what was typed', async ({
      page,
      context,
    }) => {
      await signIn(page, toNewEmail('details-tabs'), '/account/details');
      const other = await context.newPage();
      await other.goto('/account/details');
      await other.getByLabel('Favourite roast').selectOption('Light and fruity');
      await other.getByLabel('Apron size').selectOption('S');
      await save(other);
      await expect(saved(other)).toBeVisible();

      await page.getByLabel('Favourite roast').selectOption('Dark and strong');
      await save(page);
      await expect(page.getByText('Your answers were changed in the meantime')).toBeVisible();
      const roast = page.getByLabel('Favourite roast');
      await expect(roast).toHaveValue('Dark');
      await expect(roast).toHaveAccessibleDescription(/saved meanwhile: Light and fruity/);
      await page.getByRole('button', { name: 'Keep mine' }).click();
      await expect(saved(page)).toBeVisible();
      await expect(page.getByLabel('Favourite roast')).toHaveValue('Dark');
      // What this tab did not touch stays as the other one left it.
      await expect(page.getByLabel('Apron size')).toHaveValue('S');
    });
  });
}

test.describe('when an answer is lost @once', () => {
  test('T95: it is looked up; and what was not cleared is told beside what was saved', async ({
    page,
    shop,
  }) => {
    const email = toNewEmail('details-lost');
    await signIn(page, email, '/account/details');
    const fail = (operationName: string, fault: Fault['fault']) =>
      shop.addFault({ match: { email, operationName }, fault, times: 1 });
    await fail('SetAccountFields', { type: 'lost-answer' });
    await page.getByLabel('Favourite roast').selectOption('Dark and strong');
    await save(page);
    await expect(saved(page)).toBeVisible();

    await page.goto('/account/details');
    await fail('ClearAccountFields', { type: 'status', code: 503 });
    await page.getByLabel('Favourite roast').selectOption('No answer');
    await page.getByLabel('Apron size').selectOption('L');
    await save(page);
    await expect(page.getByText('Not everything was saved')).toBeVisible();
    const roast = page.getByLabel('Favourite roast');
    await expect(roast).toHaveAccessibleDescription(/couldn’t clear this/);
    await save(page);
    await expect(saved(page)).toBeVisible();
    await expect(page.getByLabel('Apron size')).toHaveValue('L');
    await expect(roast).toHaveValue('');

    const sent = (await shop.listRequests()).filter((request) => request.email === email);
    const writes = sent.filter(({ operationName }) => operationName === 'SetAccountFields');
    expect(writes).toHaveLength(2);
  });
});

test.describe('what the shop keeps', () => {
  test.use({ customer: seeded.subscriber });

  test('is shown, and not asked for; of an order too', async ({ page, isMobile }) => {
    await page.goto('/account');
    const menu = await openMenu(page, isMobile);
    await menu.getByRole('link', { name: 'About you' }).click();
    const known = page.getByRole('region', { name: 'What the shop keeps' });
    await expect(known).toContainText('1,240');
    await expect(page.getByRole('textbox', { name: 'Loyalty points' })).toHaveCount(0);
    await expect(page.getByLabel('Rooms you are furnishing')).toHaveValue('Kitchen\nPantry');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    await page.goto('/account');
    await page.getByRole('link', { name: 'View order' }).click();
    await expect(page.getByText('Gift note')).toBeVisible();
    await expect(page.getByText('Packed by')).toBeVisible();
  });
});

test.describe('a shop that refuses @once', () => {
  test.use({ expectedStatuses: [503] });

  test('says so beside the part, or of the page', async ({ page, shop }) => {
    const email = toNewEmail('details-outage');
    await signIn(page, email);
    const match = { email, operationName: 'AccountFields' };
    await shop.addFault({ match, fault: { type: 'status', code: 503 } });
    expect((await page.goto('/account/details'))?.status()).toBe(503);
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save answers' })).toHaveCount(0);
  });
});
