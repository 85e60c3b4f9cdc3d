import { beforeAll, expect, it } from 'vitest';
import { ProductsDocument, type ProductsQuery } from '@/lib/catalog/products.storefront.generated';
import { getEnv } from '@/lib/env';
import { maxSaved, parseIds } from './product-ids';
import {
  ClearWishlistDocument,
  type ClearWishlistMutation,
  SetWishlistDocument,
  type SetWishlistMutation,
  WishlistDocument,
  type WishlistQuery,
} from './wishlist.customer-account.generated';

type Answer<Data> = {
  data: Data;
  errors?: unknown;
  extensions: { cost: { requestedQueryCost: number } };
};

const identifiers = [{ namespace: 'custom', key: 'wishlist' }];
let token = '';

async function post<Data>(
  path: string,
  headers: Readonly<Record<string, string>>,
  document: { toString(): string },
  variables: object,
): Promise<Answer<Data>> {
  const response = await fetch(new URL(path, getEnv().shopOrigin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'unit test', ...headers },
    body: JSON.stringify({
      query: document.toString(),
      variables: { language: 'EN', ...variables },
    }),
  });
  const answer = (await response.json()) as Answer<Data>;
  expect(answer.errors).toBeUndefined();
  return answer;
}

const account = <Data>(document: { toString(): string }, variables: object) =>
  post<Data>('/customer/api/2026-10/graphql', { authorization: token }, document, variables);

const shop = <Data>(document: { toString(): string }, variables: object) =>
  post<Data>(
    '/api/2026-10/graphql.json',
    {
      'shopify-storefront-private-token': getEnv().storefrontToken,
      'shopify-storefront-buyer-ip': '203.0.113.7',
    },
    document,
    variables,
  );

const read = async () => (await account<WishlistQuery>(WishlistDocument, { identifiers })).data;

async function set(ids: readonly string[], compareDigest: string | null) {
  const ownerId = (await read()).customer.id;
  const metafields = [{ ...identifiers[0], ownerId, value: JSON.stringify(ids), compareDigest }];
  const { data } = await account<SetWishlistMutation>(SetWishlistDocument, { metafields });
  return data.metafieldsSet?.userErrors ?? [];
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `wishes-${crypto.randomUUID()}@example.com` }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
});

it('T105: a wishlist is kept by the shop, not written over unseen, and deleted', async () => {
  const product = (number: number) => `gid://shopify/Product/${number}`;
  expect((await read()).customer.metafields).toEqual([null]);
  expect(await set([product(1)], null)).toEqual([]);
  const [first] = (await read()).customer.metafields;
  expect(parseIds(first?.value ?? '')).toEqual([product(1)]);
  const digest = first?.compareDigest ?? '';
  expect(await set([product(2), product(1)], digest)).toEqual([]);
  expect(await set([product(3), product(1)], digest)).toMatchObject([{ code: 'STALE_OBJECT' }]);
  expect(await set([product(3)], null)).toMatchObject([{ code: 'STALE_OBJECT' }]);
  const { customer } = await read();
  const metafields = [{ ...identifiers[0], ownerId: customer.id }];
  const cleared = await account<ClearWishlistMutation>(ClearWishlistDocument, { metafields });
  expect(cleared.data.metafieldsDelete?.userErrors).toEqual([]);
  expect((await read()).customer.metafields).toEqual([null]);
});

it('a full list is drawn by one call, without what is not sold', async () => {
  const some = '{ products(first: 2) { nodes { id } } }';
  const { data } = await shop<{ products: { nodes: { id: string }[] } }>(some, {});
  const known = data.products.nodes.map(({ id }) => id);
  const gone = Array.from({ length: maxSaved - 2 }, (_, at) => `gid://shopify/Product/${at + 1}`);
  const ids = [...gone.slice(1), ...known, 'gid://shopify/Product/1'];
  const { nodes } = (await shop<ProductsQuery>(ProductsDocument, { ids })).data;
  expect(nodes.flatMap((node) => (node && 'id' in node ? [node.id] : []))).toEqual(known);
});
