import type { Page } from '@playwright/test';
import { toNewEmail } from '../support/customers';
import { enterCode, enterEmail, passHostedSignIn, readCode, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

/** Every way this tab takes to the shop's sign-in: `none` for one that must show nothing. */
function watchAuthorizations(page: Page): string[] {
  const prompts: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.pathname.endsWith('/oauth/authorize')) return;
    prompts.push(url.searchParams.get('prompt') ?? 'ordinary');
  });
  return prompts;
}

/** As after closing the browser, in which somebody is signed in at the shop alone. */
async function forgetSite(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /foyer/ });
}

test('T26: whoever is signed in at the shop comes in without a screen', async ({ page }) => {
  const email = toNewEmail('silent-in');
  await signIn(page, email);
  await forgetSite(page);
  const prompts = watchAuthorizations(page);
  await page.goto('/account/profile');
  await expect(page).toHaveURL('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
  expect(prompts).toEqual(['none']);
});

test('T26: one silent try a browser session, then the sign-in page, and never in circles', async ({
  page,
}) => {
  const prompts = watchAuthorizations(page);
  for (const path of ['/account', '/account/orders', '/account/profile']) {
    await page.goto(path);
    await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  }
  expect(prompts).toEqual(['none', 'ordinary', 'ordinary', 'ordinary']);
  const notes = (await page.context().cookies()).filter(({ name }) => /silent/.test(name));
  expect(notes).toMatchObject([{ expires: -1, httpOnly: true }]);
});

test('T26: whoever signs out is not signed in again by the shop’s session', async ({ page }) => {
  const email = toNewEmail('silent-out');
  await signIn(page, email);
  // A first visit without a try of its own, as with an address typed elsewhere.
  await page.context().clearCookies({ name: /silent/ });
  await page.goto('/account/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
  const prompts = watchAuthorizations(page);
  await page.goto('/account');
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  expect(prompts).toEqual(['ordinary']);
});

test('T26: prefetches, frames, bots and scripts never start a silent try', async ({ request }) => {
  const tab = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
  const ask = (path: string, headers: Record<string, string>) =>
    request.get(path, { headers: { ...tab, ...headers }, maxRedirects: 0 });
  const bot = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
  expect((await ask('/account/login', bot)).headers().location).not.toContain('prompt=');
  for (const headers of [{ 'sec-purpose': 'prefetch' }, { 'sec-fetch-dest': 'iframe' }] as Record<
    string,
    string
  >[]) {
    expect((await ask('/account/login', headers)).status()).toBe(403);
  }
  const soft = { 'sec-fetch-dest': 'empty', 'sec-fetch-mode': 'cors' };
  for (const path of ['/account/login', '/account/orders']) {
    expect((await ask(path, soft)).status()).toBe(204);
  }
  const posted = await request.post('/account/login', { headers: tab, maxRedirects: 0 });
  expect(posted.headers().location).toBeUndefined();
  // So that this test can fail.
  expect((await ask('/account/login', {})).headers().location).toContain('prompt=none');
});

test('T02: a transaction lost on the way begins again once, and the person is in', async ({
  page,
}) => {
  const email = toNewEmail('lost');
  await page.goto('/account/profile');
  await enterEmail(page, email);
  const code = await readCode(page);
  await forgetSite(page);
  const prompts = watchAuthorizations(page);
  await enterCode(page, code);
  await expect(page).toHaveURL('/account');
  expect(prompts).toEqual(['ordinary']);
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
});

test('T02: lost a second time, it is said in words about cookies', async ({ page }) => {
  const prompts = watchAuthorizations(page);
  const states: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/oauth/authorize')) states.push(searchParams.get('state') ?? '');
  });
  await page.goto('/account/orders');
  await forgetSite(page);
  prompts.length = 0;
  await page.goto(`/account/authorize?code=shcac_lost&state=${states.at(-1)}`);
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
  await forgetSite(page);
  await page.goto(`/account/authorize?code=shcac_lost&state=${states.at(-1)}`);
  await expect(page.getByRole('heading', { name: 'didn’t keep this sign-in' })).toBeVisible();
  await expect(page.getByText(/Allow cookies for this site/)).toBeVisible();
  expect(prompts).toEqual(['ordinary']);
  await page.getByRole('link', { name: 'Try again' }).click();
  await passHostedSignIn(page, toNewEmail('lost-twice'));
  await expect(page).toHaveURL('/account');
});

test('T32: an address typed elsewhere stands in the sign-in page, and nothing else passes', async ({
  page,
}) => {
  const urls: URL[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/oauth/authorize')) urls.push(url);
  });
  const smuggled = 'redirect_uri=https://evil.example&client_id=x&scope=y&state=z&prompt=login';
  await page.goto(`/account/login?login_hint=ada@example.com&response_type=token&${smuggled}`);
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@example.com');
  const [url] = urls;
  expect(url?.searchParams.get('response_type')).toBe('code');
  expect(url?.searchParams.get('prompt')).toBeNull();
  expect(url?.search).not.toMatch(/evil|state=z|client_id=x|scope=y/);
});

test('T25: words of the shop about an error are never shown', async ({ page }) => {
  let state = '';
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/oauth/authorize')) state = searchParams.get('state') ?? '';
  });
  await page.goto('/account/orders');
  const words = encodeURIComponent('<script>alert(1)</script>call +1 555 0100');
  await page.goto(
    `/account/authorize?error=server_error&error_description=${words}&state=${state}`,
  );
  await expect(page.getByRole('heading', { name: /isn’t available just now/ })).toBeVisible();
  expect(await page.content()).not.toContain('555 0100');
  expect(page.url()).not.toContain('555');
});
