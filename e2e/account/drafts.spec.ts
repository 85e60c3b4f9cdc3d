import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, nobody, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test.describe('for a location admin', () => {
      test.use({ customer: seeded.companyAdmin });

      test('every draft says how it stands and for which location', async ({ page }) => {
        await page.goto('/account/drafts');
        const drafts = page.getByRole('list', { name: 'Drafts' });
        for (const state of ['Open', 'Ready to pay', 'Ordered']) {
          await expect(drafts.getByText(state, { exact: true }).first()).toBeVisible();
        }
        await expect(drafts.getByText('For Nordlicht Hamburg').first()).toBeVisible();
      });

      test('one on terms is ordered now and paid later, at the shop’s own checkout', async ({
        page,
        shop,
      }) => {
        await page.goto('/account/drafts');
        const row = page
          .getByRole('listitem')
          .filter({ hasText: 'Ready to pay' })
          .filter({ hasText: 'Nordlicht Hamburg' });
        await row.getByRole('link').click();
        await expect(page.getByRole('heading', { level: 1, name: /^Draft #D/ })).toBeVisible();
        await expect(page.getByText('Due later, by your payment terms')).toBeVisible();
        await expect(page.getByText('Engraving of the house mark')).toBeVisible();
        await expect(page.getByText('Quantity 24')).toBeVisible();
        const pay = page.getByRole('link', { name: 'Order now, pay later' });
        const href = (await pay.getAttribute('href')) ?? '';
        expect(new URL(href).origin).toBe(shop.origin);
        expect(new URL(href).pathname).toMatch(/\/invoices\/[0-9a-f]+$/);
        const response = await page.request.get(href);
        expect(response.status()).toBe(200);
      });

      test('one without terms is due at once, and shows what a bundle holds', async ({ page }) => {
        await page.goto('/account/drafts');
        await page
          .getByRole('listitem')
          .filter({ hasText: 'Nordlicht London' })
          .getByRole('link')
          .click();
        await expect(page.getByText('All of it is due when you order.')).toBeVisible();
        await expect(page.getByRole('link', { name: 'Order and pay' })).toBeVisible();
        await expect(page.getByText('Breakfast for two').first()).toBeVisible();
      });

      test('one with a deposit says what is due now and what later', async ({ page }) => {
        await page.goto('/account/drafts');
        await page
          .getByRole('listitem')
          .filter({ hasText: 'Nordlicht Brooklyn' })
          .getByRole('link')
          .click();
        await expect(page.getByText('Due now is a deposit of 25%.')).toBeVisible();
        await expect(page.getByText('Free of tax.')).toBeVisible();
      });

      test('one that was ordered leads to its order', async ({ page }) => {
        await page.goto('/account/drafts');
        await page.getByRole('listitem').filter({ hasText: 'Ordered' }).getByRole('link').click();
        await page.getByRole('link', { name: /^See order #/ }).click();
        await expect(page).toHaveURL(/\/account\/orders\/\d+$/);
      });
    });

    test.describe('for whoever may only order', () => {
      test.use({ customer: seeded.companyBuyer });

      test('what the shop still looks at cannot be paid', async ({ page }) => {
        await page.goto('/account/drafts?after=nonsense');
        await page.getByRole('list', { name: 'Drafts' }).getByRole('link').click();
        await expect(page.getByText('In review')).toBeVisible();
        await expect(page.getByText('The shop looks at it before you can pay.')).toBeVisible();
        await expect(page.getByRole('link', { name: /^Order (now|and)/ })).toHaveCount(0);
      });
    });
  });
}

test.describe('somebody else’s @once', () => {
  test.use({ customer: seeded.companyBuyer, expectedStatuses: [404] });

  test('T55: a draft that is theirs reads like one that is nobody’s', async ({
    browser,
    page,
    site,
  }) => {
    const admin = await browser.newPage({ baseURL: site, locale: 'en-GB', storageState: nobody });
    await signIn(admin, seeded.companyAdmin, '/account/drafts');
    const links = admin.getByRole('list', { name: 'Drafts' }).getByRole('link');
    const theirs = await links.first().getAttribute('href');
    await admin.close();
    const pages = new Set<string>();
    for (const path of [theirs ?? '', '/account/drafts/1', '/account/drafts/gid:%2F%2Fx']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      pages.add((await page.getByRole('main').textContent()) ?? '');
    }
    expect(pages.size).toBe(1);
  });
});

test.describe('of a location', () => {
  test.use({ customer: seeded.companyAdmin, javaScriptEnabled: false });

  test('those of colleagues are there, too', async ({ page }) => {
    await page.goto('/account/companies');
    const link = page.getByRole('link', { name: 'Nordlicht Brooklyn', exact: true });
    const id = ((await link.getAttribute('href')) ?? '').split('/').at(-1);
    await page.goto(`/account/drafts?location=${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Drafts of Nordlicht Brooklyn',
    );
    await expect(page.getByText('In review')).toBeVisible();
  });
});

test.describe('in German', () => {
  test.use({ customer: seeded.companyAdmin, locale: 'de-DE' });

  test('a draft reads German', async ({ page }) => {
    await page.goto('/account/drafts');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Nordlicht Brooklyn' })
      .getByRole('link')
      .click();
    await expect(page.getByText('Jetzt fällig ist eine Anzahlung von 25 %.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bestellen und bezahlen' })).toBeVisible();
  });
});

test.describe('an outage', () => {
  test.use({ customer: seeded.companyBuyer, expectedStatuses: [503] });

  test('is told as one, not as an empty list', async ({ page, shop }) => {
    const end = await shop.addFault({
      match: { email: seeded.companyBuyer, operationName: 'Drafts' },
      fault: { type: 'status', code: 503 },
      times: 9,
    });
    const response = await page.goto('/account/drafts');
    await end();
    expect(response?.status()).toBe(503);
    await expect(page.getByText('No drafts')).toHaveCount(0);
  });
});
