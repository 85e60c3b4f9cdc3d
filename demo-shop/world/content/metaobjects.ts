import { MEDIA_IMAGE_ID, MODEL_ID, VIDEO_ID } from '../metafields/references.ts';
import { ARTICLES } from './articles.ts';
import { PAGES } from './pages.ts';
import type { Text } from './text.ts';

export type MetaobjectFieldRecord = { key: string; type: string; value: Text };

export type MetaobjectRecord = {
  /** `gid://shopify/Metaobject/…` */
  id: string;
  type: string;
  handle: string;
  fields: readonly MetaobjectFieldRecord[];
  updatedAt: string;
};

type MetaobjectDefinition = {
  /** Admin API, `MetaobjectDefinition.access.storefront`. */
  isPublic: boolean;
  /** The `renderable` capability: entries are pages of the online store, by these two fields. */
  renderable: { title: string; description: string } | null;
};

/** What kinds there are. Entries of a kind that is not public do not exist for a storefront. */
export const METAOBJECT_DEFINITIONS: Readonly<Record<string, MetaobjectDefinition>> = {
  care_guide: { isPublic: true, renderable: { title: 'title', description: 'summary' } },
  supplier_terms: { isPublic: false, renderable: null },
  workshop: { isPublic: true, renderable: null },
};

const same = (value: string): Text => ({ en: value, de: value });
const line = (key: string, en: string, de: string): MetaobjectFieldRecord => ({
  ...{ key, type: 'single_line_text_field', value: { en, de } },
});
const at = (key: string, type: string, value: string): MetaobjectFieldRecord => ({
  ...{ key, type, value: same(value) },
});
const productId = (number: number) => `gid://shopify/Product/${8_124_500_000_000 + number * 1000}`;

const ROWS: readonly [type: string, handle: string, fields: MetaobjectFieldRecord[]][] = [
  [
    'care_guide',
    'oiled-wood',
    [
      line('title', 'Oiled wood', 'Geöltes Holz'),
      line('summary', 'Linseed oil, twice a year.', 'Leinöl, zweimal im Jahr.'),
      at('minutes', 'number_integer', '20'),
      at('picture', 'file_reference', MEDIA_IMAGE_ID),
      at('page', 'page_reference', PAGES[2]?.id ?? ''),
      at(
        'products',
        'list.product_reference',
        JSON.stringify([productId(4), productId(8), productId(11)]),
      ),
    ],
  ],
  [
    'care_guide',
    'cast-iron',
    [
      line('title', 'Cast iron', 'Gusseisen'),
      line('summary', 'No soap; heat and oil.', 'Keine Seife; Hitze und Öl.'),
      at('minutes', 'number_integer', '60'),
      at('film', 'file_reference', VIDEO_ID),
      at('products', 'list.product_reference', JSON.stringify([productId(10)])),
    ],
  ],
  [
    'workshop',
    'mere-pottery',
    [
      line('name', 'Mere Pottery', 'Mere Pottery'),
      line('place', 'Shropshire, England', 'Shropshire, England'),
      at('founded', 'date', '1998-04-01'),
      at('glaze', 'color', '#67714a'),
      at('model', 'file_reference', MODEL_ID),
      at('article', 'article_reference', ARTICLES[0]?.id ?? ''),
    ],
  ],
  ['supplier_terms', 'mere-pottery', [at('discount', 'number_decimal', '0.42')]],
];

export const METAOBJECTS: readonly MetaobjectRecord[] = ROWS.map(
  ([type, handle, fields], index) => ({
    id: `gid://shopify/Metaobject/${71_930_000_001 + index * 37}`,
    ...{ type, handle, fields },
    updatedAt: `2026-08-${String(10 + index).padStart(2, '0')}T11:00:00Z`,
  }),
);

/** What a storefront may see of a kind, or of all kinds. */
export function listPublicMetaobjects(type?: string): MetaobjectRecord[] {
  return METAOBJECTS.filter(
    (each) =>
      (type === undefined || each.type === type) && METAOBJECT_DEFINITIONS[each.type]?.isPublic,
  );
}
