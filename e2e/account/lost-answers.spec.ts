import { addGermanAddress, fillGermanAddress, saveAddress, street } from '../support/addresses';
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

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled });

    test('T95: every change of an address whose answer was lost is looked up, and said', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('lost-address');
      const loseNext = (operationName: string) =>
        shop.addFault({
          match: { operationName, email },
          fault: { type: 'lost-answer' },
          times: 1,
        });
      await signIn(page, email, '/account/addresses');
      await addGermanAddress(page, 'Lange Gasse 1', javaScriptEnabled);

      await loseNext('CreateAddress');
      await fillGermanAddress(page, 'Kurze Gasse 2', javaScriptEnabled);
      await saveAddress(page);
      await expect(page.getByText('Address added.')).toBeVisible();

      await loseNext('UpdateAddress');
      await page.getByRole('link', { name: /^Edit ?: .*Kurze Gasse 2/ }).click();
      await page.getByLabel(street).fill('Kurze Gasse 3');
      await saveAddress(page);
      await expect(page.getByText('Address saved.')).toBeVisible();

      await loseNext('MakeDefaultAddress');
      await page.getByRole('button', { name: /^Make default ?: .*Kurze Gasse 3/ }).click();
      await expect(page.getByText('Your default address has changed.')).toBeVisible();

      await loseNext('DeleteAddress');
      await page.getByRole('link', { name: /^Delete ?: .*Lange Gasse 1/ }).click();
      await page.getByRole('button', { name: 'Delete address' }).click();
      await expect(page.getByText('Address deleted.')).toBeVisible();

      const counts = await Promise.all(
        ['CreateAddress', 'UpdateAddress', 'MakeDefaultAddress', 'DeleteAddress'].map((name) =>
          countCalls(shop, email, name),
        ),
      );
      expect(counts).toEqual([2, 1, 1, 1]);
    });

    test('T95: a change that was not made is not called made, and sent again it is made once', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('not-made');
      await signIn(page, email, '/account/addresses');
      const match = { operationName: 'CreateAddress', email };
      await shop.addFault({ match, fault: { type: 'status', code: 503 }, times: 1 });
      await fillGermanAddress(page, 'Lange Gasse 1', javaScriptEnabled);
      await saveAddress(page);
      await expect(page.getByText('We couldn’t confirm your change')).toBeVisible();
      await expect(page.getByLabel(street)).toHaveValue('Lange Gasse 1');
      await saveAddress(page);
      await expect(page.getByText('Address added.')).toBeVisible();
      const card = page.getByRole('article').filter({ hasText: 'Lange Gasse 1' });
      await expect(card).toHaveCount(1);
      expect(await countCalls(shop, email, 'CreateAddress')).toBe(2);
    });

    test('T95: consent whose answer was lost is looked up, and said', async ({ page, shop }) => {
      const email = toNewEmail('lost-consent');
      await signIn(page, email, '/account/marketing');
      const news = page.getByRole('switch', { name: 'Email' });
      for (const operationName of ['SubscribeEmail', 'UnsubscribeEmail', 'SubscribeEmail']) {
        const match = { operationName, email };
        await shop.addFault({ match, fault: { type: 'lost-answer' }, times: 1 });
        await news.click();
        await expect(news).toBeChecked({ checked: operationName === 'SubscribeEmail' });
        await expect(news).not.toHaveAttribute('aria-disabled', 'true');
        await expect(page.getByText(/couldn’t confirm/)).toHaveCount(0);
      }
      expect(await countCalls(shop, email, 'SubscribeEmail')).toBe(2);
      expect(await countCalls(shop, email, 'UnsubscribeEmail')).toBe(1);
    });
  });
}

test('T95: a change whose answer takes too long is looked up in the time that is left @once', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('too-long');
  const match = { operationName: 'UpdateName', email };
  await shop.addFault({ match, fault: { type: 'slow-body', ms: 60_000 }, times: 1 });
  await signIn(page, email, '/account/profile');
  await page.getByLabel(/First name/).fill('Ada');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('Your name is saved.')).toBeVisible();
  expect(await countCalls(shop, email, 'UpdateName')).toBe(1);
});
