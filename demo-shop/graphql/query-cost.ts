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
import { type CostRules, getObjectCost, getSizeFactor, mutationCost } from './cost-rules.ts';

export const maxPageSize = 250;

/** One line of `extensions.cost.fields`, which `Shopify-GraphQL-Cost-Debug: 1` asks for (Shopify API limits). */
export type FieldCost = {
  path: string[];
  /** Null where it depends on an argument. */
  definedCost: number | null;
  requestedTotalCost: number;
  requestedChildrenCost: number | null;
};

export type QueryCost = {
  cost: number;
  pageSizeError: string | null;
  fields: FieldCost[];
  /** Counting was given up: each member of each abstract type is counted by itself, and that can multiply. */
  isEndless: boolean;
};

const maxVisits = 200_000;

type Fragments = Record<string, FragmentDefinitionNode>;
type Walk = { schema: GraphQLSchema; fragments: Fragments; variables: Record<string, unknown> };

/**
 * What a query may cost at most, found without running it: a connection by what `first` or `last` asks for,
 * and of an abstract type its dearest member (Shopify API limits, "Calculating query cost").
 */
export function getQueryCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Record<string, unknown>,
  rules: CostRules,
): QueryCost {
  const walk: Walk = { schema, fragments, variables };
  const fields: FieldCost[] = [];
  const scalarCost = rules === 'fields' ? 1 : 0;
  const root = schema.getRootType(operation.operation);
  const isMutation = operation.operation === 'mutation';
  let pageSizeError: string | null = null;
  let visits = 0;

  function getFactor(
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
    return getSizeFactor(Math.max(0, size), rules);
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
    const factor = getFactor(definition, field, type);
    const children = costOfSelection(type, field.selectionSet, ownPath);
    const isRootMutation = isMutation && parent === root;
    const ownCost = isRootMutation ? mutationCost : getObjectCost(type.name, rules);
    const isFlat = isRootMutation && rules === 'measured';
    const total = ownCost + (isFlat ? 0 : factor * children);
    const isSized = rules === 'measured' && type.name.endsWith('Connection');
    fields[at] = {
      path: ownPath,
      definedCost: isSized ? null : ownCost,
      requestedTotalCost: total,
      requestedChildrenCost: isSized ? children : factor * children,
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
      if (++visits > maxVisits) return cost;
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
  return { cost, pageSizeError, fields, isEndless: visits > maxVisits };
}

function isMember(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
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
