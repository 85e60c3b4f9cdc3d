import {
  defaultFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** Asked before every field; throws to refuse it, which leaves null in its place. */
export type Gate = (info: GraphQLResolveInfo) => void;

/** The context of a request whose fields may be refused. */
export type Gated = { gate?: Gate | null };

/** Lets a request's own gate stand before every field of the schema. Without one nothing changes. */
export function addGate(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        (context as Gated).gate?.(info);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

/** One gate out of several; none when there is nothing to refuse. */
export function joinGates(gates: (Gate | null)[]): Gate | null {
  const present = gates.filter((gate) => gate !== null);
  if (present.length === 0) return null;
  return (info) => {
    for (const gate of present) gate(info);
  };
}
