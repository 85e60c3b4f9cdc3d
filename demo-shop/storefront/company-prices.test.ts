import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askStorefrontOf } from '../testing/ask-storefront.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const HELENA = 'helena.vogt@example.com';
const TOM = 'tom.okafor@example.com';
const SOFIA = 'sofia.marchetti@example.com';
const HAMBURG = 'Nordlicht Hamburg';
const BROOKLYN = 'Nordlicht Brooklyn';

let shop: TestShop;
const { ask, getToken, getVariant, toBuyer } = askStorefrontOf(() => shop);

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const VARIANT = `id title price { amount currencyCode } compareAtPrice { amount } currentlyNotInStock
  quantityRule { minimum maximum increment }
  quantityPriceBreaks(first: 5) { nodes { minimumQuantity price { amount currencyCode } } }
  sellingPlanAllocations(first: 5) { nodes { sellingPlan { id } } }`;
const PRODUCT = `handle priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount } }
  compareAtPriceRange { minVariantPrice { amount currencyCode } }
  sellingPlanGroups(first: 5) { nodes { name } } variants(first: 20) { nodes { ${VARIANT} } }`;
const BY_HANDLE = `query ($handle: String, $buyer: BuyerInput, $country: CountryCode)
  @inContext(buyer: $buyer, country: $country) { product(handle: $handle) { ${PRODUCT} } }`;

const getProduct = async (handle: string, buyer?: object, country?: string) =>
  (await ask(BY_HANDLE, { handle, buyer, country })).data.product;

describe('prices of a company location', () => {
  it('are fixed for some variants, with breaks and a quantity rule', async () => {
    const bowl = await getProduct('everyday-bowl', await toBuyer(HELENA, HAMBURG));
    expect(bowl.variants.nodes[0]).toMatchObject({
      price: { amount: '13.8', currencyCode: 'EUR' },
      compareAtPrice: null,
      quantityRule: { minimum: 6, maximum: null, increment: 6 },
      quantityPriceBreaks: {
        nodes: [
          { minimumQuantity: 12, price: { amount: '12.9', currencyCode: 'EUR' } },
          { minimumQuantity: 24, price: { amount: '11.75', currencyCode: 'EUR' } },
        ],
      },
    });
  });

  it('are the public ones less the list’s percentage for all others', async () => {
    const buyer = await toBuyer(HELENA, HAMBURG);
    const plate = await getProduct('ripple-dinner-plate', buyer);
    expect(plate.priceRange).toEqual({
      minVariantPrice: { amount: '18.7', currencyCode: 'EUR' },
      maxVariantPrice: { amount: '23.8' },
    });
    expect(plate.variants.nodes[0]).toMatchObject({
      quantityRule: { minimum: 1, maximum: null, increment: 1 },
      quantityPriceBreaks: { nodes: [] },
    });
    const mug = await getProduct('stoneware-mug', buyer);
    const priceOf = (title: string) =>
      mug.variants.nodes.find((one: { title: string }) => one.title === title).price.amount;
    expect([priceOf('Oat / Single'), priceOf('Moss / Single')]).toEqual(['11.9', '15.3']);
  });

  it('are in the currency of its price list, whatever country is asked for beside it', async () => {
    const bowl = await getProduct('everyday-bowl', await toBuyer(HELENA, BROOKLYN), 'JP');
    expect(bowl.priceRange.minVariantPrice).toEqual({ amount: '16.25', currencyCode: 'USD' });
    expect(bowl.compareAtPriceRange.minVariantPrice).toEqual({
      amount: '0.0',
      currencyCode: 'USD',
    });
    const lamp = await getProduct('dome-table-lamp', await toBuyer(SOFIA, 'Atelier Zürich'));
    expect(lamp.priceRange.minVariantPrice).toEqual({ amount: '95.0', currencyCode: 'CHF' });
  });

  it('are the public ones where the location has no catalog', async () => {
    const london = await getProduct(
      'everyday-bowl',
      await toBuyer(SOFIA, 'Nordlicht London'),
      'GB',
    );
    expect(london).toEqual(await getProduct('everyday-bowl', undefined, 'GB'));
  });

  it('are for nobody else: a customer without a location pays what everybody pays', async () => {
    const everybodys = await getProduct('everyday-bowl');
    expect(everybodys.variants.nodes[0]).toMatchObject({
      price: { amount: '19.5' },
      quantityRule: { minimum: 1, maximum: null, increment: 1 },
    });
    const jonas = await toBuyer('jonas.weber@example.com');
    expect(await getProduct('everyday-bowl', jonas)).toEqual(everybodys);
  });

  it('hold without naming the location for whoever buys for one alone', async () => {
    const toms = await getProduct('everyday-bowl', await toBuyer(TOM));
    expect(toms.priceRange.minVariantPrice.currencyCode).toBe('USD');
    const helenas = await getProduct('everyday-bowl', await toBuyer(HELENA));
    expect(helenas.priceRange.minVariantPrice).toEqual({ amount: '19.5', currencyCode: 'EUR' });
  });

  it.each([
    [HELENA, HAMBURG],
    [SOFIA, 'Nordlicht London'],
  ])('come without subscriptions: for %s at %s', async (email, place) => {
    const coffee = await getProduct('house-coffee', await toBuyer(email, place));
    expect(coffee.sellingPlanGroups.nodes).toEqual([]);
    expect(coffee.variants.nodes[0].sellingPlanAllocations.nodes).toEqual([]);
    expect((await getProduct('house-coffee')).sellingPlanGroups.nodes).toHaveLength(1);
  });
});

it('menus leave out what leads to such a product', async () => {
  const query = `query ($buyer: BuyerInput) @inContext(buyer: $buyer) {
    menu(handle: "main-menu") { itemsCount items { title url resourceId } } }`;
  const titlesOf = async (buyer?: object) => {
    const { menu } = (await ask(query, { buyer })).data;
    expect(menu.itemsCount).toBe(menu.items.length);
    return menu.items.map(({ title }: { title: string }) => title);
  };
  expect(await titlesOf()).toContain('Gift card');
  expect(await titlesOf(await toBuyer(HELENA, HAMBURG))).not.toContain('Gift card');
});

describe('what a company’s catalog does not publish', () => {
  const EVERYWHERE = `query ($buyer: BuyerInput, $id: ID!, $variantId: ID!) @inContext(buyer: $buyer) {
    product(id: $id) { id } productByHandle(handle: "cooks-apron") { id }
    node(id: $id) { id } nodes(ids: [$variantId]) { id }
    products(first: 250) { nodes { handle } }
    collection(handle: "textiles") { products(first: 250) { nodes { handle } } }
    search(query: "apron", first: 20) { totalCount nodes { ... on Product { handle } } }
    predictiveSearch(query: "apron") { products { handle } }
    productRecommendations(productHandle: "end-grain-board", intent: COMPLEMENTARY) { handle }
  }`;

  async function look(buyer?: object) {
    const id = shop.server.world.catalog.productByHandle('cooks-apron')?.id;
    const variantId = getVariant('cooks-apron').id;
    return (await ask(EVERYWHERE, { buyer, id, variantId })).data;
  }

  it('is in no list, no search and no recommendation, and null by id or handle', async () => {
    const apron = { handle: 'cooks-apron' };
    const seen = await look();
    for (const list of [seen.products.nodes, seen.collection.products.nodes, seen.search.nodes]) {
      expect(list).toContainEqual(apron);
    }
    expect(seen.predictiveSearch.products).toContainEqual(apron);
    expect(seen.productRecommendations).toContainEqual(apron);
    const hidden = await look(await toBuyer(HELENA, HAMBURG));
    expect(hidden).toMatchObject({
      product: null,
      productByHandle: null,
      node: null,
      nodes: [null],
    });
    expect(JSON.stringify(hidden)).not.toContain('cooks-apron');
    expect(hidden.products.nodes).toHaveLength(seen.products.nodes.length - 3);
  });

  it('sorts and filters by the catalog’s own prices', async () => {
    const { data } = await ask(
      `query ($buyer: BuyerInput) @inContext(buyer: $buyer) { collection(handle: "tableware") {
        products(first: 20, sortKey: PRICE, filters: [{ price: { max: 14 } }]) { nodes { handle } } } }`,
      { buyer: await toBuyer(HELENA, HAMBURG) },
    );
    expect(data.collection.products.nodes).toEqual([
      { handle: 'stoneware-mug' },
      { handle: 'everyday-bowl' },
    ]);
  });
});

describe('a buyer who is not good', () => {
  const refused = { errors: [{ extensions: { code: 'ACCESS_DENIED' } }] };

  it('is refused with a token that never was, or is over', async () => {
    const buyer = await toBuyer(HELENA, HAMBURG);
    await shop.control('POST', '/expire', { email: HELENA, what: 'access' });
    for (const customerAccessToken of ['shcat_nonsense', buyer.customerAccessToken]) {
      const answer = await ask(BY_HANDLE, {
        handle: 'everyday-bowl',
        buyer: { ...buyer, customerAccessToken },
      });
      expect(answer).toMatchObject(refused);
      expect(answer).not.toHaveProperty('data');
    }
  });

  it('is refused for a location where no role lets them order', async () => {
    const buyer = await toBuyer(TOM, HAMBURG);
    expect(await ask(BY_HANDLE, { handle: 'everyday-bowl', buyer })).toMatchObject(refused);
    const nowhere = {
      customerAccessToken: await getToken(TOM),
      companyLocationId: 'gid://shopify/CompanyLocation/1',
    };
    expect(await ask(BY_HANDLE, { handle: 'everyday-bowl', buyer: nowhere })).toMatchObject(
      refused,
    );
  });

  it('sees public prices where the shop is set so', async () => {
    await shop.control('POST', '/settings', { invalidBuyers: 'public-prices' });
    const bowl = await getProduct('everyday-bowl', await toBuyer(TOM, HAMBURG));
    expect(bowl.priceRange.minVariantPrice).toEqual({ amount: '19.5', currencyCode: 'EUR' });
  });
});
