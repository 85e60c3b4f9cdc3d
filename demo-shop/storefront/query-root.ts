import type { GraphQLResolveInfo } from 'graphql';
import type { CatalogProduct } from '../world/catalog.ts';
import { toCartNode } from './cart-node.ts';
import { getCollection, listCollections, toProductConnection } from './collections.ts';
import { emptyConnection, type PageArgs, paginate } from './connection.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { accessDenied, badRequest } from './errors.ts';
import { getNode } from './nodes.ts';
import { findProducts } from './product-list.ts';
import { listRecommendations } from './recommendations.ts';
import { createSearch } from './search.ts';
import { toPaymentSettings, toShop } from './shop.ts';
import { toSitemap } from './sitemap.ts';

type Key = { id?: string | null; handle?: string | null };
type ListArgs = PageArgs & { query?: string | null; sortKey?: string | null };
type RecommendationArgs = {
  productId?: string | null;
  productHandle?: string | null;
  intent?: 'RELATED' | 'COMPLEMENTARY' | null;
};

const NODES_MAX = 250;

export function createQueryRoot(world: StorefrontWorld) {
  const { catalog } = world;
  const { search, predictiveSearch } = createSearch(world);

  function getProduct({ id, handle }: Key): CatalogProduct | null {
    if (id) return catalog.productById(id);
    return handle ? catalog.productByHandle(handle) : null;
  }

  return {
    shop: (_root: unknown, _args: unknown, context: StorefrontContext) => toShop(world, context),
    paymentSettings: (_root: unknown, _args: unknown, context: StorefrontContext) =>
      toPaymentSettings(context.shopOrigin),
    publicApiVersions: () => [
      { handle: '2026-10', displayName: '2026-10 (Latest)', supported: true },
    ],

    product: (_root: unknown, key: Key) => getProduct(key),
    productByHandle: (_root: unknown, key: Key) => getProduct(key),
    products: (_root: unknown, args: ListArgs) =>
      toProductConnection(findProducts(catalog.products, args.query), args),
    productRecommendations: (_root: unknown, args: RecommendationArgs) => {
      const { productId: id, productHandle: handle, intent } = args;
      if (!id && !handle) throw badRequest('Either productId or productHandle must be provided.');
      const product = getProduct({ id, handle });
      return product && listRecommendations(catalog, product, intent ?? 'RELATED');
    },
    productTags: (_root: unknown, args: PageArgs) =>
      toStrings(
        catalog.products.flatMap((product) => product.tags),
        args,
      ),
    productTypes: (_root: unknown, args: PageArgs) =>
      toStrings(
        catalog.products.map((product) => product.productType),
        args,
      ),

    cart: (_root: unknown, { id }: { id: string }, { carts }: StorefrontContext) => {
      const cart = carts.store.get(id);
      return cart && toCartNode(cart, carts.tools);
    },

    collection: (_root: unknown, key: Key) => getCollection(key),
    collectionByHandle: (_root: unknown, key: Key) => getCollection(key),
    collections: (_root: unknown, args: ListArgs) => {
      const wanted = args.query?.replace(/^title:/, '').toLowerCase() ?? '';
      const found = listCollections().filter(({ title }) => title.toLowerCase().includes(wanted));
      if (args.sortKey === 'TITLE') found.sort((a, b) => (a.title < b.title ? -1 : 1));
      const page = paginate(found, args, (collection) => collection.id);
      return { ...page, totalCount: String(found.length) };
    },

    node: (_root: unknown, { id }: { id: string }, context: StorefrontContext) =>
      getNode(world, context, id),
    nodes: (_root: unknown, { ids }: { ids: string[] }, context: StorefrontContext) => {
      if (ids.length > NODES_MAX) {
        throw badRequest(`The input array size of ${ids.length} is greater than ${NODES_MAX}.`);
      }
      return ids.map((id) => getNode(world, context, id));
    },
    search: (_root: unknown, args: Parameters<typeof search>[0]) => search(args),
    predictiveSearch: (_root: unknown, args: Parameters<typeof predictiveSearch>[0]) =>
      predictiveSearch(args),
    sitemap: (_root: unknown, { type }: { type: string }) => toSitemap(world, type),

    // The shop has none of these; a missing one is null, a list of them is empty.
    articles: emptyConnection,
    blogs: emptyConnection,
    locations: emptyConnection,
    metaobjects: emptyConnection,
    pages: emptyConnection,
    urlRedirects: emptyConnection,

    // Legacy customer accounts: shops with new accounts refuse this field.
    customer: (_root: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      throw accessDenied(info.fieldName, 'unauthenticated_read_customers');
    },
  };
}

function toStrings(texts: string[], args: PageArgs) {
  return paginate([...new Set(texts)].sort(), args, (text) => text);
}
