import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { startUpstream } from '@/lib/testing/start-upstream';
import type { LostField } from './parse-answer';
import { type GraphqlRequest, postGraphql } from './post-graphql';

let shop: Awaited<ReturnType<typeof startUpstream>>;
let told: (readonly LostField[])[];

beforeAll(async () => {
  shop = await startUpstream();
});
beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.restoreAllMocks();
  vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  vi.spyOn(log(), 'error').mockReturnValue(undefined);
  told = [];
});
afterAll(() => shop.stop());

const onLost = (lost: readonly LostField[]) => void told.push(lost);
const addresses = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const whole = {
  customer: { defaultAddress: { id: 'gid://shopify/CustomerAddress/1' }, addresses },
};
/** An address without its id: not as the schema promises. */
const oddPart = { customer: { defaultAddress: {}, addresses } };

/** Asks for an operation whose shape is known, and is answered with `data`. */
function post(data: unknown, request: Partial<GraphqlRequest> = {}): Promise<unknown> {
  shop.behave((_request, response) => response.end(JSON.stringify({ data })));
  return postGraphql({
    api: 'customer-account',
    url: new URL(shop.toUrl()),
    headers: {},
    query: 'query AddressValues { customer { defaultAddress { id } } }',
    variables: {},
    deadlineMs: 5_000,
    requestId: 'r-1',
    ...request,
  }).catch(({ code }: { code: string }) => code);
}

describe('T99: an answer that is not as the schema promises', () => {
  it('is taken where it is, with nothing to tell', async () => {
    expect(await post(whole, { onLost })).toEqual(whole);
    expect(told).toEqual([]);
  });

  it('loses the part that is odd, for whoever takes parts', async () => {
    expect(await post(oddPart, { onLost })).toEqual({
      customer: { defaultAddress: null, addresses },
    });
    expect(told).toEqual([[{ path: 'customer.defaultAddress', code: 'malformed' }]]);
  });

  it('is refused whole by whoever does not', async () => {
    expect(await post(oddPart)).toBe('malformed');
  });

  it('loses what is always there only where the page can do without', async () => {
    const odd = { customer: { defaultAddress: null, addresses: 'none' } };
    const mayLose = ['customer.addresses'];
    expect(await post(odd, { onLost, mayLose })).toMatchObject({ customer: { addresses: null } });
    expect(told).toEqual([[{ path: 'customer.addresses', code: 'malformed' }]]);
    expect(await post(odd, { onLost })).toBe('malformed');
    expect(await post(odd, { mayLose })).toBe('malformed');
  });

  it('of which nothing can be used is refused, also for whoever takes parts', async () => {
    expect(await post({ customer: null }, { onLost })).toBe('malformed');
    expect(told).toEqual([]);
  });

  it('is told to whoever runs this, once for each place', async () => {
    const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
    await post(oddPart, { onLost });
    await post(oddPart);
    const odd = warn.mock.calls.filter(
      ([facts]) => (facts as unknown as { event: string }).event === 'api.unexpected',
    );
    expect(odd.map(([facts]) => facts)).toMatchObject([
      { operation: 'AddressValues', path: 'customer.defaultAddress.id', what: 'missing' },
    ]);
  });

  it('is taken as it is from a change, and from an API whose shapes are not known here', async () => {
    const query = 'mutation AddressValues { save { id } }';
    expect(await post(oddPart, { query })).toEqual(oddPart);
    expect(await post(oddPart, { api: 'storefront' })).toEqual(oddPart);
  });
});
