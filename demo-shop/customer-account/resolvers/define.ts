import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';

/** Resolvers of all types, by the type's name. */
export type Resolvers = Record<
  string,
  Record<string, GraphQLFieldResolver<unknown, CustomerAccountContext>>
>;

/**
 * Names the record behind a GraphQL type. The cast is the one place where that trust is placed:
 * graphql-js hands a resolver whatever its parent returned.
 */
export function defineType<Source>(
  fields: TypeResolvers<Source>,
): Record<string, GraphQLFieldResolver<unknown, CustomerAccountContext>> {
  return fields as never;
}

/**
 * Puts the resolvers onto the schema built from the SDL; fields without one read the property of
 * their name.
 * @throws Error for a type or field which the published schema does not have: a mistake of ours.
 */
export function attachResolvers(schema: GraphQLSchema, resolvers: Resolvers): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`the schema has no object type ${typeName}`);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`the schema has no field ${typeName}.${fieldName}`);
      field.resolve = resolve;
    }
  }
  return schema;
}
