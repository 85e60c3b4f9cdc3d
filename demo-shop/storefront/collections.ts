import type { CatalogProduct } from '../world/catalog.ts';
import { type Connection, type PageArgs, paginate } from './connection.ts';
import type { StorefrontWorld } from './context.ts';
import {
  filterProducts,
  isAvailable,
  type ProductFilterInput,
  sortProducts,
  toLowestCents,
} from './product-list.ts';

export type Collection = {
  id: string;
  handle: string;
  title: string;
  description: string;
  holds: (product: CatalogProduct) => boolean;
};

const TYPES: [title: string, description: string][] = [
  ['Tableware', 'Cups, plates and glass for every day.'],
  ['Kitchen', 'Tools that get better with use.'],
  ['Textiles', 'Wool, linen and cotton, woven to last.'],
  ['Lighting', 'Lamps and candles for long evenings.'],
  ['Living', 'Things that make a room yours.'],
  ['Pantry', 'Coffee, tea and a few good jars.'],
  ['Gifts', 'For somebody else, or not.'],
];

const isOnSale = (product: CatalogProduct) =>
  product.variants.some((variant) => variant.compareAtPrice !== null);

const COLLECTIONS: readonly Collection[] = [
  ...TYPES.map(([title, description]) => ({
    title,
    description,
    handle: title.toLowerCase(),
    holds: (product: CatalogProduct) => product.productType === title,
  })),
  {
    title: 'Bestsellers',
    description: 'What others took home most.',
    handle: 'bestsellers',
    holds: (product: CatalogProduct) => product.tags.includes('bestseller'),
  },
  { title: 'Sale', description: 'Good things for less.', handle: 'sale', holds: isOnSale },
].map((collection, index) => ({
  ...collection,
  id: `gid://shopify/Collection/${298_410_000_001 + index}`,
}));

export function listCollections(): readonly Collection[] {
  return COLLECTIONS;
}

export function listCollectionsOf(product: CatalogProduct): Collection[] {
  return COLLECTIONS.filter((collection) => collection.holds(product));
}

export function getCollection(key: { id?: string | null; handle?: string | null }) {
  return (
    COLLECTIONS.find(({ id, handle }) => (key.id ? id === key.id : handle === key.handle)) ?? null
  );
}

type ProductsArgs = PageArgs & {
  sortKey?: string | null;
  filters?: ProductFilterInput[] | null;
};

/** A page of products with the filters a shop's list offers beside it. */
export function toProductConnection(
  found: readonly CatalogProduct[],
  args: ProductsArgs,
): Connection<CatalogProduct> & { filters: ReturnType<typeof listFilters> } {
  const sorted = sortProducts(filterProducts(found, args.filters), args.sortKey);
  return { ...paginate(sorted, args, (product) => product.id), filters: listFilters(found) };
}

/** Availability, type and price, each value counted; `input` is what a client sends back. */
export function listFilters(products: readonly CatalogProduct[]) {
  const available = products.filter(isAvailable).length;
  const types = [...new Set(products.map((product) => product.productType))];
  const highest = Math.max(0, ...products.map(toLowestCents)) / 100;
  const value = (id: string, label: string, count: number, input: object) => ({
    ...{ id, label, count, image: null, swatch: null },
    input: JSON.stringify(input),
  });
  const filter = (id: string, label: string, type: string, values: ReturnType<typeof value>[]) => ({
    ...{ id, label, type, values },
    presentation: type === 'LIST' ? 'TEXT' : null,
  });
  const kindOf = (name: string) =>
    products.filter((product) => product.productType === name).length;
  return [
    filter('filter.v.availability', 'Availability', 'LIST', [
      value('filter.v.availability.1', 'In stock', available, { available: true }),
      value('filter.v.availability.0', 'Out of stock', products.length - available, {
        available: false,
      }),
    ]),
    filter(
      'filter.p.product_type',
      'Product type',
      'LIST',
      types.map((name) =>
        value(`filter.p.product_type.${name.toLowerCase()}`, name, kindOf(name), {
          productType: name,
        }),
      ),
    ),
    filter('filter.v.price', 'Price', 'PRICE_RANGE', [
      value('filter.v.price', 'Price', products.length, { price: { min: 0, max: highest } }),
    ]),
  ];
}

export function createCollectionResolvers(world: StorefrontWorld) {
  const productsOf = (collection: Collection) => world.catalog.products.filter(collection.holds);
  return {
    Collection: {
      descriptionHtml: (collection: Collection) => `<p>${collection.description}</p>`,
      image: (collection: Collection) => productsOf(collection)[0]?.images.at(-1) ?? null,
      onlineStoreUrl: () => null,
      products: (collection: Collection, args: ProductsArgs) =>
        toProductConnection(productsOf(collection), args),
      seo: ({ title, description }: Collection) => ({ title, description }),
      updatedAt: () => '2026-11-06T08:00:00Z',
    },
  };
}
