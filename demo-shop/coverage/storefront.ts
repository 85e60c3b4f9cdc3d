import { execute, parse } from 'graphql';
import { createTestStorefront } from '../storefront/testing.ts';
import type { TypeCoverage } from './measure-coverage.ts';
import { listReachableFields } from './reachable-fields.ts';
import { recordFields } from './record-fields.ts';
import { toArgumentsOf, toPlace } from './storefront-arguments.ts';
import { fillCarts } from './storefront-carts.ts';
import { isLeftOut } from './storefront-left-out.ts';
import { walkSchema } from './walk-schema.ts';

type Walk = readonly [root: string, args: string, changes?: Readonly<Record<string, string>>];

/** Single things to look closely at, besides one walk from all the roots. */
const WALKS: readonly Walk[] = [
  ['product', 'handle: "house-coffee"'],
  ['product', 'handle: "stoneware-mug"'],
  ['product', 'handle: "house-warming-box"'],
  ['product', 'handle: "cast-iron-skillet"', { 'Product.metafield': toPlace('custom.goes_with') }],
  ['product', 'handle: "cast-iron-skillet"', { 'Product.metafield': toPlace('custom.care_sheet') }],
  ['product', 'handle: "early-harvest-olive-oil"'],
  [
    'metaobject',
    'handle: { type: "workshop", handle: "mere-pottery" }',
    { 'Metaobject.field': 'key: "model"' },
  ],
  [
    'metaobject',
    'handle: { type: "care_guide", handle: "oiled-wood" }',
    { 'Metaobject.field': 'key: "products"' },
  ],
  ['menu', 'handle: "main-menu"'],
  ['predictiveSearch', 'query: "text", types: [COLLECTION]'],
  ['sitemap', 'type: METAOBJECT'],
];

/** Price breaks of the one, rules of the other, for companies. */
const FOR_COMPANIES = {
  'QueryRoot.product': 'handle: "everyday-bowl"',
  'QueryRoot.productByHandle': 'handle: "stoneware-mug"',
};

/**
 * Asks the Storefront API for everything, with carts of people and of a company, and tells which fields
 * of a customer's journey never had data.
 */
export async function measureStorefront(): Promise<TypeCoverage[]> {
  const { contextValue, run, schema, world } = createTestStorefront();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const reachable = listReachableFields(schema, { roots, isLeftOut });
  const seen = recordFields(schema);
  const cartIds = await fillCarts(run, world);
  const texts = [
    ...walkSchema(schema, toArgumentsOf()),
    ...[...cartIds.map((id): Walk => ['cart', `id: "${id}"`]), ...WALKS].flatMap(
      ([root, args, changes]) =>
        walkSchema(schema, toArgumentsOf({ ...changes, [`QueryRoot.${root}`]: args }), [root]),
    ),
  ];
  for (const text of new Set(texts)) {
    await execute({ schema, document: parse(text), contextValue });
  }
  const companyTexts = walkSchema(schema, toArgumentsOf(FOR_COMPANIES), [
    'product',
    'productByHandle',
  ]);
  const locations = [...world.companies.values()].flatMap((company) => company.locations);
  for (const companyLocation of locations) {
    for (const text of companyTexts) {
      await execute({
        schema,
        document: parse(text),
        contextValue: { ...contextValue, companyLocation },
      });
    }
  }
  return [...reachable]
    .filter(([, fields]) => fields.length > 0)
    .map(([type, fields]) => ({
      type,
      fields: fields.length,
      missing: fields.filter((field) => !seen.has(`${type}.${field}`)),
    }))
    .toSorted((one, other) => (one.type < other.type ? -1 : 1));
}
