import type { CatalogProduct } from '../catalog.ts';
import type { Text } from './text.ts';

export type CollectionRecord = {
  /** `gid://shopify/Collection/…` */
  id: string;
  handle: string;
  title: Text;
  description: Text;
  /** Chosen by hand, or by the shop's rules. */
  kind: 'custom' | 'smart';
  holds: (product: CatalogProduct) => boolean;
};

/** When the shop last worked on them. */
export const COLLECTIONS_UPDATED_AT = '2026-11-06T08:00:00Z';

const TYPES: readonly [title: Text, description: Text][] = [
  [
    { en: 'Tableware', de: 'Geschirr' },
    { en: 'Cups, plates and glass for every day.', de: 'Becher, Teller und Glas für jeden Tag.' },
  ],
  [
    { en: 'Kitchen', de: 'Küche' },
    { en: 'Tools that get better with use.', de: 'Werkzeug, das im Gebrauch besser wird.' },
  ],
  [
    { en: 'Textiles', de: 'Textilien' },
    { en: 'Wool, linen and cotton, woven to last.', de: 'Wolle, Leinen, Baumwolle, die halten.' },
  ],
  [
    { en: 'Lighting', de: 'Licht' },
    { en: 'Lamps and candles for long evenings.', de: 'Lampen und Kerzen für lange Abende.' },
  ],
  [
    { en: 'Living', de: 'Wohnen' },
    { en: 'Things that make a room yours.', de: 'Was aus einem Zimmer Ihres macht.' },
  ],
  [
    { en: 'Pantry', de: 'Vorrat' },
    { en: 'Coffee, tea and a few good jars.', de: 'Kaffee, Tee und ein paar gute Gläser.' },
  ],
  [
    { en: 'Gifts', de: 'Geschenke' },
    { en: 'For somebody else, or not.', de: 'Für jemand anderen, oder auch nicht.' },
  ],
];

const ROWS: readonly Omit<CollectionRecord, 'id'>[] = [
  ...TYPES.map(([title, description]) => ({
    ...{ title, description, handle: title.en.toLowerCase(), kind: 'smart' as const },
    holds: ({ productType }: CatalogProduct) => productType === title.en,
  })),
  {
    title: { en: 'Bestsellers', de: 'Beliebt' },
    description: { en: 'What others took home most.', de: 'Was andere am liebsten mitnehmen.' },
    ...{ handle: 'bestsellers', kind: 'custom' },
    holds: ({ tags }) => tags.includes('bestseller'),
  },
  {
    title: { en: 'Sale', de: 'Angebote' },
    description: { en: 'Good things for less.', de: 'Gutes für weniger.' },
    ...{ handle: 'sale', kind: 'smart' },
    holds: ({ variants }) => variants.some(({ compareAtPrice }) => compareAtPrice !== null),
  },
];

export const COLLECTIONS: readonly CollectionRecord[] = ROWS.map((collection, index) => ({
  id: `gid://shopify/Collection/${298_410_000_001 + index}`,
  ...collection,
}));

export function listCollectionsOf(product: CatalogProduct): CollectionRecord[] {
  return COLLECTIONS.filter((collection) => collection.holds(product));
}
