import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ headers: {} as Record<string, string> }));
vi.mock('next/headers', () => ({ headers: async () => new Headers(next.headers) }));

const query = { toString: () => 'query Test { shop { name } }' } as never;
const answer: RequestListener = (_request, response) =>
  response.end('{"data":{"shop":{"name":"Test"}}}');
const throttle: RequestListener = (_request, response) =>
  response.writeHead(429, { 'retry-after': '30' }).end();

let shop: Awaited<ReturnType<typeof startUpstream>>;
beforeAll(async () => {
  shop = await startUpstream();
});
beforeEach(() => shop.behave(answer));
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
});

/** The app of a new process, for which the platform names the buyer in a header. */
async function load(settings: Readonly<Record<string, string>> = {}) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'foyerState');
  const own = { PUBLIC_STORE_DOMAIN: new URL(shop.toUrl()).origin, BUYER_IP_HEADER: 'x-buyer' };
  for (const [name, value] of Object.entries({ ...own, ...settings })) vi.stubEnv(name, value);
  const [{ storefront }, { log }] = await Promise.all([
    import('./storefront'),
    import('@/lib/log'),
  ]);
  const ask = (buyer: string | null) => {
    next.headers = buyer ? { 'x-buyer': buyer } : {};
    return storefront(query, {} as never, { deadlineMs: 2_000 }).then(
      () => 'answered',
      (error: { code: string }) => error.code,
    );
  };
  return { ask, log };
}

describe('a request to the Storefront API', () => {
  it('bears the private token and the address of whoever asks, or none', async () => {
    const seen: Record<string, unknown>[] = [];
    shop.behave((request, response) => {
      seen.push(request.headers);
      answer(request, response);
    });
    const { ask } = await load();
    expect([await ask('93.184.216.34'), await ask(null)]).toEqual(['answered', 'answered']);
    const [named = {}, nameless = {}] = seen;
    expect(named['shopify-storefront-buyer-ip']).toBe('93.184.216.34');
    expect(String(named['shopify-storefront-private-token'])).toMatch(/^shpat_/);
    expect(nameless).not.toHaveProperty('shopify-storefront-buyer-ip');
  });

  it('T93: that is throttled for one address silences that address, and no other', async () => {
    const { ask } = await load();
    shop.behave(throttle);
    expect(await ask('93.184.216.34')).toBe('too-many');
    shop.behave(answer);
    const hits = shop.getHits();
    expect(await ask('93.184.216.34')).toBe('busy');
    expect(shop.getHits()).toBe(hits);
    expect(await ask('93.184.216.35')).toBe('answered');
  });

  it('T93: counts all addresses of one IPv6 network as one', async () => {
    const { ask } = await load();
    shop.behave(throttle);
    expect(await ask('2606:2800:220:1::1')).toBe('too-many');
    shop.behave(answer);
    expect(await ask('2606:2800:220:1:ffff::2')).toBe('busy');
    expect(await ask('2606:2800:220:2::1')).toBe('answered');
  });

  it.each([['10.0.0.7'], [null]])(
    'T93: that is throttled for an address that stands for nobody (%s) silences all',
    async (buyer) => {
      const { ask } = await load();
      shop.behave(throttle);
      expect(await ask(buyer)).toBe('too-many');
      expect(await ask('93.184.216.34')).toBe('resting');
    },
  );

  it('tells the operator once of a shop on the internet that is not told who buys', async () => {
    const { ask, log } = await load({ PUBLIC_STORE_DOMAIN: 'no-such-shop.invalid' });
    const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
    for (const buyer of ['93.184.216.34', '10.0.0.7', null, '192.168.1.1']) await ask(buyer);
    const told = error.mock.calls.map(([facts]) => facts as Record<string, unknown>);
    expect(told.filter(({ event }) => event === 'config.buyer_ip')).toEqual([
      { event: 'config.buyer_ip', found: 'private' },
    ]);
  });
});
