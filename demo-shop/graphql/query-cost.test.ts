import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { getActualCost } from './actual-cost.ts';
import type { CostRules } from './cost-rules.ts';
import { getLongestList, getQueryCost } from './query-cost.ts';

const schema = buildSchema(`
  type Query { customer: Customer, node: Node }
  type Mutation { rename(name: String): Customer }
  interface Node { id: ID! }
  type Image { url: String }
  type Customer implements Node { id: ID!, image: Image, orders(first: Int, last: Int): OrderConnection }
  type Order implements Node { id: ID!, customer: Customer }
  type OrderConnection { nodes: [Order!]!, edges: [OrderEdge!]!, pageInfo: PageInfo! }
  type OrderEdge { cursor: String!, node: Order! }
  type PageInfo { hasNextPage: Boolean! }
`);

function cost(
  query: string,
  variables: Record<string, unknown> = {},
  rules: CostRules = 'objects',
) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [],
    ),
  );
  return getQueryCost(schema, operation, fragments, variables, rules);
}

describe('the requested cost by the limits page', () => {
  it.each([
    ['scalars cost nothing', '{ __typename }', 0],
    ['an object costs one', '{ customer { id } }', 1],
    ['a connection costs its page size', '{ customer { orders(first: 20) { nodes { id } } } }', 21],
    [
      'edges and page info are free',
      '{ customer { orders(last: 5) { edges { cursor node { id } } pageInfo { hasNextPage } } } }',
      6,
    ],
    [
      'nested objects count for every node',
      '{ customer { orders(first: 10) { nodes { customer { image { url } } } } } }',
      31,
    ],
    ['a mutation costs ten', 'mutation { rename(name: "a") { id } }', 10],
    [
      'an abstract type costs its dearest member',
      '{ node { ... on Customer { image { url } } ... on Order { customer { image { url } } } } }',
      3,
    ],
    [
      'fragments count where they are spread',
      'query { customer { ...Face } } fragment Face on Customer { image { url } }',
      2,
    ],
  ])('%s', (_case, query, expected) => {
    expect(cost(query).cost).toBe(expected);
  });

  it('takes the page size from variables', () => {
    const query = 'query ($size: Int) { customer { orders(first: $size) { nodes { id } } } }';
    expect(cost(query, { size: 7 }).cost).toBe(8);
  });

  it('names a page size above 250', () => {
    const query = '{ customer { orders(first: 251) { nodes { id } } } }';
    expect(cost(query).pageSizeError).toContain('250');
  });
});

it('by the Customer Account API’s own sentence every field costs one', () => {
  const source = '{ customer { id image { url } } }';
  expect(cost(source, {}, 'fields').cost).toBe(4);
  expect(cost('mutation { rename(name: "a") { id } }', {}, 'fields').cost).toBe(11);
});

it('explains the cost field by field', () => {
  const source = '{ customer { id all: orders(first: 3) { nodes { id customer { id } } } } }';
  const lines = cost(source).fields.map((line) => [
    line.path.join('.'),
    line.definedCost,
    line.requestedTotalCost,
    line.requestedChildrenCost,
  ]);
  expect(lines).toEqual([
    ['customer', 1, 7, 6],
    ['customer.id', 0, 0, null],
    ['customer.all', 0, 6, 6],
    ['customer.all.nodes', 1, 2, 1],
    ['customer.all.nodes.id', 0, 0, null],
    ['customer.all.nodes.customer', 1, 1, 0],
    ['customer.all.nodes.customer.id', 0, 0, null],
  ]);
});

it('the actual cost counts the objects that came back', () => {
  const data = {
    customer: {
      id: '1',
      image: null,
      orders: { nodes: [{ id: '2' }, { id: '3', customer: { id: '1' } }], pageInfo: {} },
    },
  };
  expect(getActualCost(data, 'objects')).toBe(4);
  expect(getActualCost(data, 'fields')).toBe(9);
});

it('the longest list is found at any depth', () => {
  expect(getLongestList({ input: { ids: [1, 2, { more: [1, 2, 3, 4] }] } })).toBe(4);
});
