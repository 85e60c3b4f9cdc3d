import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

const hasData = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasData) : value !== null && value !== undefined;

/**
 * Notes every field of the schema that resolves to data, as `Type.field`; a list with nothing in it, or
 * with nothing but null, is no data. Changes the schema given: use one made for the purpose.
 */
export function recordFields(schema: GraphQLSchema): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const name = `${type.name}.${field.name}`;
      field.resolve = async (...args) => {
        const value = await resolve(...args);
        if (hasData(value)) seen.add(name);
        return value;
      };
    }
  }
  return seen;
}
