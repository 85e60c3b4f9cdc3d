import { describe, expect, it } from 'vitest';
import { LINES, openShop } from './cart-testing.ts';

describe('a cart', () => {
  it('has an id with a key, and is not there without it', async () => {
    const { create, mug, read } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug }], note: 'Hi' });
    expect(cart.id).toMatch(/^gid:\/\/shopify\/Cart\/[\w-]+\?key=[0-9a-f]{32}$/);
    expect(await read(cart.id)).toMatchObject({ id: cart.id, note: 'Hi', totalQuantity: 1 });
    expect(await read(cart.id.split('?')[0])).toBeNull();
    expect(await read(cart.id.replace(/key=.*/, `key=${'0'.repeat(32)}`))).toBeNull();
  });

  it('is lost when nobody touched it for its lifetime', async () => {
    const { contextValue, create, mug } = openShop();
    const { cart } = await create({ lines: [{ merchandiseId: mug }] });
    expect(contextValue.carts.store.get(cart.id)).not.toBeNull();
    const record = contextValue.carts.store.get(cart.id);
    if (record) record.updatedAt = '2026-11-13T08:59:59Z';
    expect(contextValue.carts.store.get(cart.id)).toBeNull();
  });

  it('says so when it does not exist', async () => {
    const { change } = openShop();
    const answer = await change('cartNoteUpdate', '$cartId: ID!, $note: String!', {
      cartId: 'gid://shopify/Cart/x?key=0',
      note: 'n',
    });
    expect(answer).toMatchObject({
      cart: null,
      userErrors: [{ code: 'INVALID', field: ['cartId'] }],
    });
  });

  it('merges equal lines, keeps apart what differs in attributes', async () => {
    const { change, create, mug } = openShop();
    const gift = [{ key: 'gift', value: 'yes' }];
    const { cart } = await create({
      lines: [{ merchandiseId: mug }, { merchandiseId: mug, attributes: gift }],
    });
    const { cart: more } = await change('cartLinesAdd', LINES, {
      cartId: cart.id,
      lines: [{ merchandiseId: mug, quantity: 2 }],
    });
    expect(more.lines.nodes.map((line: { quantity: number }) => line.quantity)).toEqual([3, 1]);
    const update = '$cartId: ID!, $lines: [CartLineUpdateInput!]!';
    const { cart: one } = await change('cartLinesUpdate', update, {
      cartId: cart.id,
      lines: [{ id: more.lines.nodes[1].id, attributes: [] }],
    });
    expect(one.lines.nodes.map((line: { quantity: number }) => line.quantity)).toEqual([4]);
    const { cart: none } = await change('cartLinesRemove', '$cartId: ID!, $viewKeys: [String!]', {
      cartId: cart.id,
      viewKeys: [one.lines.nodes[0].viewKey],
    });
    expect(none.lines.nodes).toEqual([]);
  });

  it.each([
    [{ merchandiseId: 'gid://shopify/ProductVariant/1' }, 'INVALID', 'merchandiseId'],
    [{ quantity: -1 }, 'INVALID', 'quantity'],
    [{ quantity: 1_000_000 }, 'LESS_THAN', 'quantity'],
    [
      { sellingPlanId: 'gid://shopify/SellingPlan/1' },
      'SELLING_PLAN_NOT_APPLICABLE',
      'sellingPlanId',
    ],
    [{ parent: { lineId: 'gid://shopify/CartLine/1' } }, 'PARENT_LINE_NOT_FOUND', 'parent'],
  ])('refuses the line %j with %s', async (line, code, name) => {
    const { change, create, mug } = openShop();
    const { cart } = await create({});
    const answer = await change('cartLinesAdd', LINES, {
      cartId: cart.id,
      lines: [{ merchandiseId: mug, ...line }],
    });
    expect(answer.userErrors).toMatchObject([{ code, field: ['lines', '0', name] }]);
    expect(answer.cart.totalQuantity).toBe(0);
  });

  it('warns when stock runs out, and takes what is there', async () => {
    const { catalog, create, mug, variant } = openShop();
    const there = variant('stoneware-mug').quantityAvailable;
    const few = await create({ lines: [{ merchandiseId: mug, quantity: there + 1 }] });
    expect(few.warnings).toMatchObject([{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK' }]);
    expect(few.cart.totalQuantity).toBe(there);
    const gone = catalog.products
      .flatMap((one) => one.variants)
      .find((one) => !one.availableForSale);
    const out = await create({ lines: [{ merchandiseId: gone?.id }] });
    expect(out.warnings).toMatchObject([{ code: 'MERCHANDISE_OUT_OF_STOCK' }]);
    expect(out.cart.lines.nodes).toEqual([]);
  });

  it('holds 500 lines and not one more', async () => {
    const { change, create, mug } = openShop();
    const lines = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({
        merchandiseId: mug,
        attributes: [{ key: 'no', value: String(from + index) }],
      }));
    const download = openShop();
    const digital = download.catalog.products
      .flatMap((product) => product.variants)
      .find((one) => one.quantityAvailable > 500)?.id;
    const toLines = (from: number, count: number) =>
      lines(from, count).map((line) => ({ ...line, merchandiseId: digital }));
    const { cart } = await create({ lines: toLines(0, 250) });
    await change('cartLinesAdd', LINES, { cartId: cart.id, lines: toLines(250, 250) });
    const answer = await change('cartLinesAdd', LINES, { cartId: cart.id, lines: toLines(500, 1) });
    expect(answer.userErrors).toMatchObject([{ code: 'CART_TOO_LARGE' }]);
    expect(answer.cart.totalQuantity).toBe(500);
  });

  it('lets add-ons hang on a line and go with it', async () => {
    const { change, create, mug, variant } = openShop();
    const napkins = variant('linen-napkins').id;
    const { cart } = await create({
      lines: [{ merchandiseId: mug }, { merchandiseId: napkins, parent: { merchandiseId: mug } }],
    });
    const [parent, child] = cart.lines.nodes;
    expect(child.parentRelationship.parent.id).toBe(parent.id);
    const deep = await change('cartLinesAdd', LINES, {
      cartId: cart.id,
      lines: [{ merchandiseId: mug, parent: { lineId: child.id } }],
    });
    expect(deep.userErrors[0].code).toBe('PARENT_LINE_NESTING_TOO_DEEP');
    const empty = await change('cartLinesRemove', '$cartId: ID!, $lineIds: [ID!]', {
      cartId: cart.id,
      lineIds: [parent.id],
    });
    expect(empty.cart.lines.nodes).toEqual([]);
  });
});
