import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
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

export const maxPageSize = 250;

/** One line of `extensions.cost.fields`, which `Shopify-GraphQL-Cost-Debug: 1` asks for (Shopify API limits). */
export type FieldCost = {
  path: string[];
  definedCost: number;
  requestedTotalCost: number;
  requestedChildrenCost: number | null;
};

export type QueryCost = { cost: number; pageSizeError: string | null; fields: FieldCost[] };

/**
 * What one field costs by itself. `objects`: the limits page (scalar 0, object 1, mutation 10).
 * `fields`: the one sentence of the Customer Account API's own page (most fields 1, mutations 10).
 */
export type CostRules = 'objects' | 'fields';

type Fragments = Record<string, FragmentDefinitionNode>;
type Walk = { schema: GraphQLSchema; fragments: Fragments; variables: Record<string, unknown> };

const mutationCost = 10;

/** Connections are counted through their nodes: the wrapper, its edges and `pageInfo` cost nothing. */
const isFree = (type: GraphQLCompositeType) => /(Connection|Edge)$|^PageInfo$/.test(type.name);

/**
 * What a query may cost at most, found without running it: a connection as many times as `first` or
 * `last` asks for, and of an abstract type its dearest member (Shopify API limits, "Calculating query
 * cost").
 */
export function getQueryCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
  rules: CostRules = 'objects',
): QueryCost {
  const walk: Walk = { schema, fragments, variables };
  const fields: FieldCost[] = [];
  const scalarCost = rules === 'fields' ? 1 : 0;
  const root = schema.getRootType(operation.operation);
  const isMutation = operation.operation === 'mutation';
  let pageSizeError: string | null = null;

  function getPageSize(
    definition: GraphQLField<unknown, unknown>,
    field: FieldNode,
    type: GraphQLCompositeType,
  ): number {
    if (!type.name.endsWith('Connection')) return 1;
    const { first, last } = getArgumentValues(definition, field, walk.variables);
    const size = Number(first ?? last ?? 1);
    if (size > maxPageSize) {
      pageSizeError = `${field.name.value}: first and last must be at most ${maxPageSize}, not ${size}.`;
    }
    return Math.max(0, size);
  }

  function costOfField(parent: GraphQLCompositeType, field: FieldNode, path: string[]): number {
    const definition = 'getFields' in parent && parent.getFields()[field.name.value];
    if (!definition) return 0;
    const ownPath = [...path, field.alias?.value ?? field.name.value];
    const type = getNamedType(definition.type);
    const line = { path: ownPath, definedCost: scalarCost, requestedTotalCost: scalarCost };
    if (!isCompositeType(type) || !field.selectionSet) {
      fields.push({ ...line, requestedChildrenCost: null });
      return scalarCost;
    }
    const at = fields.push({ ...line, requestedChildrenCost: 0 }) - 1;
    const size = getPageSize(definition, field, type);
    const children = size * costOfSelection(type, field.selectionSet, ownPath);
    const objectCost = isFree(type) ? 0 : 1;
    const definedCost = isMutation && parent === root ? mutationCost : objectCost;
    const total = definedCost + children;
    fields[at] = {
      path: ownPath,
      definedCost,
      requestedTotalCost: total,
      requestedChildrenCost: children,
    };
    return total;
  }

  function costForMember(
    type: GraphQLObjectType,
    selectionSet: SelectionSetNode,
    path: string[],
  ): number {
    let cost = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        cost += costOfField(type, selection, path);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition?.name.value;
      const applies =
        !condition || condition === type.name || isMember(walk.schema, condition, type);
      if (fragment && applies) cost += costForMember(type, fragment.selectionSet, path);
    }
    return cost;
  }

  function costOfSelection(
    type: GraphQLCompositeType,
    selectionSet: SelectionSetNode,
    path: string[],
  ): number {
    if (isObjectType(type)) return costForMember(type, selectionSet, path);
    const members = isAbstractType(type) ? walk.schema.getPossibleTypes(type) : [];
    const before = fields.splice(0);
    let dearest = { cost: 0, lines: [] as FieldCost[] };
    for (const member of members) {
      const cost = costForMember(member, selectionSet, path);
      const lines = fields.splice(0);
      if (cost >= dearest.cost) dearest = { cost, lines };
    }
    fields.push(...before, ...dearest.lines);
    return dearest.cost;
  }

  const cost = root ? costForMember(root, operation.selectionSet, []) : 0;
  return { cost, pageSizeError, fields };
}

function isMember(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** What an answer did cost: one point for every object that really came back; by `fields`, for every field. */
export function getActualCost(data: unknown, rules: CostRules = 'objects'): number {
  if (typeof data !== 'object' || data === null) return 0;
  let cost = 0;
  if (Array.isArray(data)) {
    for (const item of data) cost += getActualCost(item, rules);
    return cost;
  }
  // Every object of every answer comes by here, so nothing is allocated for it.
  for (const key in data) {
    const value = (data as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null) cost += rules === 'fields' ? 1 : 0;
    else if (key !== 'pageInfo') {
      const isConnection = 'nodes' in value || 'edges' in value;
      if (Array.isArray(value)) cost += value.length;
      else if (!isConnection) cost += 1;
      cost += getActualCost(value, rules);
    }
  }
  return cost;
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
