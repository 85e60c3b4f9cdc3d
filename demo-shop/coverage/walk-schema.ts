import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Arguments for a field that has required ones, as GraphQL text; null leaves the field out. */
export type ArgumentsOf = (field: string) => string | null;

type Field = GraphQLField<unknown, unknown>;
type Place = { type: GraphQLNamedType; path: readonly string[] };

/** The same type looks different from different places: an address of an order, one of a company. */
const placesOfType = 8;
const pageSize = 250;

function toArguments(typeName: string, field: Field, argumentsOf: ArgumentsOf): string | null {
  const given = argumentsOf(`${typeName}.${field.name}`);
  if (given !== null) return given && `(${given})`;
  if (field.args.some(isRequiredArgument)) return null;
  return field.args.some(({ name }) => name === 'first') ? `(first: ${pageSize})` : '';
}

const nest = (path: readonly string[], selection: string) =>
  `query Walk ${[...path].reduceRight((inner, step) => `{ ${step} ${inner} }`, `{ ${selection} }`)}`;

/**
 * Documents that together ask for every field that can be asked for: for each place a type is met at,
 * one that asks for all of its fields there. `only` names the fields of the root to begin with;
 * `refused` those that would take what they stand in with them.
 */
export function walkSchema(
  schema: GraphQLSchema,
  argumentsOf: ArgumentsOf,
  only?: readonly string[],
  refused: readonly string[] = [],
): string[] {
  const visits = new Map<string, number>();
  const documents: string[] = [];
  const root = schema.getQueryType();
  const queue: Place[] = root ? [{ type: root, path: [] }] : [];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const { type, path } = place;
    if (isAbstractType(type)) {
      for (const one of schema.getPossibleTypes(type)) {
        queue.push({ type: one, path: [...path, `... on ${one.name}`] });
      }
    }
    const count = visits.get(type.name) ?? 0;
    if (!isObjectType(type) || count >= placesOfType) continue;
    visits.set(type.name, count + 1);
    const asked: string[] = [];
    for (const field of Object.values(type.getFields())) {
      if (type === root && only && !only.includes(field.name)) continue;
      if (refused.includes(`${type.name}.${field.name}`)) continue;
      const args = toArguments(type.name, field, argumentsOf);
      const named = getNamedType(field.type);
      if (args === null) continue;
      if (isLeafType(named)) asked.push(`${field.name}${args}`);
      if (!isCompositeType(named)) continue;
      asked.push(`${field.name}${args} { __typename }`);
      queue.push({ type: named, path: [...path, `${field.name}${args}`] });
    }
    documents.push(nest(path, asked.join(' ')));
  }
  return documents;
}
