import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { createCollectionResolvers } from './collections.ts';
import type { StorefrontContext, StorefrontWorld } from './context.ts';
import { imageResolvers } from './images.ts';
import { localizationResolvers } from './localization.ts';
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
    ...imageResolvers,
    ...localizationResolvers,
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

/** Nothing in this shop has metafields; each one asked for is answered with null, in its place. */
function addMetafields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const field = type.getFields().metafields;
    if (field?.args.some(({ name }) => name === 'identifiers')) {
      field.resolve = (_source, { identifiers }: { identifiers: unknown[] }) =>
        identifiers.map(() => null);
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
