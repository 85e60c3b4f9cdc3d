import { openLocation } from '../support/companies';
import { seeded, toNewEmail } from '../support/customers';
import { openMenu } from '../support/menu';
import { scriptModes } from '../support/script-modes';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test.describe('for whoever buys for two companies', () => {
      test.use({ customer: seeded.twoCompanies });

      test('both are there with the role in each location', async ({ page }) => {
        await page.goto('/account/companies');
        const hotels = page.getByRole('region', { name: 'Nordlicht Hotels' });
        await expect(hotels.getByText('You’re there as Interior designer')).toBeVisible();
        await expect(hotels.getByText('May order')).toBeVisible();
        const own = page.getByRole('region', { name: 'Atelier Marchetti' });
        await expect(own.getByText('Location admin')).toBeVisible();
      });

      test('a location is chosen, remembered, and left again', async ({ page, isMobile }) => {
        await page.goto('/account/companies');
        await expect(page.getByText('None chosen: you buy for yourself.')).toBeVisible();
        await page.getByRole('button', { name: 'Choose Atelier Zürich' }).click();
        await expect(page.getByText('Your location is chosen.')).toBeVisible();
        await expect(page.getByText('Atelier Zürich, Atelier Marchetti')).toBeVisible();
        const menu = await openMenu(page, isMobile);
        await menu.getByRole('link', { name: 'Companies' }).click();
        await expect(page.getByText('Atelier Zürich, Atelier Marchetti')).toBeVisible();
        await page.getByRole('button', { name: 'Choose none' }).click();
        await expect(page.getByText('No location is chosen any more.')).toBeVisible();
        await expect(page.getByText('None chosen: you buy for yourself.')).toBeVisible();
      });
    });

    test.describe('for a location admin', () => {
      test.use({ customer: seeded.companyAdmin });

      test('a location tells how it buys, where it is, what it owes and what lies ready', async ({
        page,
      }) => {
        await openLocation(page, 'Nordlicht Hamburg');
        const main = page.getByRole('main');
        await expect(main.getByText('DE811907980')).toBeVisible();
        await expect(main.getByText('Steinhöft 11').first()).toBeVisible();
        await expect(main.getByText(/was due on/).first()).toBeVisible();
        await expect(main.getByText(/to pay by/).first()).toBeVisible();
        await expect(main.getByText('€250.00')).toBeVisible();
        await expect(main.getByText('Net 30').first()).toBeVisible();
        await main.getByRole('link', { name: 'All orders of this location' }).click();
        await expect(page).toHaveURL(/\/account\/orders\?for=location-\d+$/);
        await expect(page.getByRole('combobox', { name: 'Bought for' })).toHaveValue(/^location-/);
      });

      test('a company has all its locations and latest orders', async ({ page }) => {
        await page.goto('/account/companies');
        await page.getByRole('link', { name: 'Details of Nordlicht Hotels' }).click();
        await expect(
          page.getByRole('heading', { level: 1, name: 'Nordlicht Hotels' }),
        ).toBeVisible();
        for (const name of ['Nordlicht Brooklyn', 'Nordlicht Hamburg', 'Nordlicht London']) {
          await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
        }
        await page.getByRole('link', { name: 'All orders of this company' }).click();
        await expect(page).toHaveURL(/\/account\/orders\?for=company-\d+$/);
      });
    });
  });
}

test.describe('for whoever may only order', () => {
  test.use({ customer: seeded.companyBuyer, expectedStatuses: [404] });

  test('addresses are to look at, and the form says why', async ({ page }) => {
    await openLocation(page, 'Nordlicht Brooklyn');
    await expect(page.getByText('25% at checkout')).toBeVisible();
    await expect(page.getByText(/doesn’t include changing addresses/)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Change the/ })).toHaveCount(0);
    await page.goto(`${page.url()}/shipping`);
    await expect(page.getByText(/doesn’t include changing this address/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save address' })).toHaveCount(0);
  });
});

test.describe('for everybody else', () => {
  test.use({ expectedStatuses: [404] });

  test('nothing leads there, and the pages say kindly that there is nothing', async ({
    page,
    isMobile,
  }) => {
    await signIn(page, toNewEmail('no-company'));
    const menu = await openMenu(page, isMobile);
    await expect(menu.getByRole('link', { name: 'Store credit' })).toBeVisible();
    await expect(menu.getByRole('link', { name: 'Companies' })).toHaveCount(0);
    for (const path of ['/account/companies', '/account/drafts']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { name: 'Nothing for companies here' })).toBeVisible();
    }
    for (const path of ['/account/companies/1', '/account/companies/locations/1']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { name: 'This isn’t here' })).toBeVisible();
    }
  });
});

test.describe('an outage', () => {
  test.use({ customer: seeded.companyBuyer, expectedStatuses: [503] });

  test('is told as one, and nobody is signed out', async ({ page, shop }) => {
    const end = await shop.addFault({
      match: { email: seeded.companyBuyer, operationName: 'Companies' },
      fault: { type: 'status', code: 503 },
    });
    const response = await page.goto('/account/companies');
    await end();
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
    await expect(page.getByText('Nothing for companies here')).toHaveCount(0);
    await expect(page.getByText('You are still signed in.')).toBeVisible();
  });
});

test.describe('a sign-out @once', () => {
  test('takes the chosen location along', async ({ page }) => {
    await signIn(page, seeded.companyBuyer, '/account/companies');
    await page.getByRole('button', { name: 'Choose Nordlicht Brooklyn' }).click();
    await expect(page.getByText('Your location is chosen.')).toBeVisible();
    const listNames = async () => (await page.context().cookies()).map(({ name }) => name);
    expect((await listNames()).join()).toContain('company-location');
    await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/signed-out/);
    expect((await listNames()).join()).not.toContain('company-location');
  });
});
