import AxeBuilder from '@axe-core/playwright';
import { seeded, toNewEmail } from '../support/customers';
import { type OwnSite, startOwnSite } from '../support/own-site';
import { passHostedSignIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const path = '/account/sessions';

test.describe('without a store of sessions', () => {
  test.use({ customer: seeded.oneOrder });

  test('the page promises what it can, and signs out here', async ({ page }) => {
    await page.goto(path);
    const here = page.getByRole('region', { name: 'This browser' });
    await expect(here.getByText('Chrome on ')).toBeVisible();
    await expect(here.getByText(/keeps no list of browsers/)).toBeVisible();
    await expect(here.getByRole('button', { name: 'Sign out here' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign out on all devices' })).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});

test.describe('with a store of sessions @once', () => {
  let own: OwnSite;
  test.describe.configure({ mode: 'serial', timeout: 90_000 });
  test.beforeAll(async () => {
    own = await startOwnSite();
  });
  test.afterAll(() => own.stop());

  for (const javaScriptEnabled of [true, false]) {
    test(`another browser is ended, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      browser,
    }) => {
      const email = toNewEmail('browsers');
      const contexts = await Promise.all([
        browser.newContext({ javaScriptEnabled }),
        browser.newContext({
          javaScriptEnabled,
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
        }),
      ]);
      const [here, there] = await Promise.all(contexts.map((context) => context.newPage()));
      if (!here || !there) throw new Error('no pages');
      for (const page of [there, here]) {
        await page.goto(`${own.siteOrigin}${path}`);
        await passHostedSignIn(page, email);
      }
      const rows = here.getByRole('region', { name: 'Your browsers' }).getByRole('listitem');
      await expect(rows).toHaveCount(2);
      await expect(rows.first().getByText('This one')).toBeVisible();
      const other = rows.filter({ hasText: 'Firefox on Linux' });
      await expect(other.getByText(/^Last here/)).toBeVisible();
      const { violations } = javaScriptEnabled
        ? await new AxeBuilder({ page: here }).analyze()
        : { violations: [] };
      expect(violations).toEqual([]);
      await here.getByRole('button', { name: 'Sign out Firefox on Linux' }).click();
      await expect(here.getByText('That browser is signed out.')).toBeVisible();
      await expect(rows).toHaveCount(1);
      await there.goto(`${own.siteOrigin}/account`);
      // The shop still knows that browser; it has to ask for a code all the same.
      await expect(there.getByRole('textbox', { name: 'Email' })).toBeVisible();
      await passHostedSignIn(there, email);
      await expect(there).toHaveURL(`${own.siteOrigin}/account`);
      await here.goto(`${own.siteOrigin}/account`);
      await expect(here).toHaveURL(`${own.siteOrigin}/account`);
      await Promise.all(contexts.map((context) => context.close()));
    });
  }

  test('nobody ends another person’s session, whatever the form says', async ({ browser }) => {
    const email = toNewEmail('forger');
    const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()));
    const [one, two, theirs] = await Promise.all(contexts.map((context) => context.newPage()));
    if (!one || !two || !theirs) throw new Error('no pages');
    for (const [page, who] of [
      [theirs, toNewEmail('victim')],
      [two, email],
      [one, email],
    ] as const) {
      await page.goto(`${own.siteOrigin}${path}`);
      await passHostedSignIn(page, who);
      await page.waitForURL(`${own.siteOrigin}${path}`);
    }
    const nameId = await theirs.locator('[id^="session-"]').first().getAttribute('id');
    await one.locator('input[name="session"]').evaluate(
      (input: HTMLInputElement, value) => {
        input.value = value;
      },
      (nameId ?? '').replace('session-', ''),
    );
    const other = one.getByRole('listitem').filter({ hasText: 'Last here' });
    await other.getByRole('button').click();
    await expect(one.getByText('That browser wasn’t signed in any more.')).toBeVisible();
    for (const page of [theirs, two]) {
      await page.goto(`${own.siteOrigin}${path}`);
      await expect(page.getByRole('heading', { name: 'Where you’re signed in' })).toBeVisible();
    }
    await Promise.all(contexts.map((context) => context.close()));
  });
});
