import { listCollections } from './collections.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { toMediaImage } from './images.ts';
import { listPolicies } from './policies.ts';
import { listOptions, listOptionValues } from './products.ts';
import { toShop } from './shop.ts';
import { toVariantNode } from './variants.ts';

export type ShopNode = { id: string };

/** Whatever a gid of this shop names, or null: an unknown id is no error. */
export function getNode(
  world: StorefrontWorld,
  context: StorefrontContext,
  dangerousId: string,
): ShopNode | null {
  const { catalog } = world;
  switch (getTypeOfGid(dangerousId)) {
    case 'Product':
      return catalog.productById(dangerousId);
    case 'ProductVariant': {
      const found = catalog.variantById(dangerousId);
      return found && toVariantNode(found.product, found.variant);
    }
    case 'Collection':
      return listCollections().find(({ id }) => id === dangerousId) ?? null;
    case 'Shop': {
      const shop = toShop(world, context);
      return shop.id === dangerousId ? shop : null;
    }
    case 'ShopPolicy':
      return listPolicies(world).find(({ id }) => id === dangerousId) ?? null;
    case 'MediaImage':
      return (
        catalog.products
          .flatMap((product) => product.images.map(toMediaImage))
          .find(({ id }) => id === dangerousId) ?? null
      );
    case 'ProductOption':
      return catalog.products.flatMap(listOptions).find(({ id }) => id === dangerousId) ?? null;
    case 'ProductOptionValue':
      return (
        catalog.products
          .flatMap(listOptions)
          .flatMap(listOptionValues)
          .find(({ id }) => id === dangerousId) ?? null
      );
    default:
      return null;
  }
}

/** `gid://shopify/Product/1?x` → `Product`. */
export function getTypeOfGid(dangerousId: string): string | null {
  return /^gid:\/\/shopify\/([A-Za-z]+)\/[^/]+$/.exec(dangerousId)?.[1] ?? null;
}
