import type { GraphQLResolveInfo } from 'graphql';
import type { CartMetafieldRecord, CartRecord } from '../cart/cart-records.ts';
import type { ContentMetafield, ContentMetafields } from '../world/content/metafields.ts';
import { toText } from '../world/content/text.ts';
import { findDefinition, type MetafieldOwner } from '../world/metafields/definitions.ts';
import { isInStorefront } from '../world/metafields/storefront-access.ts';
import { listReferences } from '../world/metafields/values.ts';
import { toCartNode } from './cart-node.ts';
import type { PageArgs } from './connection.ts';
import { listReferenced } from './content/references.ts';
import { type GetNode, type StorefrontContext, type StorefrontWorld, toBuyer } from './context.ts';

type CartMetafield = CartMetafieldRecord & { cart: CartRecord };
type OwnedMetafield = ContentMetafield & { owner: object };
type MetafieldNode = CartMetafield | OwnedMetafield;
type Owner = { id: string };
type Place = { namespace?: string | null; key: string };

/** Owners whose metafields the customer's own account shares, by their type here. */
const KEPT_IN_WORLD: Readonly<Record<string, MetafieldOwner>> = {
  Company: 'COMPANY',
  CompanyLocation: 'COMPANY_LOCATION',
  Customer: 'CUSTOMER',
};

const isOfCart = (node: MetafieldNode): node is CartMetafield => 'cart' in node;

/** What a definition shows to storefronts; null for all that has none, or one that does not. */
export function createFindMetafield(world: StorefrontWorld, content: ContentMetafields) {
  function findKept(type: MetafieldOwner, ownerId: string, namespace: string, key: string) {
    const found = world.metafields.find({ ownerId, namespace, key });
    if (!found || !isInStorefront(type, namespace, key)) return null;
    const description = findDefinition(type, namespace, key)?.description ?? null;
    return { ...found, description, value: { en: found.value, de: found.value } };
  }

  return (
    owner: Owner,
    { key, namespace }: Place,
    _context: unknown,
    info: GraphQLResolveInfo,
  ): OwnedMetafield | null => {
    // Without a namespace it is the app's own, where this app keeps nothing.
    if (!namespace) return null;
    const type = info.parentType.name;
    const kept = KEPT_IN_WORLD[type];
    const found = kept
      ? findKept(kept, owner.id, namespace, key)
      : content.find({ ownerId: owner.id, namespace, key });
    return found && { ...found, owner: { ...owner, __typename: type } };
  };
}

export function createMetafieldResolvers(getNode: GetNode) {
  return {
    Metafield: {
      description: (node: MetafieldNode) => (isOfCart(node) ? null : node.description),
      list: ({ type }: MetafieldNode) => type.startsWith('list.'),
      // Cart metafields live in the namespace that the app reserved unless the key names another.
      namespace: (node: MetafieldNode) => {
        if (!isOfCart(node)) return node.namespace;
        return node.key.includes('.') ? node.key.split('.')[0] : '$app';
      },
      parentResource: (node: MetafieldNode, _args: unknown, context: StorefrontContext) =>
        isOfCart(node)
          ? { __typename: 'Cart', ...toCartNode(node.cart, context.carts.tools) }
          : (node.owner ?? getNode(context, node.ownerId)),
      reference: (node: MetafieldNode, _args: unknown, context: StorefrontContext) => {
        if (isOfCart(node) || node.type.startsWith('list.')) return null;
        const [id] = listReferences(node.type, node.value.en);
        return id ? getNode(context, id) : null;
      },
      references: (node: MetafieldNode, args: PageArgs, context: StorefrontContext) =>
        isOfCart(node) ? null : listReferenced(getNode, context, node.type, node.value.en, args),
      value: (node: MetafieldNode, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
        isOfCart(node) ? node.value : toText(node.value, toBuyer(info).language),
    },
  };
}
