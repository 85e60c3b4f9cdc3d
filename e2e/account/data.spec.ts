import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download } from '@playwright/test';
import { seeded, toNewEmail } from '../support/customers';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

/** The names in a zip's central directory (APPNOTE 4.3.12). */
async function listFiles(download: Download): Promise<string[]> {
  const bytes = readFileSync(await download.path());
  const names: string[] = [];
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
  }
  return names;
}

const whole = [
  'README.txt',
  'profile.json',
  'addresses.json',
  'orders.json',
  'orders.csv',
  'order-lines.csv',
];

test.describe('with JavaScript', () => {
  test.use({ customer: seeded.oneOrder });

  test('one’s data are put together here, and saved as one file', async ({ page }) => {
    await page.goto('/account/data');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download my data' }).click();
    expect(await listFiles(await download)).toEqual(expect.arrayContaining(whole));
    await expect(page.getByText(/^Your file is ready\./)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Delete my data …' })).toHaveAttribute(
      'href',
      '/account/data/delete',
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('a failure on the way @once', () => {
  test.use({ expectedStatuses: [503] });

  test('leaves what was fetched, and it is not fetched again', async ({ page, shop }) => {
    test.setTimeout(90_000);
    const email = toNewEmail('export');
    await signIn(page, email);
    await page.goto('/account/data');
    // One that is no fault of the connection: the shop refuses one part for good.
    await page.route('**/api/data?*', async (route) => {
      const from = new URL(route.request().url()).searchParams.get('from');
      if (from === 'orders')
        await route.fulfill({ status: 503, headers: { 'retry-after': '0.01' } });
      else await route.continue();
    });
    await page.getByRole('link', { name: 'Download my data' }).click();
    await expect(page.getByText(/^It stopped\. What has arrived is kept/)).toBeVisible();
    await page.unroute('**/api/data?*');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Go on with the download' }).click();
    expect(await listFiles(await download)).toEqual(expect.arrayContaining(whole.slice(0, 4)));
    const asked = (await shop.listRequests()).filter((one) => one.email === email);
    expect(asked.filter(({ operationName }) => operationName === 'ExportProfile')).toHaveLength(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, customer: seeded.oneOrder });

  test('the same is a link to a file', async ({ page }) => {
    await page.goto('/account/data');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download my data' }).click();
    expect(await listFiles(await download)).toEqual(expect.arrayContaining(whole));
  });
});

test.describe('two thousand orders @once', () => {
  test.use({ customer: seeded.bulkBuyer });

  test('come in several files, each of which says where the rest is', async ({ page }) => {
    test.setTimeout(90_000);
    const first = await page.request.get('/account/data/archive.zip');
    expect(first.headers()['content-type']).toBe('application/zip');
    const text = (await first.body()).toString('latin1');
    const [, from = ''] = /archive\.zip\?from=([^\s]+)/.exec(text) ?? [];
    expect(decodeURIComponent(from)).toMatch(/^orders\./);
    const second = await page.request.get(`/account/data/archive.zip?from=${from}`);
    expect((await second.body()).length).toBeGreaterThan(10_000);
  });
});

test('nobody’s data go to whoever is not signed in @once', async ({ page }) => {
  const archive = await page.request.get('/account/data/archive.zip', { maxRedirects: 0 });
  expect(archive.status()).toBeGreaterThanOrEqual(302);
  const part = await page.request.get('/api/data?from=profile');
  expect(part.status()).toBe(401);
});
