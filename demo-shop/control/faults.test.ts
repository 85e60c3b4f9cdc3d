import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential } from '../testing/token-client.ts';
import { createFaultList, type Fault } from './faults.ts';

let shop: TestShop;
let tokens: { access_token: string; refresh_token: string };
const email = 'jonas.weber@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  tokens = await shop.control('POST', '/tokens', { email });
});
afterAll(() => shop.stop());

const setFault = (fault: Fault['fault'], match: Fault['match'] = {}, times?: number) =>
  shop.control<Fault>('POST', '/faults', { match, fault, ...(times ? { times } : {}) });

const ask = (query = 'query Me { customer { id } }') =>
  fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: tokens.access_token, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

function refresh() {
  const { form, headers } = confidential(shop);
  const body = { grant_type: 'refresh_token', ...form, refresh_token: tokens.refresh_token };
  return callToken(shop, body, headers);
}

describe('each fault over HTTP', () => {
  it('status answers with that code and the documented body', async () => {
    await setFault({ type: 'status', code: 402 });
    const answer = await ask();
    expect(answer.status).toBe(402);
    expect(await answer.json()).toEqual({
      errors: "This shop's plan does not have access to this feature",
    });
  });

  it('delay answers late and whole', async () => {
    await setFault({ type: 'delay', ms: 300 });
    const start = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  it('drop cuts the line', async () => {
    await setFault({ type: 'drop' });
    await expect(ask()).rejects.toThrow();
    const [entry] = await shop.control<{ status: number }[]>('GET', '/requests');
    expect(entry?.status).toBe(0);
  });

  it('reset cuts it harder: nothing more is said, not even goodbye', async () => {
    await setFault({ type: 'reset' });
    await expect(ask()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  });

  it.each(['malformed-json', 'html-body'] as const)('%s says a text of one’s own', async (type) => {
    await setFault({ type, text: 'word of the shop' });
    expect(await (await ask()).text()).toContain('word of the shop');
  });

  it('malformed-json is labelled as JSON and is none', async () => {
    await setFault({ type: 'malformed-json' });
    const answer = await ask();
    expect(answer.headers.get('content-type')).toContain('json');
    await expect(answer.json()).rejects.toThrow(SyntaxError);
  });

  it('throttled has Shopify’s shape and HTTP 200', async () => {
    await setFault({ type: 'throttled' });
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect((await answer.json()) as unknown).toMatchObject({
      errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
    });
  });

  it('invalid-grant strikes the token endpoint only', async () => {
    await setFault({ type: 'invalid-grant' });
    expect((await ask()).status).toBe(200);
    const { status, body } = await refresh();
    expect({ status, error: body.error }).toEqual({ status: 400, error: 'invalid_grant' });
  });

  it('transient-401 has an empty error code and spends no refresh token', async () => {
    await setFault({ type: 'transient-401' }, { path: '/authentication/oauth/token' }, 1);
    const { status, body } = await refresh();
    expect(status).toBe(401);
    expect(body).toEqual({ error: '', error_description: 'Access token request error.' });
    expect((await refresh()).status).toBe(200);
  });

  it.each(['/.well-known/openid-configuration', '/authentication/.well-known/jwks.json'])(
    'faults reach %s',
    async (path) => {
      await setFault({ type: 'status', code: 503 }, { path }, 1);
      expect((await fetch(shop.url(path))).status).toBe(503);
      expect((await fetch(shop.url(path))).status).toBe(200);
    },
  );
});

describe('whom a fault strikes', () => {
  it.each([
    ['this operation', { operationName: 'Me' }, 503],
    ['another operation', { operationName: 'Other' }, 200],
    ['this customer', { email: 'Jonas.Weber@example.com' }, 503],
    ['another customer', { email: 'mia.lindqvist@example.com' }, 200],
    ['this path', { path: '/customer/api/' }, 503],
    ['another path', { path: '/api/' }, 200],
  ])('%s', async (_case, match, status) => {
    await setFault({ type: 'status', code: 503 }, match);
    expect((await ask()).status).toBe(status);
  });

  it('knows the customer behind a refresh token', async () => {
    await setFault({ type: 'invalid-grant' }, { email: 'mia.lindqvist@example.com' });
    expect((await refresh()).status).toBe(200);
  });

  it('counts down and is gone', async () => {
    await setFault({ type: 'status', code: 500 }, {}, 2);
    const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses).toEqual([500, 500, 200]);
    expect(await shop.control('GET', '/faults')).toEqual([]);
  });
});

describe('the list of faults', () => {
  const fault = { type: 'status', code: 500 } as const;

  it('delays and then lets the next fault answer', () => {
    const faults = createFaultList();
    faults.add({ match: {}, fault: { type: 'delay', ms: 1 } });
    faults.add({ match: {}, fault });
    faults.add({ match: {}, fault: { type: 'drop' } });
    const struck = faults.take({ place: 'token', path: '/' }).map((one) => one.fault.type);
    expect(struck).toEqual(['delay', 'status']);
  });

  it('strikes a share by lot, by the same lots for the same seed, and counts', () => {
    const draw = (seed: number) => {
      const faults = createFaultList();
      faults.add({ match: {}, fault, share: 0.05, seed });
      const struck = Array.from(
        { length: 10_000 },
        () => faults.take({ place: 'token', path: '/' }).length,
      );
      const count = struck.filter((length) => length === 1).length;
      expect(faults.list()).toMatchObject([{ struck: count }]);
      return { count, lots: struck.join('') };
    };
    expect(draw(1).lots).toBe(draw(1).lots);
    expect(draw(1).lots).not.toBe(draw(2).lots);
    for (const seed of [1, 2, 3]) {
      expect(draw(seed).count).toBeGreaterThan(400);
      expect(draw(seed).count).toBeLessThan(600);
    }
  });

  it('replaces a fault of the same id and removes one by id', async () => {
    await shop.control('POST', '/faults', { id: 'mine', match: {}, fault });
    await shop.control('POST', '/faults', { id: 'mine', match: {}, fault: { type: 'drop' } });
    expect(await shop.control('GET', '/faults')).toMatchObject([{ fault: { type: 'drop' } }]);
    await shop.control('DELETE', '/faults/mine');
    expect((await ask()).status).toBe(200);
  });

  it('refuses a fault it does not know', async () => {
    const unknown = { match: {}, fault: { type: 'nonsense' } };
    await expect(shop.control('POST', '/faults', unknown)).rejects.toThrow('400');
  });
});
