import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askStorefrontOf } from '../testing/ask-storefront.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const HELENA = 'helena.vogt@example.com';
const HAMBURG = 'Nordlicht Hamburg';
const BROOKLYN = 'Nordlicht Brooklyn';

let shop: TestShop;
const { ask, getToken, getVariant, toBuyer } = askStorefrontOf(() => shop);

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const OUT = `{ userErrors { code field message } warnings { code target } cart { id totalQuantity
  cost { totalTaxAmount { amount } }
  buyerIdentity { purchasingCompany { location { name } } }
  lines(first: 20) { nodes { id quantity cost { amountPerQuantity { amount currencyCode } subtotalAmount { amount } }
    merchandise { ... on ProductVariant { price { amount currencyCode } quantityRule { increment } product { handle } } } } } } }`;

async function run(name: string, types: string, variables: Record<string, unknown>) {
  const args = types.match(/\$\w+/g)?.map((one) => `${one.slice(1)}: ${one}`) ?? [];
  const { data } = await ask(
    `mutation (${types}) { it: ${name}(${args.join(', ')}) ${OUT} }`,
    variables,
  );
  return data.it;
}

/** The colour of which there are enough. */
const bowl = () => getVariant('everyday-bowl', 'Ink').id;
const create = (lines: object[], buyerIdentity?: object) =>
  run('cartCreate', '$input: CartInput', { input: { lines, buyerIdentity } });
const add = (cartId: string, lines: object[]) =>
  run('cartLinesAdd', '$cartId: ID!, $lines: [CartLineInput!]!', { cartId, lines });
const update = (cartId: string, lines: object[]) =>
  run('cartLinesUpdate', '$cartId: ID!, $lines: [CartLineUpdateInput!]!', { cartId, lines });
const identify = (cartId: string, buyerIdentity: object) =>
  run('cartBuyerIdentityUpdate', '$cartId: ID!, $buyerIdentity: CartBuyerIdentityInput!', {
    cartId,
    buyerIdentity,
  });
type Line = { cost: { amountPerQuantity: { amount: string } } };
const unitsOf = ({ lines }: { lines: { nodes: Line[] } }) =>
  lines.nodes.map(({ cost }) => cost.amountPerQuantity.amount);

describe('a cart for a company location', () => {
  it('takes the catalog’s prices, without tax, and its quantity rule beside the line', async () => {
    const { cart, userErrors } = await create(
      [{ merchandiseId: bowl(), quantity: 6 }],
      await toBuyer(HELENA, HAMBURG),
    );
    expect(userErrors).toEqual([]);
    expect(cart.cost.totalTaxAmount).toBeNull();
    const price = { amount: '13.8', currencyCode: 'EUR' };
    expect(cart.lines.nodes[0]).toMatchObject({
      cost: { amountPerQuantity: price, subtotalAmount: { amount: '82.8' } },
      merchandise: { price, quantityRule: { increment: 6 } },
    });
  });

  it('gets cheaper at each break, counted over all lines of the variant', async () => {
    const buyer = await toBuyer(HELENA, HAMBURG);
    const { cart } = await create([{ merchandiseId: bowl(), quantity: 12 }], buyer);
    expect(unitsOf(cart)).toEqual(['12.9']);
    const engraved = { attributes: [{ key: 'engraving', value: 'NL' }], quantity: 12 };
    const more = await add(cart.id, [{ merchandiseId: bowl(), ...engraved }]);
    expect(unitsOf(more.cart)).toEqual(['11.75', '11.75']);
    expect(more.cart.totalQuantity).toBe(24);
  });

  it.each([
    ['everyday-bowl', undefined, 4, 'MINIMUM_NOT_MET', 'above the specified minimum'],
    ['everyday-bowl', undefined, 8, 'INVALID_INCREMENT', 'multiple of the specified increment'],
    ['stoneware-mug', 'Oat / Single', 26, 'MAXIMUM_EXCEEDED', 'below the specified maximum'],
  ])('refuses %s %s × %i with %s', async (handle, title, quantity, code, words) => {
    const merchandiseId = getVariant(handle, title).id;
    const buyer = await toBuyer(HELENA, HAMBURG);
    const { cart } = await create([], buyer);
    const { cart: after, userErrors } = await add(cart.id, [{ merchandiseId, quantity }]);
    expect(userErrors).toMatchObject([
      { code, field: ['lines', '0', 'quantity'], message: expect.stringContaining(words) },
    ]);
    expect(after.totalQuantity).toBe(0);
    const created = await create([{ merchandiseId, quantity }], buyer);
    expect(created).toMatchObject({
      cart: null,
      userErrors: [{ code, field: ['input', 'lines', '0', 'quantity'] }],
    });
    expect((await create([{ merchandiseId, quantity }])).userErrors).toEqual([]);
  });

  it('judges a change by what the cart then holds', async () => {
    const buyer = await toBuyer(HELENA, HAMBURG);
    const { cart } = await create([{ merchandiseId: bowl(), quantity: 6 }], buyer);
    const [{ id }] = cart.lines.nodes;
    const three = await add(cart.id, [{ merchandiseId: bowl(), quantity: 3 }]);
    expect(three.userErrors).toMatchObject([{ code: 'INVALID_INCREMENT' }]);
    expect((await update(cart.id, [{ id, quantity: 5 }])).userErrors).toMatchObject([
      { code: 'MINIMUM_NOT_MET', field: ['lines', '0', 'quantity'] },
    ]);
    expect((await update(cart.id, [{ id, quantity: 12 }])).cart.totalQuantity).toBe(12);
    const emptied = await update(cart.id, [{ id, quantity: 0 }]);
    expect(emptied).toMatchObject({ userErrors: [], cart: { totalQuantity: 0 } });
  });

  it('shrinks to what is there and still allowed', async () => {
    const clay = getVariant('everyday-bowl', 'Clay');
    expect(clay.quantityAvailable).toBe(9);
    const buyer = await toBuyer(HELENA, HAMBURG);
    const { cart, userErrors, warnings } = await create(
      [{ merchandiseId: clay.id, quantity: 12 }],
      buyer,
    );
    expect(userErrors).toEqual([]);
    const target = cart.lines.nodes[0].id;
    expect(warnings).toEqual([{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target }]);
    expect(cart.totalQuantity).toBe(6);
  });

  it('refuses what its catalog does not publish', async () => {
    const { cart } = await create([], await toBuyer(HELENA, HAMBURG));
    const merchandiseId = getVariant('cooks-apron').id;
    const { userErrors } = await add(cart.id, [{ merchandiseId }]);
    expect(userErrors).toMatchObject([
      { code: 'MERCHANDISE_NOT_APPLICABLE', field: ['lines', '0', 'merchandiseId'] },
    ]);
  });

  it('keeps what was in it before and is not published, with a warning for each such line', async () => {
    const apron = getVariant('cooks-apron').id;
    const { cart } = await create([
      { merchandiseId: apron },
      { merchandiseId: bowl(), quantity: 6 },
    ]);
    const [line] = cart.lines.nodes;
    const warning = { code: 'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION', target: line.id };
    const theirs = await identify(cart.id, await toBuyer(HELENA, HAMBURG));
    expect(theirs).toMatchObject({ userErrors: [], warnings: [warning] });
    expect(theirs.cart.lines.nodes).toHaveLength(2);
    const note = await run('cartNoteUpdate', '$cartId: ID!, $note: String!', {
      cartId: cart.id,
      note: 'x',
    });
    expect(note.warnings).toEqual([warning]);
    const hers = await identify(cart.id, { customerAccessToken: await getToken(HELENA) });
    expect(hers.warnings).toEqual([]);
  });

  it('is priced anew whenever the buyer changes', async () => {
    const { cart } = await create([{ merchandiseId: bowl(), quantity: 24 }]);
    const priceFor = async (buyer: object) => {
      const { cart: after } = await identify(cart.id, buyer);
      return after.lines.nodes[0].cost.amountPerQuantity;
    };
    expect(unitsOf(cart)).toEqual(['19.5']);
    const america = { amount: '14.8', currencyCode: 'USD' };
    expect(await priceFor(await toBuyer(HELENA, HAMBURG))).toEqual({
      amount: '11.75',
      currencyCode: 'EUR',
    });
    expect(await priceFor(await toBuyer(HELENA, BROOKLYN))).toEqual(america);
    expect(await priceFor({ countryCode: 'JP' })).toEqual(america);
    expect(await priceFor(await toBuyer(HELENA, 'Nordlicht London'))).toMatchObject({
      currencyCode: 'GBP',
    });
    expect(await priceFor({ customerAccessToken: null, countryCode: 'JP' })).toMatchObject({
      currencyCode: 'JPY',
    });
  });

  it('lets nobody change it who may not buy for the location any more', async () => {
    const { cart } = await create(
      [{ merchandiseId: bowl(), quantity: 6 }],
      await toBuyer(HELENA, HAMBURG),
    );
    const [company] = shop.server.world.companies.values();
    if (company) company.assignments = [];
    const { userErrors } = await add(cart.id, [{ merchandiseId: bowl(), quantity: 6 }]);
    expect(userErrors).toMatchObject([{ code: 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION' }]);
    const hers = await identify(cart.id, { customerAccessToken: await getToken(HELENA) });
    expect(hers).toMatchObject({ userErrors: [], cart: { totalQuantity: 6 } });
  });
});
