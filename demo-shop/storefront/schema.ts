import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { cartResolvers } from './cart-types.ts';
import { createCollectionResolvers } from './collections.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { customerResolvers } from './customer.ts';
import { imageResolvers } from './images.ts';
import { localizationResolvers } from './localization.ts';
import { mailingAddressResolvers } from './mailing-address.ts';
import { metafieldResolvers } from './metafields.ts';
import { addMutations } from './mutations.ts';
import { getTypeOfGid } from './nodes.ts';
import { productResolvers } from './products.ts';
import { createQueryRoot } from './query-root.ts';
import { variantResolvers } from './variants.ts';

export type { StorefrontContext, StorefrontWorld } from './context.ts';

const SDL_FILE = new URL('../schemas/storefront-2026-10.graphql', import.meta.url);

/** The whole public Storefront schema, 2026-10, made executable over one world. */
export function createStorefrontSchema(world: StorefrontWorld): GraphQLSchema {
  const schema = buildSchema(readFileSync(SDL_FILE, 'utf8'));
  addResolvers(schema, {
    ...productResolvers,
    ...createCollectionResolvers(world),
    ...variantResolvers,
    ...cartResolvers,
    ...customerResolvers,
    ...imageResolvers,
    ...localizationResolvers,
    ...mailingAddressResolvers,
    ...metafieldResolvers,
    QueryRoot: { ...createQueryRoot(world), ...localizationResolvers.QueryRoot },
  });
  addMutations(schema);
  addMetafields(schema);
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

/** Each metafield asked for is answered in its place, null where there is none. */
function addMetafields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const field = type.getFields().metafields;
    if (field?.args.some(({ name }) => name === 'identifiers')) {
      const one = type.getFields().metafield;
      field.resolve = (source, { identifiers }: { identifiers: object[] }, context, info) =>
        identifiers.map((key) => one?.resolve?.(source, key, context, info) ?? null);
    }
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
