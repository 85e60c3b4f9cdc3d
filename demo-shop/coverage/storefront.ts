import { createTestStorefront } from '../storefront/testing.ts';
import { type Measured, type TypeCoverage, toCoverage } from './measure-coverage.ts';
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

/** Never null, and refused to headless storefronts: whoever asks for it is told nothing of the customer. */
const REFUSED = ['Customer.orders'];

/** Price breaks of the one, rules of the other, for companies. */
const FOR_COMPANIES = {
  'QueryRoot.product': 'handle: "everyday-bowl"',
  'QueryRoot.productByHandle': 'handle: "stoneware-mug"',
};

/**
 * Asks the Storefront API for everything, with carts of people and of a company, and tells which fields
 * of a customer's journey never had data; `whole` says the same of all there is, left out or not.
 */
export async function measureStorefront(): Promise<Measured & { whole: TypeCoverage[] }> {
  const { contextValue, schema, world } = createTestStorefront();
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const reachable = listReachableFields(schema, { roots, isLeftOut });
  const { ask, errors, seen } = recordFields(schema);
  const cartIds = await fillCarts((source) => ask(source, contextValue), world);
  const texts = [
    ...walkSchema(schema, toArgumentsOf(), undefined, REFUSED),
    ...[...cartIds.map((id): Walk => ['cart', `id: "${id}"`]), ...WALKS].flatMap(
      ([root, args, changes]) =>
        walkSchema(
          schema,
          toArgumentsOf({ ...changes, [`QueryRoot.${root}`]: args }),
          [root],
          REFUSED,
        ),
    ),
  ];
  for (const text of new Set(texts)) {
    await ask(text, contextValue);
  }
  const companyTexts = walkSchema(schema, toArgumentsOf(FOR_COMPANIES), [
    'product',
    'productByHandle',
  ]);
  const locations = [...world.companies.values()].flatMap((company) => company.locations);
  for (const companyLocation of locations) {
    for (const text of companyTexts) {
      await ask(text, { ...contextValue, companyLocation });
    }
  }
  return {
    coverage: toCoverage(reachable, seen),
    whole: toCoverage(listReachableFields(schema, { roots }), seen),
    errors: [...errors],
  };
}
