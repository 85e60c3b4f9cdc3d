import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { accountPages, listDetailPages, oddOrders, openPages } from '../support/pages';
import { expect, test } from '../support/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule broken on this page, as lines somebody can act on. */
async function findViolations(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${path}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  // Colours are the same on every screen.
  test.describe(`in ${colorScheme}${colorScheme === 'dark' ? ' @once' : ''}`, () => {
    test.use({ colorScheme });

    test('open pages meet WCAG 2.2 AA', async ({ page }) => {
      const found: string[] = [];
      for (const path of openPages) found.push(...(await findViolations(page, path)));
      expect(found).toEqual([]);
    });

    for (const [kind, customer] of [
      ['many orders', seeded.manyOrders],
      ['hostile strings', seeded.hostile],
    ] as const) {
      test.describe(`for a customer with ${kind}`, () => {
        test.use({ customer });

        test('account pages meet WCAG 2.2 AA', async ({ page }) => {
          test.slow();
          const found: string[] = [];
          for (const path of [...accountPages, ...(await listDetailPages(page))]) {
            found.push(...(await findViolations(page, path)));
          }
          expect(found).toEqual([]);
        });
      });
    }

    test.describe('what is out of the ordinary', () => {
      test.use({ customer: seeded.manyOrders, expectedStatuses: [404] });

      test('odd orders and missing pages meet WCAG 2.2 AA', async ({ page }) => {
        test.slow();
        const found: string[] = [];
        for (const path of [...oddOrders, '/account/orders/1', '/nowhere']) {
          found.push(...(await findViolations(page, path)));
        }
        expect(found).toEqual([]);
      });
    });

    test.describe('forty addresses', () => {
      test.use({ customer: seeded.manyAddresses });

      test('meet WCAG 2.2 AA', async ({ page }) => {
        expect(await findViolations(page, '/account/addresses')).toEqual([]);
      });
    });

    test.describe('in German', () => {
      test.use({ customer: seeded.manyOrders, locale: 'de-DE' });

      test('pages meet WCAG 2.2 AA', async ({ page }) => {
        test.slow();
        const found: string[] = [];
        for (const path of [...accountPages, oddOrders[0]]) {
          found.push(...(await findViolations(page, path)));
        }
        expect(await page.locator('html').getAttribute('lang')).toBe('de');
        expect(found).toEqual([]);
      });
    });

    test.describe('for a first visit', () => {
      test.use({ customer: seeded.firstVisit });

      test('empty pages meet WCAG 2.2 AA', async ({ page }) => {
        const found: string[] = [];
        for (const path of ['/account', '/account/orders', '/account/addresses']) {
          found.push(...(await findViolations(page, path)));
        }
        expect(found).toEqual([]);
      });
    });
  });
}

test.describe('a refused form', () => {
  test.use({ customer: seeded.firstVisit });

  test('meets WCAG 2.2 AA and moves the focus to what is wrong', async ({ page }) => {
    await page.goto('/account/addresses/new');
    await page.getByRole('button', { name: 'Save address' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Please check the address' });
    await expect(summary).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('the keyboard reaches the content first by the skip link', async ({ page }) => {
    await page.goto('/account');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
});
