import type { Locator, Page } from '@playwright/test';
import { addGermanAddress, fillGermanAddress, street } from '../support/addresses';
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
  test.describe(`${title} @once`, () => {
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

    test('T95: while the shop answers nothing at all, forms keep what was typed', async ({
      page,
      shop,
    }) => {
      const email = toNewEmail('nothing');
      const match = { path: '/customer/api/', email };
      const fault = { type: 'status', code: 503 } as const;
      await signIn(page, email, '/account/profile');
      await page.getByLabel(/First name/).fill('Ada');
      const endFault = await shop.addFault({ match, fault });
      await page.getByRole('button', { name: 'Save name' }).click();
      await expect(page.getByText('We couldn’t confirm your change')).toBeVisible();
      await expect(page.getByLabel(/First name/)).toHaveValue('Ada');
      await endFault();

      await addGermanAddress(page, 'Lange Gasse 1', javaScriptEnabled);
      await page.getByRole('link', { name: /^Edit/ }).click();
      await page.getByLabel(/^City/).fill('Potsdam');
      const endNext = await shop.addFault({ match, fault });
      await page.getByRole('button', { name: 'Save address' }).click();
      await expect(page.getByText('We couldn’t confirm your change')).toBeVisible();
      await expect(page.getByLabel(/^City/)).toHaveValue('Potsdam');
      await endNext();
      await page.getByRole('button', { name: 'Save address' }).click();
      await expect(page.getByText('Address saved.')).toBeVisible();
      await expect(page.getByRole('link', { name: /^Edit/ })).toHaveCount(1);
      await expect(page.getByText('10115 Potsdam', { exact: true })).toBeVisible();
    });
  });
}

/** Everything this form would send, so many times at once and once more afterwards: each answer, as a line. */
async function sendManyTimes(
  page: Page,
  form: Locator,
  origin: string | undefined,
  intent?: string,
) {
  const fields = await form.evaluate((element) =>
    Object.fromEntries(
      [...new FormData(element as HTMLFormElement)].map(([k, v]) => [k, String(v)]),
    ),
  );
  const send = async () => {
    const answer = await page.request.post(page.url(), {
      multipart: { ...fields, ...(intent && { intent }) },
      headers: { origin: origin ?? '' },
      maxRedirects: 0,
    });
    return `${answer.status()},${answer.headers().location}`;
  };
  const answers = await Promise.all(Array.from({ length: 8 }, send));
  return new Set([...answers, await send()]);
}

test.describe('a form that is sent many times @once', () => {
  // Without JavaScript a form's fields are all there is to sending it.
  test.use({ javaScriptEnabled: false });

  test('T102: every change of an address is made once, and told every time', async ({
    page,
    shop,
    baseURL,
  }) => {
    const email = toNewEmail('twice');
    const formOf = (name: string) =>
      page.locator('form').filter({ has: page.getByRole('button', { name }) });
    await signIn(page, email, '/account/addresses');
    await addGermanAddress(page, 'Lange Gasse 1', false);

    await fillGermanAddress(page, 'Kurze Gasse 2', false);
    const added = await sendManyTimes(page, formOf('Save address'), baseURL, 'save');
    expect(added).toEqual(new Set(['303,/account/addresses?notice=added']));

    await page.goto('/account/addresses');
    await page.getByRole('link', { name: /^Edit ?: .*Kurze Gasse 2/ }).click();
    await page.getByLabel(street).fill('Kurze Gasse 3');
    const saved = await sendManyTimes(page, formOf('Save address'), baseURL, 'save');
    expect(saved).toEqual(new Set(['303,/account/addresses?notice=saved']));

    await page.goto('/account/addresses');
    const made = await sendManyTimes(page, formOf('Make default'), baseURL);
    expect(made).toEqual(new Set(['303,/account/addresses?notice=default']));

    await page.goto('/account/addresses');
    await page.getByRole('link', { name: /^Delete ?: .*Lange Gasse 1/ }).click();
    const deleted = await sendManyTimes(page, formOf('Delete address'), baseURL);
    expect(deleted).toEqual(new Set(['303,/account/addresses?notice=deleted']));

    const names = ['CreateAddress', 'UpdateAddress', 'MakeDefaultAddress', 'DeleteAddress'];
    const counts = await Promise.all(names.map((name) => countCalls(shop, email, name)));
    expect(counts).toEqual([2, 1, 1, 1]);
  });

  test('T102: a name and a consent are changed once, and told every time', async ({
    page,
    shop,
    baseURL,
  }) => {
    const email = toNewEmail('twice-name');
    await signIn(page, email, '/account/profile');
    await page.getByLabel(/First name/).fill('Ada');
    const save = page.getByRole('button', { name: 'Save name' });
    const named = await sendManyTimes(page, page.locator('form').filter({ has: save }), baseURL);
    expect(named).toEqual(new Set(['303,/account/profile?notice=name-saved']));

    await page.goto('/account/marketing');
    const news = page.locator('form').filter({ has: page.getByRole('switch', { name: 'Email' }) });
    const subscribed = await sendManyTimes(page, news, baseURL);
    expect(subscribed.size).toBe(1);
    expect([...subscribed][0]).toMatch(/^303,\/account\/marketing\?notice=email-/);

    expect(await countCalls(shop, email, 'UpdateName')).toBe(1);
    expect(await countCalls(shop, email, 'SubscribeEmail')).toBe(1);
  });
});
