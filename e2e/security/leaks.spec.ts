import type { Page } from '@playwright/test';
import { seeded } from '../support/customers';
import {
  findLeaks,
  personalShapes,
  type Secret,
  tokenShapes,
  toSecrets,
} from '../support/find-leaks';
import { accountPages, listDetailPages, oddOrders, openPages } from '../support/pages';
import { createShop, type Shop } from '../support/shop';
import { signIn } from '../support/sign-in';
import { expect, test } from '../support/test';
import { watchTraffic } from '../support/watch-traffic';
import { startWatchedSite } from '../support/watched-site';

const email = seeded.manyOrders;

/** Every page there is, as documents and as soft navigations. */
async function visitEverything(page: Page): Promise<void> {
  for (const path of openPages) await page.goto(path);
  await signIn(page, email);
  const details = await listDetailPages(page);
  for (const path of [...accountPages, ...oddOrders, ...details]) await page.goto(path);
  await page.goto('/account');
  const account = page.getByRole('navigation', { name: 'Your account' });
  for (const name of ['Orders', 'Addresses', 'Profile']) {
    await account.getByRole('link', { name }).click();
    await page.waitForURL(new RegExp(`/account/${name.toLowerCase()}`));
    await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor();
  }
  await page.request.get('/api/orders');
  await page.request.get('/api/address-format/DE');
  await page.goto('/account/profile');
  await page.getByLabel(/First name/).fill('Jonas');
  await page.getByRole('button', { name: 'Save name' }).click();
  await page.getByText('Your name is saved.').waitFor();
}

/** Everything that can go wrong where a page, the log and a trace tell of it. */
async function visitErrors(page: Page, shop: Shop): Promise<void> {
  for (const path of ['/nowhere', '/account/orders/1', '/account/orders/%00', '/products/none']) {
    await page.goto(path);
  }
  const faults = [
    { type: 'status', code: 403 },
    { type: 'status', code: 503 },
    { type: 'malformed-json' },
    { type: 'drop' },
    { type: 'throttled' },
    { type: 'status', code: 401 },
  ] as const;
  for (const fault of faults) {
    const end = await shop.addFault({ match: { email }, fault });
    for (const path of ['/account', '/account/orders', '/account/addresses']) await page.goto(path);
    await end();
  }
  // Next prints this one itself.
  await page.request.post('/account/profile', {
    headers: { origin: new URL(page.url()).origin, 'next-action': 'a'.repeat(42) },
    data: { email },
  });
  await page.request.post('/account/profile', { headers: { origin: 'https://evil.example' } });
}

/** Tokens renewed, renewed in vain, and taken back. */
async function endAndReturn(page: Page, shop: Shop): Promise<void> {
  await shop.expire(email, 'access');
  await page.goto('/account/orders');
  const end = await shop.addFault({
    match: { email, path: '/authentication/oauth/token' },
    fault: { type: 'transient-401' },
  });
  await shop.expire(email, 'access');
  await page.goto('/account/orders');
  await end();
  await shop.expire(email, 'both');
  await page.goto('/account/profile');
  await page.goto('/account/authorize?code=shcac_forged&state=forged');
  await page.goto(`/account/authorize?error=access_denied&error_description=${email}`);
  await page.goto('/account/sign-out');
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
}

test.describe('what the app gives away @once', () => {
  test.use({ expectedStatuses: [400, 401, 403, 404, 409, 500, 503] });

  test('T31, T51, T73: no answer, log line, span or metric of a whole visit holds a secret or a person', async ({
    browser,
    request,
  }) => {
    test.setTimeout(240_000);
    const watched = await startWatchedSite();
    const shop = createShop(request, watched.shopOrigin);
    const baseURL = watched.siteOrigin;
    const context = await browser.newContext({ baseURL, locale: 'en-GB' });
    context.setDefaultTimeout(20_000);
    const traffic = watchTraffic(context, baseURL);
    const page = await context.newPage();
    let cookies: string[] = [];
    try {
      await visitEverything(page);
      const jar = await context.cookies(baseURL);
      cookies = jar.map(({ value }) => value).filter((value) => value.length > 30);
      await visitErrors(page, shop);
      await endAndReturn(page, shop);
    } finally {
      await context.close();
    }
    const answers = await traffic.listAnswers();
    const codes = [await shop.getCode(email)];
    const sent = await shop.listRequests();
    await watched.stop();
    const log = watched.readLog();
    const telemetry = watched.readTelemetry();

    const secrets: Secret[] = [
      ...tokenShapes,
      ...toSecrets('setting', watched.secrets),
      ...toSecrets('cookie', cookies),
      ...toSecrets(
        'one-time value',
        traffic.listParameters('code', 'state', 'nonce', 'code_challenge'),
      ),
    ];
    const people: Secret[] = [
      ...personalShapes,
      ...toSecrets('name', ['Jonas', 'Weber']),
      ...toSecrets('sign-in code', codes),
      ...toSecrets('order', ['6021740986122', '6021740985530']),
    ];

    // The search itself: what is there on purpose it finds, in each of the places.
    expect(traffic.listParameters('code').length).toBeGreaterThan(0);
    expect(sent.some(({ headers }) => headers.authorization?.startsWith('shcat_'))).toBe(true);
    const profile = answers.filter(({ where }) => where.startsWith('GET /account/profile 200'));
    expect(profile.some(({ text }) => findLeaks(text, personalShapes).length > 0)).toBe(true);
    expect(answers.some(({ type }) => type.includes('text/x-component'))).toBe(true);
    expect(answers.some(({ where }) => where.endsWith('404'))).toBe(true);
    expect(answers.some(({ where }) => where.endsWith('503'))).toBe(true);

    const given = answers.flatMap(({ where, text }) =>
      findLeaks(text, secrets).map((leak) => `${where}: ${leak}`),
    );
    expect(given).toEqual([]);

    expect(log.join('\n')).toContain('"event":"upstream.failed"');
    expect(log.join('\n')).toContain('"route":"/account/orders/[id]"');
    expect(findLeaks(log.join('\n'), [...secrets, ...people])).toEqual([]);
    const events = log.filter((line) => line.startsWith('{'));
    expect(events.length).toBeGreaterThan(100);
    for (const line of events) expect(() => JSON.parse(line), line).not.toThrow();

    expect(telemetry).toContain('GET /account/orders/[id]');
    expect(telemetry).toContain('foyer.page.duration');
    expect(findLeaks(telemetry, [...secrets, ...people])).toEqual([]);
  });

  test('T51: each kind would be found', () => {
    const planted = [
      'x shcat_eyJ.a',
      'shcrt_0a1b',
      '?code=shcac_1',
      'shpat_demo',
      'eyJhbGciOiJSUzI1NiJ9.eyJz.c2ln',
      'alice@example.com',
      'alice%40example.com',
      'from 203.0.113.9',
      'from ::1',
      'from 2001:db8:0:0:0:0:0:1',
      'K199a7GBT8VCox9UcIJv7uWyXu7YjsXxQxIL_m9qkPo',
      '"canary value"',
      'canary%20value',
    ];
    const secrets = [...tokenShapes, ...personalShapes, ...toSecrets('text', ['canary value'])];
    for (const text of planted) expect(findLeaks(text, secrets), text).not.toEqual([]);
    const harmless =
      '{"time":"2026-11-25T02:16:03.123Z","requestId":"018f2d3e-7c1a-4b5d-9e8f-0a1b2c3d4e5f"}';
    expect(findLeaks(harmless, secrets)).toEqual([]);
  });
});
