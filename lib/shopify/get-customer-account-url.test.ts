import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';

let shop: Awaited<ReturnType<typeof startUpstream>>;
let getCustomerAccountUrl: (now?: Date) => Promise<URL>;
const now = new Date('2026-11-25T10:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

const name =
  (version: string): RequestListener =>
  (_request, response) =>
    response.end(JSON.stringify({ graphql_api: shop.toUrl(`/customer/api/${version}/graphql`) }));
const fail: RequestListener = (_request, response) => response.writeHead(503).end();

beforeAll(async () => {
  shop = await startUpstream();
});
beforeEach(async () => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.stubEnv('PUBLIC_STORE_DOMAIN', new URL(shop.toUrl()).origin);
  ({ getCustomerAccountUrl } = await import('./get-customer-account-url'));
  shop.behave(name('2027-01'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
});

describe('where the Customer Account API is', () => {
  it('T99: is as the shop says, in the version that our types are of', async () => {
    expect((await getCustomerAccountUrl(now)).pathname).toBe('/customer/api/2026-10/graphql');
  });

  it('is asked once for all who ask together, and once an hour', async () => {
    const hits = shop.getHits();
    await Promise.all(Array.from({ length: 20 }, () => getCustomerAccountUrl(now)));
    await getCustomerAccountUrl(later(3_599));
    expect(shop.getHits()).toBe(hits + 1);
    await getCustomerAccountUrl(later(3_601));
    await expect.poll(() => shop.getHits()).toBe(hits + 2);
  });

  it('T23: stays what it was while the shop cannot say, who is asked again after ten seconds', async () => {
    const known = await getCustomerAccountUrl(now);
    const hits = shop.getHits();
    shop.behave(fail);
    expect(await getCustomerAccountUrl(later(3_601))).toEqual(known);
    await expect.poll(() => shop.getHits()).toBe(hits + 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await getCustomerAccountUrl(later(3_610))).toEqual(known);
    expect(shop.getHits()).toBe(hits + 1);
    shop.behave(name('2026-10'));
    expect(await getCustomerAccountUrl(later(3_612))).toEqual(known);
    await expect.poll(() => shop.getHits()).toBe(hits + 2);
  });

  it.each([
    ['an error', fail],
    ['no JSON', (_request, response) => response.end('<html>')],
    ['no address', (_request, response) => response.end('{"graphql_api":"soon"}')],
  ] satisfies [string, RequestListener][])(
    'T23: is an outage when the shop answers the first question with %s, and the next one is asked anew',
    async (_, spoil) => {
      shop.behave(spoil);
      await expect(getCustomerAccountUrl(now)).rejects.toMatchObject({ code: 'unreachable' });
      shop.behave(name('2026-10'));
      expect((await getCustomerAccountUrl(later(1))).pathname).toContain('/2026-10/');
    },
  );
});
