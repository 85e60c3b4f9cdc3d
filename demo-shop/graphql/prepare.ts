import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { GraphqlRequest } from './read-request.ts';

export type Prepared = {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced and with defaults filled in. */
  variables: Record<string, unknown>;
};

export type PrepareOutcome = Prepared | { errors: readonly GraphQLFormattedError[] };

const knownDocuments = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();
const maxKnownDocuments = 200;

function parseAndValidate(schema: GraphQLSchema, query: string): DocumentNode | GraphQLError[] {
  const known = knownDocuments.get(schema) ?? new Map<string, DocumentNode>();
  knownDocuments.set(schema, known);
  const existing = known.get(query);
  if (existing) return existing;
  try {
    const document = parse(query, { maxTokens: 20_000 });
    const errors = validate(schema, document);
    if (errors.length > 0) return [...errors];
    if (known.size >= maxKnownDocuments) known.clear();
    known.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Everything that can be wrong with a query before it runs is found here. */
export function prepare(schema: GraphQLSchema, request: GraphqlRequest): PrepareOutcome {
  const document = parseAndValidate(schema, request.query);
  if (Array.isArray(document)) return { errors: document.map((error) => error.toJSON()) };
  const operation = getOperationAST(document, request.operationName);
  if (!operation) {
    const message = request.operationName
      ? `No operation named "${request.operationName}"`
      : 'An operation name is required';
    return { errors: [{ message }] };
  }
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, request.variables);
  if (errors) return { errors: errors.map((error) => error.toJSON()) };
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { document, operation, fragments, variables: coerced };
}
