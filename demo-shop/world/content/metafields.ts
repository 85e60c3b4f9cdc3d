import type { Catalog, CatalogProduct } from '../catalog.ts';
import { GENERIC_FILE_ID } from '../metafields/references.ts';
import { ARTICLES } from './articles.ts';
import { BLOGS } from './blogs.ts';
import { LOCATIONS } from './locations.ts';
import { METAOBJECTS } from './metaobjects.ts';
import { PAGES } from './pages.ts';
import type { Text } from './text.ts';

/** Metafields of what the shop shows; those of people and companies lie in the world's store. */
export type ContentMetafield = {
  /** `gid://shopify/Metafield/…` */
  id: string;
  ownerId: string;
  namespace: string;
  key: string;
  type: string;
  value: Text;
  description: string | null;
  createdAt: string;
  updatedAt: string;
};

/** By name: type, and whether its definition lets storefronts read it. */
const DEFINITIONS: Readonly<Record<string, { type: string; isPublic: boolean; note?: string }>> = {
  'custom.announcement': { type: 'single_line_text_field', isPublic: true },
  'custom.badge': { type: 'single_line_text_field', isPublic: true },
  'custom.care_guide': { type: 'metaobject_reference', isPublic: true, note: 'How to keep it' },
  'custom.care_sheet': { type: 'file_reference', isPublic: true },
  'custom.dishwasher_safe': { type: 'boolean', isPublic: true },
  'custom.goes_with': { type: 'list.product_reference', isPublic: true },
  'custom.material': { type: 'single_line_text_field', isPublic: true, note: 'What it is made of' },
  'custom.opening_hours': { type: 'json', isPublic: true },
  'custom.reading_minutes': { type: 'number_integer', isPublic: true },
  'internal.margin': { type: 'number_decimal', isPublic: false, note: 'Not for customers' },
};

const MATERIALS: readonly [tag: string, name: Text][] = [
  ['stoneware', { en: 'Stoneware', de: 'Steinzeug' }],
  ['glass', { en: 'Glass', de: 'Glas' }],
  ['wood', { en: 'Oiled wood', de: 'Geöltes Holz' }],
  ['linen', { en: 'Linen', de: 'Leinen' }],
  ['wool', { en: 'New wool', de: 'Schurwolle' }],
  ['beeswax', { en: 'Beeswax', de: 'Bienenwachs' }],
];

type Value = readonly [ownerId: string, name: string, value: string | Text];

function listOfProduct(product: CatalogProduct, catalog: Catalog): Value[] {
  const has = (tag: string) => product.tags.includes(tag);
  const material = MATERIALS.find(([tag]) => has(tag))?.[1];
  const guide = METAOBJECTS.find(({ handle }) =>
    product.handle === 'cast-iron-skillet'
      ? handle === 'cast-iron'
      : handle === 'oiled-wood' && has('wood'),
  );
  const partners = catalog.products
    .filter(({ id, vendor }) => vendor === product.vendor && id !== product.id)
    .slice(0, 3);
  return [
    ...(material ? [[product.id, 'custom.material', material] as const] : []),
    ...(guide ? [[product.id, 'custom.care_guide', guide.id] as const] : []),
    ...(guide ? [[product.id, 'custom.care_sheet', GENERIC_FILE_ID] as const] : []),
    [product.id, 'custom.goes_with', JSON.stringify(partners.map(({ id }) => id))],
    [product.id, 'internal.margin', '0.42'],
    ...product.variants
      .filter(() => has('stoneware'))
      .map(({ id }) => [id, 'custom.dishwasher_safe', 'true'] as const),
  ];
}

const HOURS = { en: 'Monday to Saturday, 10 to 19', de: 'Montag bis Samstag, 10 bis 19 Uhr' };

function listValues(catalog: Catalog, shopId: string): Value[] {
  return [
    [shopId, 'custom.opening_hours', JSON.stringify({ monday: ['10:00', '19:00'] })],
    [
      ...([shopId, 'custom.announcement'] as const),
      { en: 'Free returns within 30 days', de: 'Rückgabe kostenlos binnen 30 Tagen' },
    ],
    ...catalog.products.flatMap((product) => listOfProduct(product, catalog)),
    ['gid://shopify/Collection/298410000001', 'custom.badge', { en: 'New', de: 'Neu' }],
    ['gid://shopify/SellingPlan/690512000002', 'custom.badge', { en: 'Most loved', de: 'Beliebt' }],
    ['gid://shopify/Market/22900000011', 'custom.announcement', HOURS],
    ...LOCATIONS.map(({ id }) => [id, 'custom.announcement', HOURS] as const),
    ...BLOGS.map(({ id }) => [id, 'custom.announcement', HOURS] as const),
    ...PAGES.map(({ id }) => [id, 'custom.reading_minutes', '2'] as const),
    ...ARTICLES.map(({ id }) => [id, 'custom.reading_minutes', '4'] as const),
  ];
}

const UPDATED_AT = '2026-10-05T09:00:00Z';

export type ContentMetafields = {
  /** Null as well for one whose definition gives storefronts no access. */
  find(place: { ownerId: string; namespace: string; key: string }): ContentMetafield | null;
  findById(id: string): ContentMetafield | null;
};

export function createContentMetafields(catalog: Catalog, shopId: string): ContentMetafields {
  const all = listValues(catalog, shopId).flatMap(([ownerId, name, value], index) => {
    const definition = DEFINITIONS[name];
    if (!definition) throw new RangeError(`no definition of ${name}`);
    const [namespace = '', key = ''] = name.split('.');
    const metafield: ContentMetafield = {
      id: `gid://shopify/Metafield/${44_710_000_000_001 + index * 37}`,
      ...{ ownerId, namespace, key, type: definition.type },
      value: typeof value === 'string' ? { en: value, de: value } : value,
      description: definition.note ?? null,
      createdAt: '2026-03-02T09:00:00Z',
      updatedAt: UPDATED_AT,
    };
    return definition.isPublic ? [metafield] : [];
  });
  const toKey = (place: { ownerId: string; namespace: string; key: string }) =>
    `${place.ownerId} ${place.namespace}.${place.key}`;
  const byPlace = new Map(all.map((metafield) => [toKey(metafield), metafield]));
  const byId = new Map(all.map((metafield) => [metafield.id, metafield]));
  return {
    find: (place) => byPlace.get(toKey(place)) ?? null,
    findById: (id) => byId.get(id) ?? null,
  };
}
