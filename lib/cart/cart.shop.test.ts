import { beforeAll, describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import {
  CartCheckoutDocument,
  CartCreateDocument,
  type CartCreateMutation,
  CartDocument,
  type CartQuery,
} from './cart.storefront.generated';
import {
  CartBuyerDocument,
  type CartBuyerMutation,
  CartCheckoutUrlDocument,
  type CartCheckoutUrlQuery,
} from './cart-change.storefront.generated';
import { toShortfalls } from './cart-outcome';
import {
  ReorderDocument,
  type ReorderQuery,
  ReorderSubscriptionsDocument,
} from './reorder.customer-account.generated';
import { toCartLines } from './reorder-input';
import {
  ReorderOffersDocument,
  type ReorderOffersQuery,
} from './reorder-offers.storefront.generated';
import { type Product, toReorderLines, type Variant } from './to-reorder-lines';

type Answer<Data> = {
  data: Data;
  errors?: unknown;
  extensions: { cost: { requestedQueryCost: number } };
};

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
    body: JSON.stringify({ query: document.toString(), variables }),
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

/** The order of the demo world in which hardly anything is as it was. */
async function getChangedOrder() {
  const ids = '{ customer { orders(first: 5, query: "name:#5502") { nodes { id } } } }';
  type Ids = { customer: { orders: { nodes: { id: string }[] } } };
  const [found] = (await account<Ids>(ids, {})).data.customer.orders.nodes;
  const answer = await account<ReorderQuery>(ReorderDocument, { id: found?.id });
  const { order } = answer.data;
  if (!order) throw new Error('#5502 is not there');
  return { id: found?.id, cost: answer.extensions.cost.requestedQueryCost, order };
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'edda.holm@example.com' }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
});

describe('buying again at the shop', () => {
  it('T92: asks for less than the 1,000 points one operation may cost', async () => {
    const { cost, id } = await getChangedOrder();
    expect(cost).toBeLessThan(1_000);
    const subscriptions = await account(ReorderSubscriptionsDocument, { id });
    expect(subscriptions.extensions.cost.requestedQueryCost).toBeLessThan(1_000);
  });

  it('finds out in one call what has changed of a whole order', async () => {
    const { order } = await getChangedOrder();
    const lines = order.lineItems.nodes;
    const { data } = await shop<ReorderOffersQuery>(ReorderOffersDocument, {
      variantIds: lines.map(({ variantId }) => variantId),
      productIds: lines.map(({ productId }) => productId),
      country: 'DE',
      buyer: null,
    });
    const toMap = <Node extends { id: string }>(nodes: readonly (object | null)[]) =>
      new Map(nodes.filter((node): node is Node => Boolean(node)).map((node) => [node.id, node]));
    const { buyable, unbuyable } = toReorderLines(lines, {
      variants: toMap<Variant>(data.variants),
      products: toMap<Product>(data.products),
      subscribed: new Set(),
    });
    const told = buyable.map(({ title, changes }) => `${title}: ${changes.map(({ key }) => key)}`);
    expect(told).toEqual([
      'House Coffee: priceUp',
      'Stoneware Mug: priceDown',
      'End-grain Board: ',
      'Grandmother’s Pepper Mill: renamed',
      'Oak Tray: stock',
      'Paper Floor Lantern: later',
      'Gift Card: giftCard',
    ]);
    expect(unbuyable.map(({ title, reason }) => `${title}: ${reason}`)).toEqual([
      'Pantry Jar: replaced',
      'Copper Ladle: gone',
      'Linen Tablecloth: soldOut',
    ]);
  });

  it('makes a cart that knows its buyer, and says what there was too little of', async () => {
    const { order } = await getChangedOrder();
    const trays = order.lineItems.nodes.filter(({ title }) => title === 'Oak Tray');
    const chosen = trays.map(({ id }) => ({ lineId: id.split('/').at(-1) ?? '', quantity: 90 }));
    const lines = toCartLines(trays, chosen);
    const inputs = lines.map(({ attributes, merchandiseId, quantity }) => {
      return { attributes, merchandiseId, quantity };
    });
    const buyerIdentity = { customerAccessToken: token, countryCode: 'DE' };
    const input = { buyerIdentity, lines: inputs };
    const variables = { input, country: 'DE', language: 'EN' };
    const created = await shop<CartCreateMutation>(CartCreateDocument, variables);
    const { cart, userErrors, warnings } = created.data.cartCreate ?? {};
    expect(userErrors).toEqual([]);
    expect(warnings).toEqual([{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK' }]);
    if (!cart) throw new Error('no cart');
    expect(toShortfalls(lines, cart)).toMatchObject([{ title: 'Oak Tray', wanted: 90 }]);
    const buyer = `{ cart(id: "${cart.id}") { buyerIdentity { customer { email } } } }`;
    type Known = { cart: { buyerIdentity: { customer: { email: string } } } };
    const known = await shop<Known>(buyer, {});
    expect(known.data.cart.buyerIdentity.customer.email).toBe('edda.holm@example.com');
    type Checkout = { cartBuyerIdentityUpdate: { cart: { checkoutUrl: string } } };
    const checkout = await shop<Checkout>(CartCheckoutDocument, {
      cartId: cart.id,
      buyerIdentity,
      language: 'EN',
    });
    expect(checkout.data.cartBuyerIdentityUpdate.cart.checkoutUrl).toMatch(/^http/);
  });

  it('takes a cart along to another country, and a visitor’s consent to the checkout', async () => {
    const { order } = await getChangedOrder();
    const coffee = order.lineItems.nodes.find(({ title }) => title === 'House Coffee');
    const input = { lines: [{ merchandiseId: coffee?.variantId, quantity: 1 }] };
    const language = 'EN';
    const created = await shop<CartCreateMutation>(CartCreateDocument, { input, language });
    const cartId = created.data.cartCreate?.cart?.id ?? '';
    const getTotal = async () =>
      (await shop<CartQuery>(CartDocument, { id: cartId, language })).data.cart?.cost.totalAmount;
    const own = await getTotal();
    expect(own?.currencyCode).toBe('EUR');
    const buyerIdentity = { countryCode: 'JP' };
    const told = await shop<CartBuyerMutation>(CartBuyerDocument, { cartId, buyerIdentity });
    expect(told.data.cartBuyerIdentityUpdate?.userErrors).toEqual([]);
    const there = await getTotal();
    expect(there?.currencyCode).toBe('JPY');
    expect(Number(there?.amount)).toBeGreaterThan(Number(own?.amount));
    const visitorConsent = { analytics: true, marketing: false };
    const variables = { cartId, language, visitorConsent };
    const { data } = await shop<CartCheckoutUrlQuery>(CartCheckoutUrlDocument, variables);
    const url = new URL(data.cart?.checkoutUrl ?? '');
    expect(url.searchParams.get('_cs')).toBe('analytics:yes,marketing:no');
  });

  it('says of a cart it does not know that it is the cart, not the country', async () => {
    const cartId = 'gid://shopify/Cart/unknown?key=unknown';
    const variables = { cartId, buyerIdentity: { countryCode: 'JP' } };
    const { data } = await shop<CartBuyerMutation>(CartBuyerDocument, variables);
    expect(data.cartBuyerIdentityUpdate).toMatchObject({
      cart: null,
      userErrors: [{ field: ['cartId'] }],
    });
  });
});
