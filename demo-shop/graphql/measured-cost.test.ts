import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { getActualCost } from './actual-cost.ts';
import { getQueryCost } from './query-cost.ts';

const connections = [
  'Variant',
  'Product',
  'Media',
  'Level',
  'Price',
  'Line',
  'Location',
  'Customer',
];
const schema = buildSchema(`
  type Query {
    product: Product, products(first: Int): ProductConnection, customers(first: Int): CustomerConnection
    order: Order, location: Stock, catalog: Catalog, locations(first: Int): LocationConnection
  }
  type Mutation { close: Payload }
  type Payload { order: Order, media(first: Int): MediaConnection, errors: [Line!] }
  type MoneyV2 { amount: String }
  type MoneyBag { shopMoney: MoneyV2 }
  type Customer { id: ID }
  type Media { id: ID, image: Image }
  type Image { url: String }
  type Product { id: ID, variants(first: Int): VariantConnection, media(first: Int): MediaConnection }
  type Variant { id: ID, item: Item, product: Product }
  type Item { id: ID, variant: Variant }
  type Stock { levels(first: Int): LevelConnection }
  type Level { quantities: [Customer!], item: Item }
  type Catalog { priceList: PriceList }
  type PriceList { prices(first: Int): PriceConnection }
  type Price { variant: Variant, price: MoneyV2, compareAtPrice: MoneyV2 }
  type Order { shippingLines(first: Int): LineConnection }
  type Line { discounts: [Line!], taxes: [Line!], amount: MoneyBag }
  type Location { address: Customer, experience: Item }
  type PageInfo { hasNextPage: Boolean }
  ${connections
    .map(
      (name) => `
        type ${name}Connection { nodes: [${name}!]!, edges: [${name}Edge!]!, pageInfo: PageInfo! }
        type ${name}Edge { cursor: String, node: ${name}! }
      `,
    )
    .join('')}
`);

function getCost(source: string) {
  const operation = getOperationAST(parse(source));
  if (!operation) throw new Error('No operation');
  return getQueryCost(schema, operation, {}, {}, 'measured');
}

// Shapes and numbers of real answers: the first from community.shopify.dev/t/23101, the others from the audit
// in github.com/microsoft/BCApps/pull/5926 (Admin API 2025-07).
it.each([
  [25, 'product { variants(first: 250) { nodes { item { id } } } }'],
  [12, 'products(first: 200) { pageInfo { hasNextPage } edges { cursor node { id } } }'],
  [3, 'customers(first: 1) { edges { node { id } } }'],
  [
    47,
    'products(first: 100) { edges { node { id media(first: 1) { edges { node { image { url } } } } } } }',
  ],
  [
    48,
    `location { levels(first: 100) { edges { node {
      quantities { id } item { variant { product { id } } }
    } } } }`,
  ],
  [
    31,
    `catalog { priceList { prices(first: 100) { edges { node {
      variant { product { id } } price { amount } compareAtPrice { amount }
    } } } } }`,
  ],
  [
    15,
    `order { shippingLines(first: 10) { nodes {
      amount { shopMoney { amount } } discounts { amount { shopMoney { amount } } }
      taxes { amount { shopMoney { amount } } }
    } } }`,
  ],
  [22, 'locations(first: 20) { edges { node { address { id } experience { variant { id } } } } }'],
])('a real answer that cost %i costs so here', (cost, selection) => {
  expect(getCost(`{ ${selection} }`).cost).toBe(cost);
});

it('a mutation costs ten, whatever it returns', () => {
  const source =
    'mutation { close { order { shippingLines(first: 9) { nodes { taxes { amount { shopMoney { amount } } } } } } } }';
  expect(getCost(source).cost).toBe(10);
});

it('a connection’s line shows no cost of its own and its children once, as Shopify’s do', () => {
  const line = getCost('{ customers(first: 200) { nodes { id } } }').fields[0];
  expect(line).toEqual({
    path: ['customers'],
    definedCost: null,
    requestedTotalCost: 12,
    requestedChildrenCost: 1,
  });
});

it('the actual cost counts what came instead of what might have come', () => {
  const node = { id: '1', price: { amount: '1.0', currencyCode: 'EUR' }, image: { url: 'a' } };
  const data = { customer: { orders: { nodes: [node, node, node], pageInfo: {} }, image: null } };
  expect(getActualCost(data, 'measured')).toBe(1 + 2 + 2 * 2);
  expect(getActualCost({ customer: { orders: { edges: [] } } }, 'measured')).toBe(3);
  expect(getActualCost({ customer: null }, 'measured')).toBe(0);
});
