import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LoggedRequest } from '../requests/request-log.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential } from '../testing/token-client.ts';

let shop: TestShop;
const email = 'jonas.weber@example.com';
type Tokens = { access_token: string; refresh_token: string; expires_in: number };

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const issue = () => shop.control<Tokens>('POST', '/tokens', { email });

async function getStatus(token: string) {
  const answer = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: token, 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query Me { customer { id } }' }),
  });
  return answer.status;
}

async function getRefreshStatus(refresh_token: string) {
  const { form, headers } = confidential(shop);
  const body = { grant_type: 'refresh_token', ...form, refresh_token };
  return (await callToken(shop, body, headers)).status;
}

it('lists the customers and what each one shows', async () => {
  const customers = await shop.control<{ email: string; shows: string }[]>('GET', '/customers');
  expect(customers.length).toBeGreaterThanOrEqual(6);
  expect(customers.every(({ shows }) => shows.length > 0)).toBe(true);
});

it('hands out tokens that work', async () => {
  const tokens = await issue();
  expect(tokens.expires_in).toBe(3600);
  expect(await getStatus(tokens.access_token)).toBe(200);
  expect(await getRefreshStatus(tokens.refresh_token)).toBe(200);
});

it.each([
  ['access', 401, 200],
  ['refresh', 200, 400],
  ['both', 401, 400],
])('expires %s tokens at once', async (what, access, refresh) => {
  const tokens = await issue();
  await shop.control('POST', '/expire', { email, what });
  expect(await getStatus(tokens.access_token)).toBe(access);
  expect(await getRefreshStatus(tokens.refresh_token)).toBe(refresh);
});

it('leaves the tokens of everybody else alone', async () => {
  const tokens = await issue();
  const other = { email: 'mia.lindqvist@example.com', what: 'both' };
  await shop.control('POST', '/expire', other);
  expect(await getStatus(tokens.access_token)).toBe(200);
});

it('writes requests down without their secrets and forgets them on DELETE', async () => {
  const { access_token } = await issue();
  await getStatus(access_token);
  const [entry, ...rest] = await shop.control<LoggedRequest[]>('GET', '/requests');
  expect(rest).toEqual([]);
  expect(entry).toMatchObject({ method: 'POST', operationName: 'Me', cost: 1, status: 200, email });
  expect(entry?.headers.authorization).toBe(`${access_token.slice(0, 8)}…`);
  await shop.control('DELETE', '/requests');
  expect(await shop.control('GET', '/requests')).toEqual([]);
});

it('resets world, tokens, mail and faults', async () => {
  const browser = shop.browser();
  await shop.signIn(browser, shop.authorizeUrl(), 'brand.new@example.com');
  const { access_token } = await issue();
  await shop.control('POST', '/faults', { match: {}, fault: { type: 'drop' } });
  await shop.control('POST', '/reset');
  expect(await getStatus(access_token)).toBe(401);
  expect(await shop.control('GET', '/inbox')).toEqual([]);
  expect(await shop.control('GET', '/faults')).toEqual([]);
  expect(shop.server.world.findCustomerByEmail('brand.new@example.com')).toBeNull();
  const silent = await browser.visit(shop.authorizeUrl({ prompt: 'none' }));
  expect(silent.location).toContain('error=login_required');
});

it('shows people a page and programs the calls', async () => {
  const page = await fetch(shop.url('/_demo'), { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('control room');
  expect(await shop.control('GET', '')).toMatchObject({ calls: expect.any(Array) });
});

it.each(['/healthz', '/', '/shop.css'])('answers %s', async (path) => {
  expect((await fetch(shop.url(path))).status).toBe(200);
});

it('names its calls to programs, each with its method', async () => {
  const { calls } = await shop.control<{ calls: string[] }>('GET', '');
  expect(calls).toContain('POST /_demo/tokens');
  expect(calls.filter((call) => !/^[A-Z]+ \/_demo[\w/:-]*$/.test(call))).toEqual([]);
});

it.each([
  ['/settings', '[]', 400],
  ['/settings', ' {"rateLimits":false}', 200],
  ['/faults', 'constructor.prototype.y=2', 400],
  ['/tokens', `email=${email}`, 200],
  ['/tokens', 'email=nobody', 400],
])(
  'answers a program that posts to %s the form %s as one that posts JSON',
  async (path, body, status) => {
    const answer = await fetch(shop.url(`/_demo${path}`), {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: '*/*', 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('json');
  },
);
