import AxeBuilder from '@axe-core/playwright';
import { seeded } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

test.use({ customer: seeded.regular });

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a question knows its order, and the help desk who asks', async ({ page, shopOrigin }) => {
      await page.goto('/account/orders?q=%235501');
      const row = page.getByRole('list', { name: 'Your orders' }).getByRole('link').first();
      await page.goto((await row.getAttribute('href')) ?? '');
      await page.getByRole('link', { name: 'All ways to ask' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask about order #5501');
      const mail = page.getByRole('link', { name: /^Write to / });
      await expect(mail).toHaveAttribute(
        'href',
        /^mailto:[^?]+\?subject=Question%20about%20order%20%235501&body=Order%3A%20%235501/,
      );
      expect(page.url()).not.toContain('eyJ');
      const sent = page.waitForRequest((request) => request.url() === `${shopOrigin}/help-desk`);
      await page.getByRole('button', { name: 'Go to the help desk' }).click();
      const request = await sent;
      expect(request.method()).toBe('POST');
      expect(request.postData()).toMatch(/^token=eyJ/);
      expect((await request.allHeaders()).referer ?? '').not.toMatch(/orders|token|eyJ/);
      await expect(page.getByRole('heading', { name: 'Hello Edda Holm' })).toBeVisible();
      await expect(page.getByText('You ask about order #5501')).toBeVisible();
      expect(page.url()).toBe(`${shopOrigin}/help-desk`);
    });
  });
}

test('the page meets WCAG 2.2 AA', async ({ page }) => {
  await page.goto('/account/orders?q=%235501');
  const row = page.getByRole('list', { name: 'Your orders' }).getByRole('link').first();
  await page.goto(`${await row.getAttribute('href')}/ask`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('somebody else’s order', () => {
  test.use({ expectedStatuses: [404] });

  test('is nothing to ask about, and hands out no token', async ({ page }) => {
    const response = await page.goto('/account/orders/6021740986122/ask');
    expect(response?.status()).toBe(404);
    expect(await page.content()).not.toContain('eyJ');
  });
});
