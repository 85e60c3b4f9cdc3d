import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogProduct } from '../world/catalog.ts';
import {
  COLLECTIONS,
  COLLECTIONS_UPDATED_AT,
  type CollectionRecord,
} from '../world/content/collections.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { toText } from '../world/content/text.ts';
import { type PageArgs, paginate } from './connection.ts';
import { type ListArgs, type ListRules, matchesDate, sortContent } from './content/list-content.ts';
import { publishedAt, translated, truncated } from './content/translated.ts';
import { type StorefrontContext, type StorefrontWorld, toBuyer } from './context.ts';
import { listFilters } from './filters.ts';
import { filterProducts, type ProductFilterInput, sortProducts } from './product-list.ts';
import { matchesText } from './search-query.ts';
import { getVisibleCatalog } from './visible-catalog.ts';

type Key = { id?: string | null; handle?: string | null };
type ProductsArgs = PageArgs & {
  sortKey?: string | null;
  filters?: ProductFilterInput[] | null;
};

/** A page of products with the filters a shop's list offers beside it. */
export function toProductConnection(
  found: readonly CatalogProduct[],
  args: ProductsArgs,
  metafields: ContentMetafields,
) {
  const sorted = sortProducts(filterProducts(found, args.filters, metafields), args.sortKey);
  return {
    ...paginate(sorted, args, (product) => product.id),
    filters: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      listFilters(found, metafields, toBuyer(info).language),
  };
}

/** A page of collections, and how many there are in all: the schema promises that of every such list. */
export function toCollectionConnection(items: readonly CollectionRecord[], args: PageArgs) {
  return { ...paginate(items, args, ({ id }) => id), totalCount: String(items.length) };
}

const getCollection = (_root: unknown, key: Key) =>
  COLLECTIONS.find(({ handle, id }) => (key.id ? id === key.id : handle === key.handle)) ?? null;

export const COLLECTION_RULES: ListRules<CollectionRecord> = {
  texts: ({ description, title }) => [title.en, title.de, description.en, description.de],
  fields: {
    collection_type: ({ kind }, { value }) => kind === value,
    title: ({ title }, { value }) => [title.en, title.de].some((text) => matchesText(text, value)),
    updated_at: (_collection, term, now) => matchesDate(COLLECTIONS_UPDATED_AT, term, now),
  },
  orders: { TITLE: ({ title }) => title.en },
};

export const collectionRoots = {
  collection: getCollection,
  collectionByHandle: getCollection,
  collections: (_root: unknown, args: ListArgs, { now }: StorefrontContext) =>
    toCollectionConnection(sortContent(COLLECTIONS, args, COLLECTION_RULES, now()), args),
};

export function createCollectionResolvers(world: StorefrontWorld, metafields: ContentMetafields) {
  const productsOf = (collection: CollectionRecord, context: StorefrontContext) =>
    getVisibleCatalog(world, context).products.filter(collection.holds);
  return {
    Collection: {
      description: truncated<CollectionRecord>(({ description }, language) =>
        toText(description, language),
      ),
      descriptionHtml: translated<CollectionRecord>(({ description }) => ({
        en: `<p>${description.en}</p>`,
        de: `<p>${description.de}</p>`,
      })),
      image: (collection: CollectionRecord, _args: unknown, context: StorefrontContext) =>
        productsOf(collection, context)[0]?.images.at(-1) ?? null,
      onlineStoreUrl: publishedAt<CollectionRecord>(({ handle }) => `/collections/${handle}`),
      products: (collection: CollectionRecord, args: ProductsArgs, context: StorefrontContext) =>
        toProductConnection(productsOf(collection, context), args, metafields),
      seo: (
        { description, title }: CollectionRecord,
        _args: unknown,
        _context: unknown,
        info: GraphQLResolveInfo,
      ) => {
        const { language } = toBuyer(info);
        return { title: toText(title, language), description: toText(description, language) };
      },
      title: translated<CollectionRecord>(({ title }) => title),
      updatedAt: () => COLLECTIONS_UPDATED_AT,
    },
  };
}
