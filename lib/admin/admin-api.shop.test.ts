import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { adminApp } from '@/lib/testing/admin-app';
import { startOwnShop } from '@/lib/testing/own-shop';
import { createJar } from '@/lib/testing/sessions';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));

const tokenPath = '/admin/oauth/access_token';

type Logged = { path: string; operationName?: string; status: number; headers: object };
type Shop = Awaited<ReturnType<typeof startOwnShop>>;

const shops: Shop[] = [];
let shop: Shop;
let foreign: Shop;

/** The app's own modules in a process with these settings, and nobody's state before them. */
async function load(at: Shop, settings: Readonly<Record<string, string>> = {}) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'foyerState');
  const all = { PUBLIC_STORE_DOMAIN: at.origin, ...adminApp, ...settings };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const [{ adminApi, hasAdminApi }, { CancelErasureDocument }] = await Promise.all([
    import('./index'),
    import('@/lib/erasure/erasure.admin.generated'),
  ]);
  const ask = (number: number) =>
    adminApi(CancelErasureDocument, { customerId: `gid://shopify/Customer/${number}` }).then(
      (answer) => answer.customerCancelDataErasure?.userErrors[0]?.code,
      (error: { code: string }) => `thrown: ${error.code}`,
    );
  return { ask, hasAdminApi };
}

const list = async (path?: string) =>
  (await shop.control<Logged[]>('GET', '/requests')).filter(
    (one) => path === undefined || one.path === path,
  );

beforeAll(async () => {
  [shop, foreign] = await Promise.all([
    startOwnShop(),
    startOwnShop({ ADMIN_SHOP_PERMITTED: 'false' }),
  ]);
  shops.push(shop, foreign);
  next.cookies = createJar();
});
beforeEach(async () => {
  await shop.control('DELETE', '/requests');
  await shop.control('DELETE', '/faults');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all(shops.map((one) => one.stop()));
});

it('is there only where the app has an id and a secret', async () => {
  expect((await load(shop)).hasAdminApi()).toBe(true);
  const none = await load(shop, { SHOPIFY_ADMIN_CLIENT_ID: '', SHOPIFY_ADMIN_CLIENT_SECRET: '' });
  expect(none.hasAdminApi()).toBe(false);
  expect(await none.ask(1)).toBe('thrown: denied');
  expect(await list()).toEqual([]);
});

it('asks for one token however many want one, and keeps it', async () => {
  const { ask } = await load(shop);
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(ask));
  expect(new Set(answers)).toEqual(new Set(['DOES_NOT_EXIST']));
  expect(await ask(7)).toBe('DOES_NOT_EXIST');
  expect(await list(tokenPath)).toHaveLength(1);
  expect(await list('/admin/api/2026-10/graphql.json')).toHaveLength(7);
});

it('sends the same change once while it is under way', async () => {
  const { ask } = await load(shop);
  await Promise.all([ask(1), ask(1), ask(1)]);
  expect(await list('/admin/api/2026-10/graphql.json')).toHaveLength(1);
});

it('gets another token shortly before the old one runs out', async () => {
  const { ask } = await load(shop);
  await ask(1);
  const dayMs = 86_399_000;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + dayMs - 3 * 60_000 });
  await ask(2);
  expect(await list(tokenPath)).toHaveLength(1);
  vi.setSystemTime(Date.now() + 2 * 60_000);
  await ask(3);
  vi.useRealTimers();
  expect(await list(tokenPath)).toHaveLength(2);
});

it('gets another one when the shop takes the old one no longer, and asks once more', async () => {
  const { ask } = await load(shop);
  await ask(1);
  await shop.control('POST', '/reset');
  expect(await ask(2)).toBe('DOES_NOT_EXIST');
  // What came before the reset is forgotten.
  expect(await list(tokenPath)).toHaveLength(1);
});

it('says denied, not signed out, when every token is refused', async () => {
  const { ask } = await load(shop);
  await shop.control('POST', '/faults', {
    match: { operationName: 'CancelErasure' },
    fault: { type: 'status', code: 401 },
  });
  expect(await ask(1)).toBe('thrown: denied');
  expect(await list(tokenPath)).toHaveLength(2);
});

it('waits as long as a bucket that is empty says, and then asks again', async () => {
  const { ask } = await load(shop);
  await shop.control('POST', '/faults', {
    match: { operationName: 'CancelErasure' },
    fault: { type: 'throttled' },
    times: 1,
  });
  expect(await ask(1)).toBe('DOES_NOT_EXIST');
});

it('asks no second time where it may have been done', async () => {
  const { ask } = await load(shop);
  await shop.control('POST', '/faults', {
    match: { operationName: 'CancelErasure' },
    fault: { type: 'status', code: 502 },
  });
  expect(await ask(1)).toBe('thrown: bad-gateway');
  expect(await list('/admin/api/2026-10/graphql.json')).toHaveLength(1);
});

it.each([
  ['a wrong secret', { SHOPIFY_ADMIN_CLIENT_SECRET: 'shpss_wrong0123456789abcdef' }],
  ['a wrong id', { SHOPIFY_ADMIN_CLIENT_ID: 'somebody-else' }],
])('with %s says denied, and leaves the shop alone for a while', async (_what, settings) => {
  const { ask } = await load(shop, settings);
  expect(await ask(1)).toBe('thrown: denied');
  expect(await ask(1)).toBe('thrown: denied');
  expect(await list(tokenPath)).toHaveLength(1);
});

it('at a shop of another organisation says denied', async () => {
  const { ask } = await load(foreign);
  expect(await ask(1)).toBe('thrown: denied');
});

it('without a shop says that nothing was sent', async () => {
  const { ask } = await load({ ...shop, origin: 'http://localhost:9' });
  expect(await ask(1)).toBe('thrown: unreachable');
});

it('without the scope says denied', async () => {
  const poor = await startOwnShop({ ADMIN_SCOPES: 'read_orders' });
  shops.push(poor);
  const { ask } = await load(poor);
  expect(await ask(1)).toBe('thrown: denied');
});
