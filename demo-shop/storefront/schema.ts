import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { createContentMetafields } from '../world/content/metafields.ts';
import { cartResolvers } from './cart-types.ts';
import { createCollectionResolvers } from './collections.ts';
import { contentRoots, createContentResolvers } from './content/resolvers.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { customerResolvers } from './customer.ts';
import { getTypeOfGid } from './gid.ts';
import { imageResolvers } from './images.ts';
import { localizationResolvers } from './localization.ts';
import { mailingAddressResolvers } from './mailing-address.ts';
import { createMediaResolvers } from './media.ts';
import { createFindMetafield, createMetafieldResolvers } from './metafields.ts';
import { addMutations } from './mutations.ts';
import { createGetNode } from './nodes.ts';
import { policyResolvers } from './policies.ts';
import { productResolvers } from './products.ts';
import { createQueryRoot } from './query-root.ts';
import { sellingPlanResolvers } from './selling-plans.ts';
import { variantResolvers } from './variants.ts';

export type { StorefrontContext, StorefrontWorld } from './context.ts';

const SDL_FILE = new URL('../schemas/storefront-2026-10.graphql', import.meta.url);

/** The whole public Storefront schema, 2026-10, made executable over one world. */
export function createStorefrontSchema(world: StorefrontWorld): GraphQLSchema {
  const schema = buildSchema(readFileSync(SDL_FILE, 'utf8'));
  const contentMetafields = createContentMetafields(world.catalog, world.shop.id);
  const getNode = createGetNode(world, contentMetafields);
  addResolvers(schema, {
    ...productResolvers,
    Product: { ...productResolvers.Product, ...createMediaResolvers(world.catalog).Product },
    ...createCollectionResolvers(world, contentMetafields),
    ...policyResolvers,
    ...sellingPlanResolvers,
    ...variantResolvers,
    ...cartResolvers,
    ...customerResolvers,
    ...imageResolvers,
    ...localizationResolvers,
    ...mailingAddressResolvers,
    ...createMetafieldResolvers(getNode),
    ...createContentResolvers(world.catalog, getNode),
    QueryRoot: {
      ...createQueryRoot(world, getNode, contentMetafields),
      ...contentRoots,
      ...localizationResolvers.QueryRoot,
    },
  });
  addMutations(schema);
  addMetafields(schema, createFindMetafield(world, contentMetafields));
  addTypeResolution(schema);
  return schema;
}

/** Fields left out answer with the property of their name, which is what graphql-js does. */
function addResolvers(schema: GraphQLSchema, resolvers: Record<string, object>): void {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(fields)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new Error(`The schema has no ${typeName}.${name}`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, StorefrontContext>;
    }
  }
}

/**
 * Whoever has metafields answers for one, and for several in their places, null where there is none.
 * Carts know their own.
 */
function addMetafields(
  schema: GraphQLSchema,
  find: GraphQLFieldResolver<{ id: string }, StorefrontContext>,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const { metafield, metafields } = type.getFields();
    if (!metafield || !metafields) continue;
    const resolve = metafield.resolve ?? find;
    metafield.resolve = resolve;
    metafields.resolve = (source, { identifiers }: { identifiers: object[] }, context, info) =>
      identifiers.map((key) => resolve(source, key, context, info));
  }
}

/** An object's type is what it says, or else the type in its gid. */
function addTypeResolution(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInterfaceType(type) && !isUnionType(type)) continue;
    type.resolveType = (source: { __typename?: string; id?: string }) =>
      source.__typename ?? getTypeOfGid(source.id ?? '') ?? undefined;
  }
}
