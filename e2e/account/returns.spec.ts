import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

/** Each walk asks for a return of an order of its own. */
const orders = ['6021990981460', '6021990981423', '6021990981349', '6021990981312'];

for (const [at, { javaScriptEnabled, title }] of scriptModes.entries()) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled, customer: seeded.returns });

    test('a shopper chooses, sees what comes back, asks for it once, and follows it', async ({
      page,
      isMobile,
    }) => {
      const order = `/account/orders/${orders[at * 2 + (isMobile ? 0 : 1)]}`;
      await page.goto(order);
      const links = page.getByRole('link', { name: /asked on/ });
      await expect(page.getByRole('heading', { name: 'Returns' })).toBeVisible();
      const before = await links.count();
      await page.getByRole('link', { name: 'Return something' }).click();
      await page.getByRole('button', { name: 'See what you get back' }).click();
      await expect(page.getByText('Please choose at least one item.')).toBeVisible();

      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'See what you get back' }).click();
      await expect(page.getByRole('link', { name: 'Please choose a reason.' })).toBeVisible();

      await page.getByRole('combobox', { name: 'Why?' }).first().selectOption('Arrived damaged');
      const note = page.getByRole('textbox', { name: 'Anything else?' }).first();
      await note.fill('x'.repeat(301));
      if (javaScriptEnabled) await expect(page.getByText('301 / 300')).toBeVisible();
      await page.getByRole('button', { name: 'See what you get back' }).click();
      await expect(
        page.getByRole('link', { name: 'Please shorten this to 300 characters.' }),
      ).toBeVisible();
      await note.fill('The handle is loose.');
      await page.getByRole('button', { name: 'See what you get back' }).click();

      const sums = page.getByRole('region', { name: 'What you get back' });
      await expect(sums.getByText('Return shipping')).toBeVisible();
      await expect(sums.getByText('You get back', { exact: true })).toBeVisible();
      await expect(note).toHaveValue('The handle is loose.');
      if (javaScriptEnabled) {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      }
      await page.getByRole('button', { name: 'Ask for this return' }).click();
      await expect(page).toHaveURL(/\/returns\/\d+\?notice=requested$/);
      await expect(page.getByText(/^Your request was sent\./)).toBeVisible();
      await expect(page.getByText('Asked for', { exact: true })).toBeVisible();
      await expect(page.getByText('Reason: Arrived damaged')).toBeVisible();

      // Without a script the form is the answer to another, which browsers do not draw again.
      if (javaScriptEnabled) {
        await page.goBack();
        await expect(page.getByRole('heading', { name: 'Return something' })).toBeVisible();
        await page.goForward();
      }
      await page.reload();
      await expect(page).toHaveURL(/\/returns\/\d+\?notice=requested$/);
      await page.goto(order);
      await expect(links).toHaveCount(before + 1);
    });
  });
}

test.describe('a request whose answer was lost @once', () => {
  test.use({ customer: seeded.bulkBuyer });

  test('T95: is looked up, made once, and told', async ({ page, shop }) => {
    const order = '/account/orders/6022241055164';
    await page.goto(`${order}/return`);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('combobox', { name: 'Why?' }).first().selectOption('Other');
    await page.getByRole('button', { name: 'See what you get back' }).click();
    const end = await shop.addFault({
      match: { email: seeded.bulkBuyer, operationName: 'RequestReturn' },
      fault: { type: 'lost-answer' },
    });
    await page.getByRole('button', { name: 'Ask for this return' }).click();
    await expect(page).toHaveURL(/\/returns\/\d+\?notice=requested$/);
    await end();
    await page.goto(order);
    await expect(page.getByRole('link', { name: /asked on/ })).toHaveCount(1);
  });
});

test.describe('the page of a return @once', () => {
  test.use({ customer: seeded.returns });

  test('says where it stands in each state, and what to do', async ({ page }) => {
    const open = async (order: string, status: string) => {
      await page.goto(`/account/orders/${order}`);
      const row = page.getByRole('listitem').filter({ hasText: /asked on/ });
      await row.filter({ hasText: status }).getByRole('link').first().click();
      await expect(page).toHaveTitle(/^Return/);
      await expect(page.getByText(status, { exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    };
    const label = page.getByRole('link', { name: 'Open the label' });
    const track = page.getByRole('link', { name: 'Track parcel' });

    await open('6021990981238', 'Done');
    await expect(page.getByRole('heading', { name: 'Refunds' })).toBeVisible();
    await expect(track).toHaveAttribute('href', /^https:/);
    await expect(label).toHaveCount(0);

    await open('6021990981386', 'Accepted');
    const href = await label.getAttribute('href');
    expect((await page.request.get(href ?? '')).status()).toBe(200);
    await expect(track).toHaveCount(0);
    await open('6021990981386', 'Cancelled');
    await expect(page.getByRole('link', { name: 'Contact the shop' })).toBeVisible();
    await expect(label).toHaveCount(0);
    await open('6021990981349', 'Declined');
    await expect(page.getByText(/did not accept this return/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Contact the shop' })).toBeVisible();
    await open('6021990981423', 'Accepted');
    await expect(page.getByText('You arranged this parcel yourself.')).toBeVisible();
    await open('6021990981312', 'Accepted');
    await expect(page.getByText(/There is no label yet/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What you get instead' })).toBeVisible();
    await open('6021990981275', 'Asked for');
    await expect(page.getByText(/Please keep the items until then/)).toBeVisible();
  });
});

test.describe('what cannot go back @once', () => {
  test.use({ customer: seeded.returns });

  test('says why in words', async ({ page }) => {
    await page.goto('/account/orders/6021990981275/return');
    await expect(
      page.getByRole('heading', { name: 'Nothing here can be returned online' }),
    ).toBeVisible();
    await expect(page.getByText(/Already returned, or part of a return\./).first()).toBeVisible();
    await page.goto('/account/orders/6021990981238/return');
    await expect(page.getByText(/The time to return this is over\./).first()).toBeVisible();
    await expect(page.getByText(/Sold without a right of return\./).first()).toBeVisible();
  });
});

const checkFirst = async (page: Page) => {
  await page.getByRole('checkbox').first().check();
  await page.getByRole('combobox', { name: 'Why?' }).first().selectOption('Other');
  await page.getByRole('button', { name: 'See what you get back' }).click();
};

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled, customer: seeded.worldWide });

    test('what went back meanwhile is no longer offered, and said', async ({ page }) => {
      const path = `/account/orders/${javaScriptEnabled ? '6021990982829' : '6021990982903'}/return`;
      await page.goto(path);
      const other = await page.context().newPage();
      await other.goto(path);
      await checkFirst(other);
      await other.getByRole('button', { name: 'Ask for this return' }).click();
      await expect(other).toHaveURL(/notice=requested$/);
      const rows = page.getByRole('checkbox');
      const before = await rows.count();
      await checkFirst(page);
      await expect(page.getByText(/can’t go back any more|Nothing here can be/)).toBeVisible();
      await expect(rows).toHaveCount(before - 1);
      await expect(page.getByText(/part of a return\./).first()).toBeVisible();
    });
  });

  // Faults strike whoever they name, so each way of walking has somebody of its own.
  const customer = javaScriptEnabled ? seeded.payments : seeded.deliveries;
  const order = javaScriptEnabled ? '6021990982348' : '6021990981978';
  test.describe(`${title} @once`, () => {
    test.use({ javaScriptEnabled, customer });
    const match = { email: customer };

    test('T96: where the shop tells no sums, a return can be asked for all the same', async ({
      page,
      shop,
    }) => {
      await page.goto(`/account/orders/${order}/return`);
      const operation = { ...match, operationName: 'CalculateReturn' };
      const field = 'QueryRoot.returnCalculate';
      const lose = (code: string) =>
        shop.addFault({ match: operation, fault: { type: 'partial-errors', field, code } });
      const endOutage = await lose('INTERNAL_SERVER_ERROR');
      await checkFirst(page);
      await expect(page.getByText(/sums can’t be worked out right now/)).toBeVisible();
      await endOutage();
      const end = await lose('ACCESS_DENIED');
      await page.getByRole('button', { name: 'See what you get back' }).click();
      await expect(page.getByText(/once it has your request/)).toBeVisible();
      if (javaScriptEnabled)
        await expect(page.getByRole('heading', { name: 'What you get back' })).toBeFocused();
      else await expect(page.getByRole('link', { name: /^See what you get back/ })).toBeVisible();
      await end();
      // Now there are sums, and nobody sends what they have not seen.
      await page.getByRole('button', { name: 'Ask for this return' }).click();
      await expect(page.getByText(/sums have changed since you looked/)).toBeVisible();
      const denied = { type: 'partial-errors', code: 'ACCESS_DENIED' } as const;
      const endDenial = await shop.addFault({
        match: { ...match, operationName: 'RequestReturn' },
        fault: { ...denied, field: 'Mutation.orderRequestReturn' },
      });
      await page.getByRole('button', { name: 'Ask for this return' }).click();
      await expect(page.getByText(/takes no returns this way/)).toBeVisible();
      await endDenial();
    });
  });
}

test.describe('another’s return @once', () => {
  test.use({ customer: seeded.returns, expectedStatuses: [404] });

  test('T106: under the address of another order is a page that does not exist', async ({
    page,
  }) => {
    await page.goto('/account/orders/6021990981238');
    const href = await page.getByRole('link', { name: /asked on/ }).getAttribute('href');
    const returnId = href?.split('/').at(-1);
    await page.goto(`/account/orders/6021990981386/returns/${returnId}`);
    await expect(page.getByRole('heading', { name: 'This order is not here' })).toBeVisible();
  });
});
