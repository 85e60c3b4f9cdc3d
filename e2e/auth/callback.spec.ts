import { toNewEmail } from '../support/customers';
import { enterCode, enterEmail, readCode, signIn } from '../support/sign-in';
import { expect, test } from '../support/test';

const tokenPath = '/authentication/oauth/token';

test('T07: ten more callbacks spend the code no second time, and lead to the page wanted @once', async ({
  page,
  shop,
}) => {
  const email = toNewEmail('replay');
  let callback = '';
  page.on('request', (request) => {
    if (request.url().includes('/account/authorize?')) callback = request.url();
  });
  await page.goto('/account/orders');
  await enterEmail(page, email);
  const before = await page.context().cookies();
  await enterCode(page, await readCode(page));
  await expect(page).toHaveURL('/account/orders');
  const ask = () => page.request.get(callback, { maxRedirects: 0 });

  // Reloaded: the transaction is spent.
  expect(new URL((await ask()).headers().location ?? '').pathname).toBe('/account/orders');
  // As if the first answer had been lost: the transaction is still there, the session is not.
  await page.context().clearCookies();
  await page.context().addCookies(before);
  const answers = await Promise.all(Array.from({ length: 10 }, ask));
  for (const answer of answers) {
    expect(answer.status()).toBe(303);
    expect(new URL(answer.headers().location ?? '').pathname).toBe('/account/orders');
  }
  const calls = (await shop.listRequests()).filter(
    (request) => request.email === email && request.path === tokenPath,
  );
  expect(calls).toHaveLength(1);
  await page.goto('/account/profile');
  await expect(page.getByText(email)).toBeVisible();
});

test('T28: sign-ins started from frames, images or ahead of time are refused', async ({
  request,
}) => {
  const kinds: Record<string, string>[] = [
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-dest': 'image' },
    { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' },
  ];
  for (const headers of kinds) {
    const answer = await request.get('/account/login', { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(403);
    expect(answer.headers()['set-cookie']).toBeUndefined();
  }
  const head = await request.head('/account/login', { maxRedirects: 0 });
  expect(head.status()).toBe(405);
});

test('T28: two hundred sign-ins started at once lock nobody out @once', async ({
  page,
  baseURL,
}) => {
  await signIn(page, toNewEmail('flood-before'));
  const login = `/account/login?return_to=/account/orders/${'1'.repeat(200)}`;
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(
      Array.from({ length: 50 }, () => page.request.get(login, { maxRedirects: 0 })),
    );
  }
  const cookies = await page.context().cookies(baseURL);
  const ours = cookies.filter(({ name }) => name.includes('foyer'));
  const flows = ours.filter(({ name }) => name.includes('sign-in'));
  expect(flows.length).toBeGreaterThan(0);
  expect(flows.length).toBeLessThanOrEqual(5);
  expect(ours.reduce((sum, { name, value }) => sum + name.length + value.length, 0)).toBeLessThan(
    12_000,
  );
  expect((await page.goto('/account/orders'))?.status()).toBe(200);
  await page.context().clearCookies({ name: /foyer-session|demo_shop/ });
  await signIn(page, toNewEmail('flood'), '/account/profile');
});

test('T38: a cookie from before signing out is worth nothing afterwards', async ({
  page,
  context,
}) => {
  await signIn(page, toNewEmail('replayed'), '/account/profile');
  const before = await context.cookies();
  await page.goto('/account/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
  await context.addCookies(before.filter(({ name }) => /foyer-session/.test(name)));
  await page.goto('/account/profile');
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeVisible();
});

test('T31: answers of sign-in send no address on, and pages still do within the site', async ({
  request,
}) => {
  const login = await request.get('/account/login', { maxRedirects: 0 });
  expect(login.headers()['referrer-policy']).toBe('no-referrer');
  const page = await request.get('/');
  expect(page.headers()['referrer-policy']).toBe('strict-origin-when-cross-origin');
});

test('T53: a form from another site is refused in words, with a way on', async ({ request }) => {
  const answer = await request.post('/account/profile', {
    headers: { origin: 'https://evil.example', 'accept-language': 'de' },
  });
  expect(answer.status()).toBe(403);
  expect(await answer.text()).toMatch(/lang="de".*anderen Website.*href="\/"/s);
});
