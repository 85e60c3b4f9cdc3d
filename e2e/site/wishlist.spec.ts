import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { scriptModes } from '../support/script-modes';
import type { Fault } from '../support/shop';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const save = (page: Page) => page.getByRole('button', { name: 'Save to wishlist' });
const saved = (page: Page) => page.getByText('It’s on your wishlist.');
const onList = (page: Page, title: string) =>
  page.getByRole('main').getByRole('link', { name: title, exact: true });
const remove = (page: Page, title: string) =>
  page.getByRole('button', { name: `Remove ${title} from your wishlist` });

async function saveProduct(page: Page, handle: string) {
  await page.goto(`/products/${handle}`);
  await save(page).click();
  await expect(saved(page)).toBeVisible();
}

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ javaScriptEnabled });

    test('a product is saved on the device, found again and taken off', async ({ page }) => {
      await page.goto('/wishlist');
      await expect(page.getByRole('heading', { name: 'Your wishlist is empty' })).toBeVisible();
      await saveProduct(page, 'house-coffee');
      await expect(page.getByRole('button', { name: 'Remove from wishlist' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'See your wishlist' }).click();
      await expect(page).toHaveURL(/\/wishlist$/);
      await expect(onList(page, 'House Coffee')).toBeVisible();
      await expect(page.getByText('Kept on this device.')).toBeVisible();
      await saveProduct(page, 'stoneware-mug');
      await page.goto('/wishlist');
      await remove(page, 'House Coffee').click();
      await expect(page.getByText('It’s no longer on your wishlist.')).toBeVisible();
      await expect(onList(page, 'House Coffee')).toHaveCount(0);
      await expect(onList(page, 'Stoneware Mug')).toBeVisible();
      await page.goto('/products/stoneware-mug');
      await page.getByRole('button', { name: 'Remove from wishlist' }).click();
      await expect(save(page)).toBeVisible();
      await page.goto('/wishlist');
      await expect(page.getByRole('heading', { name: 'Your wishlist is empty' })).toBeVisible();
    });

    test('what was saved before signing in moves into the account, and comes back with it', async ({
      page,
      context,
    }) => {
      const email = toNewEmail('wishes');
      await saveProduct(page, 'house-coffee');
      await signIn(page, email, '/account/profile');
      await page.goto('/wishlist');
      await expect(onList(page, 'House Coffee')).toBeVisible();
      await expect(page.getByText('One thing here is kept on this device only.')).toBeVisible();
      await page.getByRole('button', { name: 'Keep in my account' }).click();
      await expect(page.getByText('All of it is in your account now.')).toBeVisible();
      await saveProduct(page, 'stoneware-mug');

      // Another browser of theirs, as far as the list goes.
      await context.clearCookies({ name: /wishlist/ });
      await page.goto('/wishlist');
      await expect(page.getByText('Kept in your account.')).toBeVisible();
      await expect(onList(page, 'House Coffee')).toBeVisible();
      await remove(page, 'Stoneware Mug').click();
      await expect(onList(page, 'Stoneware Mug')).toHaveCount(0);

      await page.goto('/account/sign-out');
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/account\/signed-out/);
      await page.goto('/wishlist');
      await expect(page.getByRole('heading', { name: 'Your wishlist is empty' })).toBeVisible();
    });
  });
}

test('an account’s list is nobody’s else on the same browser', async ({ page, context }) => {
  await signIn(page, toNewEmail('wishes-owner'), '/account/profile');
  await saveProduct(page, 'house-coffee');
  const all = await context.cookies();
  await context.clearCookies();
  await context.addCookies(all.filter(({ name }) => name.endsWith('-wishlist')));
  await page.goto('/products/house-coffee');
  await expect(save(page)).toBeVisible();
  await signIn(page, toNewEmail('wishes-other'), '/account/profile');
  await page.goto('/wishlist');
  await expect(page.getByRole('heading', { name: 'Your wishlist is empty' })).toBeVisible();
});

test('the list stays out of caches and search engines, and meets WCAG 2.2 AA', async ({ page }) => {
  await saveProduct(page, 'house-coffee');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const answer = await page.goto('/wishlist');
  expect(answer?.headers()['cache-control']).toBe('private, no-store');
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await remove(page, 'House Coffee').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your wishlist is empty' })).toBeVisible();
});

test('what was looked at is kept on the device, told to nobody, and cleared', async ({ page }) => {
  const strip = page.getByRole('region', { name: 'Recently viewed' });
  await page.goto('/products/house-coffee');
  await expect(save(page)).toBeVisible();
  await expect(strip).toHaveCount(0);
  const told: string[] = [];
  page.on('request', (sent) => {
    const text = `${sent.url()} ${sent.postData() ?? ''}`;
    // The picture has an address of its own.
    if (sent.resourceType() !== 'image' && text.includes('house-coffee')) told.push(text);
  });
  await page.goto('/products/stoneware-mug');
  await expect(strip.getByRole('link', { name: 'House Coffee' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(told).toEqual([]);
  await strip.getByRole('button', { name: 'Clear recently viewed' }).click();
  await expect(page.getByText('Nothing of it is kept any more.')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.describe('a shop that fails @once', () => {
  test.use({ expectedStatuses: [503] });

  test('T95: says so beside the button or of the page, signs nobody out, and is asked afresh about a lost answer', async ({
    page,
    shop,
  }) => {
    const email = toNewEmail('wishes-outage');
    await signIn(page, email, '/account/profile');
    const fail = (operationName: string, fault: Fault['fault']) =>
      shop.addFault({ match: { email, operationName }, fault });
    await page.goto('/products/house-coffee');
    const end = await fail('SetWishlist', { type: 'status', code: 503 });
    await save(page).click();
    await expect(
      page.getByText(/We couldn’t change your wishlist|We don’t know if that worked/),
    ).toBeVisible();
    await end();
    await shop.addFault({
      match: { email, operationName: 'SetWishlist' },
      fault: { type: 'lost-answer' },
      times: 1,
    });
    await save(page).click();
    await expect(saved(page)).toBeVisible();

    const heal = await fail('Wishlist', { type: 'status', code: 503 });
    expect((await page.goto('/wishlist'))?.status()).toBe(503);
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
    await heal();
    await page.goto('/wishlist');
    await expect(onList(page, 'House Coffee')).toBeVisible();
    await expect(page.getByText('Kept in your account.')).toBeVisible();
  });
});
