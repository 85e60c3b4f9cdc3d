import type { CDPSession, Page } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { toNewEmail } from '../support/customers';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

// Playwright switches the back/forward cache off; people's browsers have it, and it is what leaks.
test.use({
  launchOptions: {
    executablePath: findBrowser() ?? undefined,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** `page.goBack()` never settles on a page restored from the cache. */
async function goBack(cdp: CDPSession): Promise<void> {
  const { currentIndex, entries } = await cdp.send('Page.getNavigationHistory');
  const entry = entries[currentIndex - 1];
  if (!entry) throw new Error('Nowhere to go back to');
  await cdp.send('Page.navigateToHistoryEntry', { entryId: entry.id });
}

async function readDocument(cdp: CDPSession): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  return (await cdp.send('DOM.getOuterHTML', { nodeId: root.nodeId })).outerHTML;
}

/** What the tab holds, again and again for a while: a page that is restored and then reloads leaks too. */
async function watchDocument(page: Page, cdp: CDPSession): Promise<string> {
  let seen = '';
  for (let look = 0; look < 12; look += 1) {
    // Between two documents there is nothing to read.
    seen += await readDocument(cdp).catch(() => '');
    await page.waitForTimeout(100);
  }
  return seen;
}

async function openPersonalPages(page: Page, cdp: CDPSession, email: string) {
  await page.goto('/account/profile');
  expect((await readDocument(cdp)).includes(email)).toBe(true);
}

test.describe('the back/forward cache', () => {
  // With scripts, a page that comes back from it reloads itself.
  test.use({ javaScriptEnabled: false });

  test('T65: is on in these tests, so that they can fail', async ({ page }) => {
    await page.goto('/');
    const cdp = await page.context().newCDPSession(page);
    const { root } = await cdp.send('DOM.getDocument');
    const { nodeId } = await cdp.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'body',
    });
    await cdp.send('DOM.setAttributeValue', { nodeId, name: 'data-kept', value: 'yes' });
    await page.goto('/account/sign-in-problem?reason=cancelled');
    await goBack(cdp);
    await expect
      .poll(async () => (await readDocument(cdp).catch(() => '')).includes('data-kept="yes"'))
      .toBe(true);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('T65, T66: signing out straight from a personal page leaves nothing behind the back button', async ({
      page,
    }) => {
      const email = toNewEmail('straight');
      await signIn(page, email);
      const cdp = await page.context().newCDPSession(page);
      await openPersonalPages(page, cdp, email);
      await page
        .getByRole('button', { name: 'Sign out', exact: true })
        .filter({ visible: true })
        .click();
      await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
      await goBack(cdp);
      const seen = await watchDocument(page, cdp);
      expect(seen, 'something was shown to look at').toContain('</html>');
      expect(seen.includes(email), 'the e-mail address came back').toBe(false);
    });

    test('T65, T66: after signing out, the back button shows nothing personal', async ({
      page,
    }) => {
      const email = toNewEmail('bye');
      await signIn(page, email);
      const cdp = await page.context().newCDPSession(page);
      await openPersonalPages(page, cdp, email);
      await page.goto('/account/sign-out');
      await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
      for (let step = 0; step < 2; step += 1) {
        await goBack(cdp);
        const seen = await watchDocument(page, cdp);
        expect(seen, 'something was shown to look at').toContain('</html>');
        expect(seen.includes(email), 'the e-mail address came back').toBe(false);
      }
    });
  });
}

test('T35: signing out ends the shop’s session too: the next sign-in asks for a code', async ({
  page,
}) => {
  await signIn(page, toNewEmail('end'));
  await page.goto('/account/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('T36: opening the sign-out address signs nobody out, and other sites cannot post to it', async ({
  page,
}) => {
  const email = toNewEmail('csrf');
  await signIn(page, email);
  await page.goto('/account/logout');
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
  const forged = await page.request.post('/account/logout', {
    headers: { origin: 'https://evil.example' },
  });
  expect(forged.status()).toBe(403);
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
});
