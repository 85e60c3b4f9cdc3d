import AxeBuilder from '@axe-core/playwright';
import { seeded } from '../support/customers';
import { listCompanyPages } from '../support/pages';
import { expect, test } from '../support/test';

for (const colorScheme of ['light', 'dark'] as const) {
  // Colours are the same on every screen.
  test.describe(`for a screen reader, ${colorScheme}${colorScheme === 'dark' ? ' @once' : ''}`, () => {
    test.use({ customer: seeded.companyAdmin, colorScheme });

    test('axe finds nothing', async ({ page }) => {
      test.slow();
      for (const path of await listCompanyPages(page)) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations, path).toEqual([]);
      }
    });
  });
}

for (const locale of ['en-GB', 'de-DE']) {
  test.describe(`at 320 px, ${locale} @once`, () => {
    test.use({
      customer: seeded.companyAdmin,
      locale,
      viewport: { width: 320, height: 640 },
    });

    test('no page scrolls sideways, and what is pressed alone is tall enough', async ({ page }) => {
      test.slow();
      for (const path of await listCompanyPages(page)) {
        await page.goto(path);
        const { clientWidth, scrollWidth } = await page.evaluate(() => ({
          clientWidth: document.documentElement.clientWidth,
          scrollWidth: document.documentElement.scrollWidth,
        }));
        expect(scrollWidth, path).toBeLessThanOrEqual(clientWidth);
        const small = await page
          .locator('main :is(button, nav a, select, summary)')
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.checkVisibility())
              .filter((element) => element.getBoundingClientRect().height < 43.5)
              .map((element) => element.outerHTML.slice(0, 120)),
          );
        expect(small, path).toEqual([]);
      }
    });
  });
}

test.describe('one operation @once', () => {
  test.use({ customer: seeded.companyBuyer });

  test('is what each of these pages asks of the Customer Account API', async ({ page, shop }) => {
    const isTheirs = (request: { path: string; email?: string | null }) =>
      request.path.includes('/customer/api/') && request.email === seeded.companyBuyer;
    for (const path of [...(await listCompanyPages(page)), '/account/more']) {
      // Other tests may ask for the same customer meanwhile; that only ever adds.
      await expect(async () => {
        const before = (await shop.listRequests()).filter(isTheirs).length;
        await page.goto(path, { waitUntil: 'networkidle' });
        expect((await shop.listRequests()).filter(isTheirs).length - before, path).toBe(1);
      }).toPass();
    }
  });
});
