import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/**
 * The object types a query can end up in, each with its fields: what "every field" means. From other
 * roots as well, and not through the fields left out, where that is asked for.
 */
export function listReachableFields(
  schema: GraphQLSchema,
  {
    roots = [schema.getQueryType()],
    isLeftOut = () => false,
  }: {
    roots?: readonly (GraphQLNamedType | null | undefined)[];
    isLeftOut?: (field: string) => boolean;
  } = {},
): Map<string, string[]> {
  const reachable = new Map<string, string[]>();
  const queue: GraphQLNamedType[] = roots.filter((type) => type != null);
  for (let type = queue.shift(); type; type = queue.shift()) {
    if (isAbstractType(type)) queue.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type) || reachable.has(type.name)) continue;
    const { name: typeName } = type;
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => !isLeftOut(`${typeName}.${name}`),
    );
    reachable.set(
      type.name,
      fields.map(({ name }) => name),
    );
    queue.push(...fields.map((field) => getNamedType(field.type)));
  }
  return reachable;
}
