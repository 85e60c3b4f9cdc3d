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
import {
  getExpandedSize,
  getTextDepth,
  getValueDepth,
  maxDepth,
  maxSelections,
  maxTokens,
} from './document-size.ts';
import { toComplexityError, toDepthError } from './errors.ts';
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

function parseAndValidate(
  schema: GraphQLSchema,
  query: string,
): DocumentNode | GraphQLFormattedError[] {
  const known = knownDocuments.get(schema) ?? new Map<string, DocumentNode>();
  knownDocuments.set(schema, known);
  const existing = known.get(query);
  if (existing) return existing;
  try {
    const textDepth = getTextDepth(query);
    if (textDepth > maxDepth) return [toDepthError(textDepth, maxDepth)];
    const document = parse(query, { maxTokens });
    const { selections, depth } = getExpandedSize(document);
    if (depth > maxDepth) return [toDepthError(depth, maxDepth)];
    if (selections > maxSelections) return [toComplexityError(selections, maxSelections)];
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map((error) => error.toJSON());
    if (known.size >= maxKnownDocuments) known.clear();
    known.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error.toJSON()];
    throw error;
  }
}

/** Everything that can be wrong with a query before it runs is found here. */
export function prepare(schema: GraphQLSchema, request: GraphqlRequest): PrepareOutcome {
  const document = parseAndValidate(schema, request.query);
  if (Array.isArray(document)) return { errors: document };
  const valueDepth = getValueDepth(request.variables);
  if (valueDepth > maxDepth) return { errors: [toDepthError(valueDepth, maxDepth)] };
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
