import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askStorefrontOf } from '../testing/ask-storefront.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const JONAS = 'jonas.weber@example.com';

let shop: TestShop;
const { ask, getToken, getVariant } = askStorefrontOf(() => shop);

beforeAll(async () => {
  shop = await startTestShop({ ORDER_EDITS: 'resolve' });
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

async function getStock(handle: string) {
  const { data } = await ask(
    `query ($handle: String) { product(handle: $handle) { totalInventory
      variants(first: 1) { nodes { quantityAvailable availableForSale currentlyNotInStock } } } }`,
    { handle },
  );
  return data.product.variants.nodes[0];
}

async function createCart(handle: string, quantity: number) {
  const { data } = await ask(
    `mutation ($input: CartInput) { cartCreate(input: $input) {
      cart { id checkoutUrl lines(first: 5) { nodes { id } } } } }`,
    {
      input: {
        buyerIdentity: { customerAccessToken: await getToken(JONAS) },
        lines: [{ merchandiseId: getVariant(handle).id, quantity }],
      },
    },
  );
  return data.cartCreate.cart;
}

const totalIn = (html: string) => /name="total" value="(\d+)"/.exec(html)?.[1] ?? '';
const latest = () => shop.server.world.findCustomerByEmail(JONAS)?.orders.at(-1);
const note = async (cartId: string) =>
  (
    await ask(
      `mutation ($id: ID!) { cartNoteUpdate(cartId: $id, note: "x") { warnings { code target }
        cart { totalQuantity } } }`,
      { id: cartId },
    )
  ).data.cartNoteUpdate;

async function buy(handle: string, quantity: number) {
  const browser = shop.browser();
  const page = await browser.follow((await createCart(handle, quantity)).checkoutUrl);
  return browser.follow(page.url, { total: totalIn(page.html) });
}

describe('stock', () => {
  it('falls with an order, and is sold out at nothing', async () => {
    const { quantityAvailable: there } = await getStock('linen-napkins');
    await buy('linen-napkins', 2);
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: there - 2 });
    await buy('linen-napkins', there - 2);
    expect(await getStock('linen-napkins')).toEqual({
      quantityAvailable: 0,
      availableForSale: false,
      currentlyNotInStock: false,
    });
  });

  it('goes below nothing where the shop sells on, and says so', async () => {
    const { quantityAvailable: there } = await getStock('seagrass-basket');
    await buy('seagrass-basket', there + 1);
    expect(await getStock('seagrass-basket')).toEqual({
      quantityAvailable: -1,
      availableForSale: true,
      currentlyNotInStock: true,
    });
  });

  it('is not counted for what never runs out', async () => {
    const before = await getStock('slow-suppers-ebook');
    await buy('slow-suppers-ebook', 3);
    expect(await getStock('slow-suppers-ebook')).toEqual(before);
  });

  it('that others bought shrinks a waiting cart at its next change, with a warning', async () => {
    const { quantityAvailable: there } = await getStock('linen-napkins');
    const cart = await createCart('linen-napkins', 3);
    const target = cart.lines.nodes[0].id;
    await buy('linen-napkins', there - 1);
    expect(await note(cart.id)).toEqual({
      warnings: [{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target }],
      cart: { totalQuantity: 1 },
    });
    await buy('linen-napkins', 1);
    expect(await note(cart.id)).toEqual({
      warnings: [{ code: 'MERCHANDISE_OUT_OF_STOCK', target }],
      cart: { totalQuantity: 0 },
    });
  });

  it('that others bought is not sold twice: an open checkout asks once more', async () => {
    const { quantityAvailable: there } = await getStock('linen-napkins');
    const slow = shop.browser();
    const page = await slow.follow((await createCart('linen-napkins', 3)).checkoutUrl);
    await buy('linen-napkins', there - 1);
    const placed = latest();
    const asked = await slow.follow(page.url, { total: totalIn(page.html) });
    expect(asked.html).toContain('was left out');
    expect(asked.html).toContain('total has changed');
    expect(latest()).toBe(placed);
    await slow.follow(page.url, { total: totalIn(asked.html) });
    expect(latest()?.lines).toMatchObject([{ quantity: 1 }]);
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: 0 });
  });

  it('rises when the buyer cancels units before they leave', async () => {
    const { quantityAvailable: there } = await getStock('linen-napkins');
    await buy('linen-napkins', 3);
    const order = latest();
    const removals = [{ lineItemId: order?.lines[0]?.id, quantity: 3 }];
    const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization: await getToken(JONAS), 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation ($id: ID!, $lineItems: RequestedOrderEditLineItemsInput!) {
          orderRequestEdit(orderId: $id, lineItems: $lineItems) { userErrors { code } } }`,
        variables: { id: order?.id, lineItems: { removals } },
      }),
    });
    expect(await response.json()).toMatchObject({ data: { orderRequestEdit: { userErrors: [] } } });
    expect(order?.cancelledAt).not.toBeNull();
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: there });
  });

  it('rises when a return is paid back, and a reset restores the seed', async () => {
    const { quantityAvailable: there } = await getStock('linen-napkins');
    await buy('linen-napkins', 3);
    const path = `/orders/${latest()?.id.split('/').at(-1)}/advance`;
    await shop.control('POST', path, { to: 'returned' });
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: there - 3 });
    await shop.control('POST', path, { to: 'refunded' });
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: there - 2 });
    await shop.control('POST', '/reset');
    expect(await getStock('linen-napkins')).toMatchObject({ quantityAvailable: there });
  });
});
