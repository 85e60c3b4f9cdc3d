import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

/** With headers that `fetch` does not let anybody set. */
function call(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(shop.url(path), { method, headers });
    sent.once('error', reject).once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.end();
  });
}

const own = () => new URL(shop.config.shopOrigin).host;

it.each(['POST', 'DELETE', 'GET'])(
  'T117: refuses %s under a foreign Host, which is DNS rebinding',
  async (method) => {
    expect(await call(method, '/_demo/requests', { host: 'rebound.example' })).toBe(403);
    expect(await call(method, '/_demo/requests', { host: '127.0.0.1.evil.example' })).toBe(403);
  },
);

it.each(['https://evil.example', 'null', 'http://localhost:3999'])(
  'T117: refuses a post from a page of %s',
  async (origin) => {
    expect(await call('POST', '/_demo/reset', { host: own(), origin })).toBe(403);
    expect(await call('DELETE', '/_demo/faults', { host: own(), origin })).toBe(403);
  },
);

it('T117: refuses a cross-site post without Origin', async () => {
  const headers = { host: own(), 'sec-fetch-site': 'cross-site' };
  expect(await call('POST', '/_demo/reset', headers)).toBe(403);
});

it('T117: lets its own page and programs in, by every loopback name', async () => {
  expect(await call('POST', '/_demo/reset', { host: own(), origin: `http://${own()}` })).toBe(204);
  const { port } = new URL(shop.config.shopOrigin);
  for (const name of ['localhost', '127.0.0.1', '[::1]', 'shop.localhost']) {
    expect(await call('POST', '/_demo/reset', { host: `${name}:${port}` })).toBe(204);
  }
});
