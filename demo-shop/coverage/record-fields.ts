import {
  defaultFieldResolver,
  execute,
  type GraphQLSchema,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  responsePathAsArray,
} from 'graphql';

type Path = readonly (number | string)[];
type Answered = { name: string; path: Path };

const hasData = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasData) : value !== null && value !== undefined;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);

/** Where and why, without the places in lists: one line for all of a kind. */
const toLine = (path: Path | undefined, message: string) =>
  `${(path ?? []).filter((key) => typeof key === 'string').join('.')}: ${message}`;

/**
 * Notes every field of the schema that answers with data, as `Type.field`; a list with nothing in it, or
 * with nothing but null, is no data. What counts is the answer: a value that GraphQL threw away, because
 * something in it broke the schema, was never seen. Errors are noted too. Changes the schema given: use
 * one made for the purpose.
 */
export function recordFields(schema: GraphQLSchema) {
  const seen = new Set<string>();
  const errors = new Set<string>();
  const answered = new WeakMap<OperationDefinitionNode, Answered[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const name = `${type.name}.${field.name}`;
      field.resolve = (...args) => {
        const { operation, path } = args[3];
        if (!seen.has(name)) {
          answered.get(operation)?.push({ name, path: responsePathAsArray(path) });
        }
        return resolve(...args);
      };
    }
  }

  async function ask<Data>(source: string, contextValue: unknown) {
    const document = parse(source);
    const asked: Answered[] = [];
    for (const each of document.definitions) {
      if (each.kind === 'OperationDefinition') answered.set(each, asked);
    }
    const result = await execute({ schema, document, contextValue });
    for (const { name, path } of asked) {
      if (!seen.has(name) && hasData(valueAt(result.data, path))) seen.add(name);
    }
    for (const { message, path } of result.errors ?? []) errors.add(toLine(path, message));
    return { data: result.data as Data, errors: result.errors ?? [] };
  }
  return { ask, errors: errors as ReadonlySet<string>, seen: seen as ReadonlySet<string> };
}
