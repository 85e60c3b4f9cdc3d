import type { ArgumentsOf } from './walk-schema.ts';

/** A metafield's place, as arguments. */
export const toPlace = (name: string) => {
  const [namespace, key] = name.split('.');
  return `namespace: "${namespace}", key: "${key}"`;
};
const metafields = (type: string, name: string): [string, string][] => [
  [`${type}.metafield`, toPlace(name)],
  [`${type}.metafields`, `identifiers: [{ ${toPlace(name)} }]`],
];

/** Arguments for the fields that give nothing without: things that the shop has. */
const ARGUMENTS: Readonly<Record<string, string>> = Object.fromEntries([
  ['Blog.articleByHandle', 'handle: "how-to-season-a-pan"'],
  ['Cart.attribute', 'key: "gift"'],
  ['CartLine.attribute', 'key: "engraving"'],
  ['ComponentizableCartLine.attribute', 'key: "engraving"'],
  ['Metaobject.field', 'key: "picture"'],
  ['Product.adjacentVariants', 'selectedOptions: [{ name: "Colour", value: "Oat" }]'],
  ['Product.selectedOrFirstAvailableVariant', ''],
  [
    'Product.variantBySelectedOptions',
    'selectedOptions: [{ name: "Grind", value: "Filter" }, { name: "Weight", value: "1 kg" }]',
  ],
  ['QueryRoot.article', 'id: "gid://shopify/Article/587210000001"'],
  ['QueryRoot.blog', 'handle: "journal"'],
  ['QueryRoot.blogByHandle', 'handle: "journal"'],
  ['QueryRoot.collection', 'handle: "tableware"'],
  ['QueryRoot.collectionByHandle', 'handle: "kitchen"'],
  ['QueryRoot.menu', 'handle: "main-menu"'],
  ['QueryRoot.metaobject', 'handle: { type: "care_guide", handle: "oiled-wood" }'],
  ['QueryRoot.metaobjects', 'type: "care_guide", first: 9'],
  ['QueryRoot.node', 'id: "gid://shopify/Market/22900000011"'],
  ['QueryRoot.nodes', 'ids: ["gid://shopify/Market/22900000011"]'],
  ['QueryRoot.page', 'handle: "care"'],
  ['QueryRoot.pageByHandle', 'handle: "care"'],
  [
    'QueryRoot.predictiveSearch',
    'query: "c", limit: 10, limitScope: EACH, searchableFields: [TITLE, BODY]',
  ],
  ['QueryRoot.product', 'handle: "house-coffee"'],
  ['QueryRoot.productByHandle', 'handle: "cast-iron-skillet"'],
  ['QueryRoot.productRecommendations', 'productHandle: "stoneware-mug"'],
  ['QueryRoot.productTags', 'first: 9'],
  ['QueryRoot.productTypes', 'first: 9'],
  ['QueryRoot.search', 'query: "linen", first: 50'],
  ['QueryRoot.sitemap', 'type: PRODUCT'],
  ['Sitemap.resources', 'page: 1'],
  ['Cart.metafield', 'key: "engraving"'],
  ['Cart.metafields', 'identifiers: [{ key: "engraving" }]'],
  ...metafields('Article', 'custom.reading_minutes'),
  ...metafields('Blog', 'custom.announcement'),
  ...metafields('Collection', 'custom.badge'),
  ...metafields('Company', 'custom.cost_centre'),
  ...metafields('CompanyLocation', 'custom.dock_opens_at'),
  ...metafields('Customer', 'custom.roast'),
  ...metafields('Location', 'custom.announcement'),
  ...metafields('Market', 'custom.announcement'),
  ...metafields('Page', 'custom.reading_minutes'),
  ...metafields('Product', 'custom.care_guide'),
  ['Product.metafields', `identifiers: [{ ${toPlace('custom.goes_with')} }]`],
  ...metafields('ProductVariant', 'custom.dishwasher_safe'),
  ...metafields('SellingPlan', 'custom.badge'),
  ...metafields('Shop', 'custom.announcement'),
]);

/** These, or others where a closer look wants them. */
export const toArgumentsOf =
  (changes: Readonly<Record<string, string>> = {}): ArgumentsOf =>
  (field) =>
    changes[field] ?? ARGUMENTS[field] ?? null;
