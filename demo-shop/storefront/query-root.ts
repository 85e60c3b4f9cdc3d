import type { GraphQLResolveInfo } from 'graphql';
import { listVersions } from '../graphql/versions.ts';
import type { CatalogProduct } from '../world/catalog.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { toCartNode } from './cart-node.ts';
import { collectionRoots, toProductConnection } from './collections.ts';
import { type PageArgs, paginate } from './connection.ts';
import type { GetNode, StorefrontContext, StorefrontWorld } from './context.ts';
import { accessDenied, badRequest } from './errors.ts';
import { findProducts } from './product-list.ts';
import { listRecommendations } from './recommendations.ts';
import { createSearch } from './search.ts';
import { toPaymentSettings, toShop } from './shop.ts';
import { toSitemap } from './sitemap.ts';
import { getVisibleCatalog } from './visible-catalog.ts';

type Key = { id?: string | null; handle?: string | null };
type ListArgs = PageArgs & { query?: string | null; sortKey?: string | null };
type RecommendationArgs = {
  productId?: string | null;
  productHandle?: string | null;
  intent?: 'RELATED' | 'COMPLEMENTARY' | null;
};

const NODES_MAX = 250;

export function createQueryRoot(
  world: StorefrontWorld,
  getNode: GetNode,
  metafields: ContentMetafields,
) {
  const seen = (context: StorefrontContext) => getVisibleCatalog(world, context);
  const { search, predictiveSearch } = createSearch(world, metafields);

  function getProduct({ id, handle }: Key, context: StorefrontContext): CatalogProduct | null {
    const catalog = seen(context);
    if (id) return catalog.productById(id);
    return handle ? catalog.productByHandle(handle) : null;
  }

  return {
    shop: (_root: unknown, _args: unknown, context: StorefrontContext) => toShop(world, context),
    paymentSettings: (_root: unknown, _args: unknown, context: StorefrontContext) =>
      toPaymentSettings(context.shopOrigin),
    publicApiVersions: listVersions,

    product: (_root: unknown, key: Key, context: StorefrontContext) => getProduct(key, context),
    productByHandle: (_root: unknown, key: Key, context: StorefrontContext) =>
      getProduct(key, context),
    products: (_root: unknown, args: ListArgs, context: StorefrontContext) => {
      const found = findProducts(seen(context).products, args.query, context.now());
      return toProductConnection(found, args, metafields);
    },
    productRecommendations: (
      _root: unknown,
      args: RecommendationArgs,
      context: StorefrontContext,
    ) => {
      const { productId: id, productHandle: handle, intent } = args;
      if (!id && !handle) throw badRequest('Either productId or productHandle must be provided.');
      const product = getProduct({ id, handle }, context);
      return product && listRecommendations(seen(context), product, intent ?? 'RELATED');
    },
    productTags: (_root: unknown, args: PageArgs, context: StorefrontContext) =>
      toStrings(
        seen(context).products.flatMap((product) => product.tags),
        args,
      ),
    productTypes: (_root: unknown, args: PageArgs, context: StorefrontContext) =>
      toStrings(
        seen(context).products.map((product) => product.productType),
        args,
      ),

    cart: (_root: unknown, { id }: { id: string }, { carts }: StorefrontContext) => {
      const cart = carts.store.get(id);
      return cart && toCartNode(cart, carts.tools);
    },

    ...collectionRoots,

    node: (_root: unknown, { id }: { id: string }, context: StorefrontContext) =>
      getNode(context, id),
    nodes: (_root: unknown, { ids }: { ids: string[] }, context: StorefrontContext) => {
      if (ids.length > NODES_MAX) {
        throw badRequest(`The input array size of ${ids.length} is greater than ${NODES_MAX}.`);
      }
      return ids.map((id) => getNode(context, id));
    },
    search: (_root: unknown, args: Parameters<typeof search>[0], context: StorefrontContext) =>
      search(args, context),
    predictiveSearch: (
      _root: unknown,
      args: Parameters<typeof predictiveSearch>[0],
      context: StorefrontContext,
      info: GraphQLResolveInfo,
    ) => predictiveSearch(args, context, info),
    sitemap: (_root: unknown, { type }: { type: string }) => toSitemap(world, type),

    // Legacy customer accounts: shops with new accounts refuse this field.
    customer: (_root: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      throw accessDenied(info.fieldName, 'unauthenticated_read_customers');
    },
  };
}

function toStrings(texts: string[], args: PageArgs) {
  return paginate([...new Set(texts)].sort(), args, (text) => text);
}
