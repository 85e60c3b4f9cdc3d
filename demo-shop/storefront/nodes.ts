import type { Catalog } from '../world/catalog.ts';
import { COLLECTIONS } from '../world/content/collections.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { toCartNode } from './cart-node.ts';
import { findContentNode } from './content/nodes.ts';
import type { GetNode, ShopNode, StorefrontContext, StorefrontWorld } from './context.ts';
import { getTypeOfGid } from './gid.ts';
import { listBrandMedia, toMediaImage } from './images.ts';
import { listMarkets } from './localization.ts';
import { getMedia } from './media.ts';
import { listPolicies } from './policies.ts';
import { listOptions, listOptionValues } from './products.ts';
import { toShop } from './shop.ts';
import { toVariantNode } from './variants.ts';
import { getVisibleCatalog } from './visible-catalog.ts';

type Find = (id: string, context: StorefrontContext) => ShopNode | null;

/** Everything that has a gid and can be asked for by it alone. */
export function createGetNode(world: StorefrontWorld, metafields: ContentMetafields): GetNode {
  const { catalog } = world;
  const index = (nodes: readonly ShopNode[]): Find => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return (id) => byId.get(id) ?? null;
  };
  /** Products, and what is made of them, are those of the buyer's catalog. */
  const indexSeen = (list: (catalog: Catalog) => readonly ShopNode[]): Find => {
    const findPublic = index(list(catalog));
    return (id, context) => {
      const seen = getVisibleCatalog(world, context);
      return (seen === catalog ? findPublic : index(list(seen)))(id, context);
    };
  };
  const listAllOptions = ({ products }: Catalog) => products.flatMap(listOptions);
  const findImage = index([
    ...catalog.products.flatMap((product) => product.images.map(toMediaImage)),
    ...listBrandMedia(),
  ]);
  const findMedia: Find = (id, { shopOrigin }) => getMedia(id, catalog, shopOrigin);

  const findVariant: Find = (id, context) => {
    const found = getVisibleCatalog(world, context).variantById(id);
    return found && toVariantNode(found.product, found.variant);
  };
  const findShop: Find = (id, context) => {
    const shop = toShop(world, context);
    return shop.id === id ? shop : null;
  };
  const findCart: Find = (id, { carts }) => {
    const cart = carts.store.get(id);
    return cart && toCartNode(cart, carts.tools);
  };

  const finders = new Map<string, Find>([
    ['Cart', findCart],
    ['Collection', index(COLLECTIONS)],
    ['ExternalVideo', findMedia],
    ['GenericFile', findMedia],
    ['Market', index(listMarkets())],
    ['MediaImage', (id, context) => findImage(id, context) ?? findMedia(id, context)],
    ['Metafield', (id) => metafields.findById(id)],
    ['Model3d', findMedia],
    ['Product', (id, context) => getVisibleCatalog(world, context).productById(id)],
    ['ProductOption', indexSeen(listAllOptions)],
    ['ProductOptionValue', indexSeen((seen) => listAllOptions(seen).flatMap(listOptionValues))],
    ['ProductVariant', findVariant],
    ['Shop', findShop],
    ['ShopPolicy', index(listPolicies(world))],
    ['Video', findMedia],
  ]);

  return (context, dangerousId) => {
    const type = getTypeOfGid(dangerousId) ?? '';
    const find = finders.get(type);
    if (find) return find(dangerousId, context);
    return findContentNode(type, dangerousId);
  };
}
