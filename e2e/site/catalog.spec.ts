import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

for (const { title, javaScriptEnabled } of scriptModes) {
  test.describe(`the shop’s shelves, ${title}`, () => {
    test.use({ javaScriptEnabled });

    test('lead from the home page over a collection to a product', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'All collections' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Tableware' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Tableware' })).toBeVisible();
      await page.getByLabel('Sort by').selectOption('Price, high to low');
      await page.getByRole('button', { name: 'Sort' }).click();
      await expect(page).toHaveURL(/\?sort=price-down$/);
      await expect(page.getByLabel('Sort by')).toHaveValue('price-down');
      const [product] = await page.getByRole('main').getByRole('listitem').getByRole('link').all();
      const name = (await product?.textContent()) ?? '';
      await product?.click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    });

    test('can be searched, page by page', async ({ page }) => {
      await page.goto('/search');
      await page.getByLabel('What are you looking for?').fill('h');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL('/search?q=h');
      await expect(page.getByText(/^\d+ products for “h”$/)).toBeVisible();
      const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first();
      const before = await heading.textContent();
      await page.getByRole('link', { name: 'More products' }).click();
      await expect(page.getByRole('link', { name: 'Previous products' })).toBeVisible();
      await expect(heading).not.toHaveText(before ?? '');
      await expect(page.getByLabel('What are you looking for?')).toHaveValue('h');
    });

    test('say so when nothing is found, and show the way on', async ({ page }) => {
      await page.goto('/search?q=%22%3Cscript%3E');
      await expect(page.getByText('Nothing found for “"<script>”')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Look through the collections' })).toBeVisible();
    });
  });
}

test('what is typed is suggested, by keyboard too', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByLabel('What are you looking for?');
  await field.pressSequentially('hou');
  const suggestions = page.getByRole('navigation', { name: 'Suggestions' });
  await expect(suggestions.getByRole('link', { name: 'House Coffee' })).toBeVisible();
  await field.press('Tab');
  await expect(suggestions.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(suggestions).toHaveCount(0);
  await expect(field).toBeFocused();
  await field.press('End');
  await field.pressSequentially('s');
  await suggestions.getByRole('link', { name: 'House Coffee' }).click();
  await expect(page).toHaveURL('/products/house-coffee');
});

test.describe('for search engines @once', () => {
  test.use({ expectedStatuses: [404] });

  test('the sitemap names products and collections, and robots are kept out of the account', async ({
    request,
    site,
  }) => {
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain('Disallow: /account/');
    expect(robots).toContain(`Sitemap: ${site}/sitemap.xml`);
    const sitemap = await (await request.get('/sitemap.xml')).text();
    expect(sitemap).toContain(`<loc>${site}/products/house-coffee</loc>`);
    expect(sitemap).toContain(`<loc>${site}/collections/tableware</loc>`);
    expect(sitemap).not.toContain('/account');
  });

  test('account pages and answers of the API are not to be indexed, and the shop’s are', async ({
    request,
  }) => {
    for (const path of ['/account/signed-out', '/account/sign-in-problem', '/api/suggestions']) {
      const { 'x-robots-tag': tag } = (await request.get(path)).headers();
      expect(tag, path).toBe('noindex, nofollow');
    }
    const { 'x-robots-tag': tag } = (await request.get('/collections')).headers();
    expect(tag).toBeUndefined();
  });

  test('a page names its one address, and what is for sale in words that machines read', async ({
    page,
    site,
  }) => {
    await page.goto('/collections/tableware?sort=price');
    const canonical = page.locator('link[rel=canonical]');
    await expect(canonical).toHaveAttribute('href', `${site}/collections/tableware`);
    await page.goto('/products/house-coffee');
    await expect(canonical).toHaveAttribute('href', `${site}/products/house-coffee`);
    const product = page.locator('[itemtype="https://schema.org/Product"]');
    await expect(product.locator('h1[itemprop=name]')).toHaveText('House Coffee');
    const offer = product.locator('[itemprop=offers]');
    await expect(offer.locator('[itemprop=priceCurrency]')).toHaveAttribute(
      'content',
      /^[A-Z]{3}$/,
    );
    await expect(offer.locator('[itemprop=availability]')).toHaveAttribute(
      'content',
      /^https:\/\/schema\.org\/\w+$/,
    );
  });

  test('a page that is not there offers a search', async ({ page }) => {
    const answer = await page.goto('/collections/nothing-here');
    expect(answer?.status()).toBe(404);
    await page.getByLabel('What are you looking for?').fill('mug');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search?q=mug');
  });
});
