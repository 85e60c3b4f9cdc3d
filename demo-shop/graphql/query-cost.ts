import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const mutationCost = 10;
export const maxPageSize = 250;

export type QueryCost = { cost: number; pageSizeError: string | null };

type Fragments = Record<string, FragmentDefinitionNode>;
type Walk = { schema: GraphQLSchema; fragments: Fragments; variables: Record<string, unknown> };

/** Connections are counted through their nodes: the wrapper, its edges and `pageInfo` cost nothing. */
const isFree = (type: GraphQLCompositeType) => /(Connection|Edge)$|^PageInfo$/.test(type.name);

/**
 * What a query may cost at most, found without running it: scalars 0, objects 1, a connection as many
 * times as `first` or `last` asks for, each mutation 10, and of an abstract type its dearest member
 * (Shopify API limits, "Calculating query cost").
 */
export function getQueryCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
): QueryCost {
  const walk: Walk = { schema, fragments, variables };
  let pageSizeError: string | null = null;

  function costOfField(parent: GraphQLCompositeType, field: FieldNode): number {
    if (!('getFields' in parent)) return 0;
    const definition = parent.getFields()[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!definition || !isCompositeType(type) || !field.selectionSet) return 0;
    const inner = costOfSelection(type, field.selectionSet);
    if (!type.name.endsWith('Connection')) return (isFree(type) ? 0 : 1) + inner;
    const { first, last } = getArgumentValues(definition, field, walk.variables);
    const size = Number(first ?? last ?? 1);
    if (size > maxPageSize) {
      pageSizeError = `${field.name.value}: first and last must be at most ${maxPageSize}, not ${size}.`;
    }
    return Math.max(0, size) * inner;
  }

  function costForMember(type: GraphQLObjectType, selectionSet: SelectionSetNode): number {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += costOfField(type, selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition?.name.value;
      const applies =
        !condition || condition === type.name || isMember(walk.schema, condition, type);
      if (fragment && applies) cost += costForMember(type, fragment.selectionSet);
    }
    return cost;
  }

  function costOfSelection(type: GraphQLCompositeType, selectionSet: SelectionSetNode): number {
    if (isObjectType(type)) return costForMember(type, selectionSet);
    const members = isAbstractType(type) ? walk.schema.getPossibleTypes(type) : [];
    return Math.max(0, ...members.map((member) => costForMember(member, selectionSet)));
  }

  const root = schema.getRootType(operation.operation);
  const fields = operation.selectionSet.selections.length;
  const perMutation = operation.operation === 'mutation' ? mutationCost * fields : 0;
  const cost = root ? perMutation + costForMember(root, operation.selectionSet) : 0;
  return { cost, pageSizeError };
}

function isMember(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** What an answer did cost: one point for every object that really came back. */
export function getActualCost(data: unknown): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + getActualCost(item), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.entries(data).reduce((sum, [key, value]) => {
    if (key === 'pageInfo' || typeof value !== 'object' || value === null) return sum;
    if (Array.isArray(value)) return sum + value.length + getActualCost(value);
    const isConnection = 'nodes' in value || 'edges' in value;
    return sum + (isConnection ? 0 : 1) + getActualCost(value);
  }, 0);
}

/** The longest list among these variables, at any depth. */
export function getLongestList(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>(
    (max, item) => Math.max(max, getLongestList(item)),
    own,
  );
}
