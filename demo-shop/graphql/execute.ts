import { execute, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { toPublicError } from './errors.ts';
import type { Prepared } from './prepare.ts';

export type GraphqlAnswer = {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
};

/** Runs a prepared query against a schema, with our own mistakes turned into a request id. */
export async function executePrepared(options: {
  schema: GraphQLSchema;
  prepared: Prepared;
  /** As sent: execution coerces them itself. */
  variables: Record<string, unknown>;
  context: unknown;
  requestId: string;
}): Promise<GraphqlAnswer> {
  const { schema, prepared, variables, context, requestId } = options;
  const { data, errors } = await execute({
    schema,
    document: prepared.document,
    operationName: prepared.operation.name?.value,
    variableValues: variables,
    contextValue: context,
  });
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors.map((error) => toPublicError(error, requestId)) } : {}),
  };
}
