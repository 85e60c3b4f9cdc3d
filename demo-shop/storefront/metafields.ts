import type { CartMetafieldRecord, CartRecord } from '../cart/cart-records.ts';
import { toCartNode } from './cart-node.ts';
import { emptyConnection } from './connection.ts';
import type { StorefrontContext } from './context.ts';

type MetafieldNode = CartMetafieldRecord & { cart: CartRecord };

/** Carts own metafields here; nothing else in this shop has any. */
export const metafieldResolvers = {
  Metafield: {
    description: () => null,
    list: ({ type }: MetafieldNode) => type.startsWith('list.'),
    // Cart metafields live in the namespace that the app reserved unless the key names another.
    namespace: ({ key }: MetafieldNode) => (key.includes('.') ? key.split('.')[0] : '$app'),
    parentResource: ({ cart }: MetafieldNode, _args: unknown, { carts }: StorefrontContext) => ({
      __typename: 'Cart',
      ...toCartNode(cart, carts.tools),
    }),
    reference: () => null,
    references: emptyConnection,
  },
};
