import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import type { Shop } from '../support/shop';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

async function countCalls(shop: Shop, email: string, operationName: string): Promise<number> {
  const requests = await shop.listRequests();
  return requests.filter((one) => one.email === email && one.operationName === operationName)
    .length;
}

async function saveName(page: Page, email: string, name: string) {
  await signIn(page, email, '/account/profile');
  await page.getByLabel(/First name/).fill(name);
  await page.getByRole('button', { name: 'Save name' }).click();
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('T95: a change whose answer was lost is looked up, and called saved if it is', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('lost');
      const match = { operationName: 'UpdateName', email };
      await shop.addFault({ match, fault: { type: 'lost-answer' }, times: 1 });
      await saveName(page, email, 'Ada');
      await expect(page.getByText('Your name is saved.')).toBeVisible();
      expect(await countCalls(shop, email, 'UpdateName')).toBe(1);
    });

    test('T95: a change that met a fault is sent once, and what was typed is still there', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('unconfirmed');
      const match = { operationName: 'UpdateName', email };
      await shop.addFault({ match, fault: { type: 'status', code: 503 } });
      await saveName(page, email, 'Ada');
      await expect(page.getByText('We couldn’t confirm your change')).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('Ada');
      expect(await countCalls(shop, email, 'UpdateName')).toBe(1);
    });
  });
}

test.describe('a form that is sent many times', () => {
  // Without JavaScript a form's fields are all there is to sending it.
  test.use({ javaScriptEnabled: false });

  test('T102: adds one address, and says so every time', async ({ page, shop, baseURL }) => {
    const email = toNewEmail('twice');
    await signIn(page, email, '/account/addresses/new');
    await page.getByLabel('Country/region').selectOption({ label: 'Germany' });
    await page.getByRole('button', { name: 'Update form for this country' }).click();
    await page.getByLabel(/Last name/).fill('Lovelace');
    await page.getByLabel('Street and house number').fill('Lange Gasse 1');
    await page.getByLabel(/^(Postal code|Postcode)/).fill('10115');
    await page.getByLabel(/^City/).fill('Berlin');
    const save = page.getByRole('button', { name: 'Save address' });
    const form = page.locator('form').filter({ has: save });
    const multipart = await form.evaluate((element) =>
      Object.fromEntries(
        [...new FormData(element as HTMLFormElement)].map(([k, v]) => [k, String(v)]),
      ),
    );
    const send = async () => {
      const answer = await page.request.post(page.url(), {
        multipart: { ...multipart, intent: 'save' },
        headers: { origin: baseURL ?? '' },
        maxRedirects: 0,
      });
      return [answer.status(), answer.headers().location];
    };
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    answers.push(await send());
    expect(new Set(answers.map(String))).toEqual(new Set(['303,/account/addresses?notice=added']));
    expect(await countCalls(shop, email, 'CreateAddress')).toBe(1);
  });
});
