import { seeded } from '../support/customers';
import { openMenu } from '../support/menu';
import { accountPages, openPages } from '../support/pages';
import { expect, test } from '../support/test';

test('a page that does not exist says so with a true 404', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  const response = await page.goto(`${baseURL}/nowhere`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'We can’t find that page' })).toBeVisible();
  await page.close();
});

test('T59, T60: every page carries the security headers and a policy with a fresh nonce', async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const path of openPages) {
    const response = await request.get(path);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(openPages.length);
});

test.describe('for whoever is signed in', () => {
  test.use({ customer: seeded.manyOrders });

  test('T62: pages stay out of every cache', async ({ page }) => {
    for (const path of accountPages) {
      const response = await page.goto(path);
      expect(response?.headers()['cache-control'], path).toContain('no-store');
    }
  });

  test('T79: titles name the page and nobody', async ({ page }) => {
    const titles = new Set<string>();
    for (const path of accountPages) {
      await page.goto(path);
      const title = await page.title();
      expect(title, path).not.toBe('');
      expect(title).not.toMatch(/jonas|weber/i);
      titles.add(title);
    }
    // One title each: a screen reader says nothing else when a page changes.
    expect(titles.size).toBe(accountPages.length);
  });

  test('the menu leads everywhere and says where one is', async ({ page, isMobile }) => {
    await page.goto('/account');
    const menu = page.getByRole('navigation', { name: 'Your account' });
    for (const [link, path] of [
      ['Orders', '/account/orders'],
      ['Addresses', '/account/addresses'],
      ['Profile', '/account/profile'],
      ['Overview', '/account'],
    ] as const) {
      await menu.getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(path);
      await expect(menu.getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    for (const [link, path] of [
      [/^News/, '/account/marketing'],
      ['Store credit', '/account/store-credit'],
      ['Subscriptions', '/account/subscriptions'],
      ['About you', '/account/details'],
    ] as const) {
      const list = await openMenu(page, isMobile);
      await list.getByRole('link', { name: link }).click();
      await expect(page).toHaveURL(path);
      const marked = menu.getByRole('link', { name: isMobile ? 'More' : link });
      await expect(marked).toHaveAttribute('aria-current', isMobile ? 'true' : 'page');
    }
  });
});
