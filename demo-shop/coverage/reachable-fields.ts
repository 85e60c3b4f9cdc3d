import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** The object types a query can end up in, each with its fields: what "every field" means. */
export function listReachableFields(schema: GraphQLSchema): Map<string, string[]> {
  const reachable = new Map<string, string[]>();
  const queue: GraphQLNamedType[] = [schema.getQueryType()].filter((type) => type != null);
  for (let type = queue.shift(); type; type = queue.shift()) {
    if (isAbstractType(type)) queue.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type) || reachable.has(type.name)) continue;
    const fields = Object.values(type.getFields());
    reachable.set(
      type.name,
      fields.map(({ name }) => name),
    );
    queue.push(...fields.map((field) => getNamedType(field.type)));
  }
  return reachable;
}
