import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '@/lib/session/session';
import { startOwnShop } from '@/lib/testing/own-shop';
import { createJar, loadSessions } from '@/lib/testing/sessions';
import { parseOrdersSearch } from './order-filters';

/** The request that Next would be answering. */
const request = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => request.cookies,
  headers: async () => new Headers(),
}));
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }));

type Tokens = { access_token: string; refresh_token: string; id_token: string };
type Requests = readonly { operationName: string | null }[];

const email = 'helena.vogt@example.com';
let own: Awaited<ReturnType<typeof startOwnShop>>;

beforeAll(async () => {
  own = await startOwnShop();
});
afterAll(() => own.stop());

/** A process that has asked for nothing yet, and Helena's session in it. */
async function load() {
  const sessions = await loadSessions({ PUBLIC_STORE_DOMAIN: own.origin });
  const tokens = await own.control<Tokens>('POST', '/tokens', { email });
  const now = new Date();
  const kept = {
    accessToken: tokens.access_token,
    accessTokenExpiresAt: now.getTime() + 3_600_000,
    refreshToken: tokens.refresh_token,
    idToken: tokens.id_token,
  };
  const session = createSession(email, kept, now);
  request.cookies = createJar(await sessions.store.create(session, createJar(), now));
  return import('./get-orders');
}

const listOperations = async () => {
  const requests = await own.control<Requests>('GET', '/requests');
  return requests.flatMap(({ operationName }) => operationName ?? []);
};

describe('the orders of a page', () => {
  const search = parseOrdersSearch({});

  beforeEach(async () => {
    await own.reset();
  });

  it('come in one operation with what they may be narrowed by', async () => {
    const { getOrdersOrFirst } = await load();
    const { orders, companies } = await getOrdersOrFirst(search);
    expect(orders.nodes.length).toBeGreaterThan(0);
    expect(companies[0]?.locations.length).toBeGreaterThan(1);
    expect(await listOperations()).toEqual(['Orders']);
  });

  it('come all the same from a shop that lets apps read no companies, which is asked for them once', async () => {
    await own.control('POST', '/settings', { deniedScopes: ['customer_read_companies'] });
    const { getOrdersOrFirst } = await load();
    const first = await getOrdersOrFirst(search);
    expect(first.orders.nodes.length).toBeGreaterThan(0);
    expect(first.companies).toEqual([]);
    await getOrdersOrFirst(search);
    expect(await listOperations()).toEqual(['Orders', 'OrdersAlone', 'OrdersAlone']);
  });

  it('are refused by a shop that lets apps read no orders, and the companies are not blamed', async () => {
    await own.control('POST', '/settings', { deniedScopes: ['customer_read_orders'] });
    const { getOrdersOrFirst } = await load();
    await expect(getOrdersOrFirst(search)).rejects.toMatchObject({ code: 'denied' });
    await own.control('POST', '/settings', { deniedScopes: [] });
    expect((await getOrdersOrFirst(search)).companies.length).toBeGreaterThan(0);
  });

  it('begin anew where a cursor means nothing to the shop', async () => {
    const { getOrdersOrFirst } = await load();
    const { filters } = search;
    const answer = await getOrdersOrFirst({ filters, cursor: { after: 'garbage' } });
    expect(answer.orders.nodes.length).toBeGreaterThan(0);
  });
});
