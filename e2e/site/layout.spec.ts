import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import { accountPages, listDetailPages, oddOrders, openPages } from '../support/pages';
import { expect, test } from '../support/test';

/** Elements that stick out of the page, for the report; the page's own width decides. */
async function findOverflow(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return page.evaluate((here) => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const last = wide.at(-1);
    return [`${here}: ${scrollWidth} px wide, e.g. ${last?.outerHTML.slice(0, 160)}`];
  }, path);
}

test.describe('at 320 px @once', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('open pages do not scroll sideways', async ({ page }) => {
    const found: string[] = [];
    for (const path of openPages) found.push(...(await findOverflow(page, path)));
    expect(found).toEqual([]);
  });

  for (const locale of ['en-GB', 'de-DE']) {
    test.describe(`odd orders, ${locale}`, () => {
      test.use({ customer: seeded.manyOrders, locale, expectedStatuses: [404] });

      test('do not scroll sideways', async ({ page }) => {
        const found: string[] = [];
        for (const path of [...oddOrders, ...accountPages, '/account/orders/1', '/nowhere']) {
          found.push(...(await findOverflow(page, path)));
        }
        expect(found).toEqual([]);
      });
    });
  }

  for (const [kind, customer] of Object.entries(seeded)) {
    test.describe(kind, () => {
      test.use({ customer });

      test('account pages do not scroll sideways', async ({ page }) => {
        const found: string[] = [];
        for (const path of [...accountPages, ...(await listDetailPages(page))]) {
          found.push(...(await findOverflow(page, path)));
        }
        expect(found).toEqual([]);
      });
    });
  }
});

test.describe('touch', () => {
  test.use({ customer: seeded.manyOrders });

  test('what is pressed alone is at least 44 px tall', async ({ page }) => {
    const small: string[] = [];
    for (const path of [...accountPages, ...oddOrders.slice(0, 1)]) {
      await page.goto(path);
      const found = await page
        .locator(
          'button, nav a, select, summary, input:not([type=checkbox]), label:has([type=checkbox])',
        )
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .filter((element) => element.getBoundingClientRect().height < 43.5)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
      small.push(...found.map((html) => `${path}: ${html}`));
    }
    expect(small).toEqual([]);
  });

  test('nobody who asked for less motion sees any', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of ['/', '/account', '/account/orders', '/account/marketing']) {
      await page.goto(path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .map((element) => ({ element, style: getComputedStyle(element) }))
          .filter(({ style }) =>
            [style.animationDuration, style.transitionDuration]
              .flatMap((durations) => durations.split(','))
              .some((duration) => Number.parseFloat(duration) > 0.01),
          )
          .map(({ element }) => element.outerHTML.slice(0, 100)),
      );
      expect(moving, path).toEqual([]);
    }
  });

  test('nothing moves while a page loads', async ({ page }) => {
    const moved: string[] = [];
    for (const path of ['/', '/account', '/account/orders']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                total += (entry as { value?: number }).value ?? 0;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(total), 200);
          }),
      );
      if (shift > 0.01) moved.push(`${path}: ${shift}`);
    }
    expect(moved).toEqual([]);
  });
});
