// A plugin of graphql-codegen: what each query's answer has to look like, for a check at run time. Types alone
// are erased, and an API that drifts would be noticed deep in a page.
import { getNamedType, isEnumType, isListType, isNonNullType, isScalarType, Kind } from 'graphql';

/** What is looked at, by scalar; all others may hold anything that is text. */
const kindOfScalar = {
  Boolean: 'boolean',
  Int: 'int',
  Float: 'float',
  Decimal: 'decimal',
  DateTime: 'date',
  ISO8601DateTime: 'date',
  Date: 'date',
  JSON: 'any',
};

const enums = new Map();

function toLeaf(type) {
  if (!isEnumType(type)) return kindOfScalar[type.name] ?? 'text';
  enums.set(
    type.name,
    type.getValues().map(({ name }) => name),
  );
  return `enum ${type.name}`;
}

function toShape(type, selectionSet, context) {
  if (isNonNullType(type))
    return { ...toShape(type.ofType, selectionSet, context), required: true };
  if (isListType(type)) return { list: toShape(type.ofType, selectionSet, context) };
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return { leaf: toLeaf(named) };
  const shape = { fields: {} };
  collect(named, selectionSet, context, shape);
  return shape;
}

/** With `@include` or `@skip` it may be missing, whatever its type says. */
const isConditional = ({ directives = [] }) =>
  directives.some(({ name }) => name.value === 'include' || name.value === 'skip');

/** Fields of one concrete type stand apart: an answer of another type lacks them, and may. */
function collect(type, selectionSet, context, shape, target = shape.fields) {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (name === '__typename') continue;
      const asked = toShape(type.getFields()[name].type, selection.selectionSet, context);
      const inner = isConditional(selection) ? { ...asked, required: undefined } : asked;
      const key = selection.alias?.value ?? name;
      target[key] = merge(target[key], inner);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? context.fragments.get(selection.name.value)
        : selection;
    const condition = fragment.typeCondition?.name.value ?? type.name;
    const narrowed = context.schema.getType(condition);
    if (condition === type.name) {
      collect(narrowed, fragment.selectionSet, context, shape, target);
    } else {
      shape.on ??= {};
      shape.on[condition] ??= {};
      collect(narrowed, fragment.selectionSet, context, shape, shape.on[condition]);
    }
  }
}

/** One field asked for twice, by a document and its fragment, is one. */
function merge(one, other) {
  if (!one) return other;
  if (one.list) return { ...one, list: merge(one.list, other.list) };
  if (!one.fields) return one;
  const fields = { ...one.fields };
  for (const [key, shape] of Object.entries(other.fields)) fields[key] = merge(fields[key], shape);
  const on = { ...one.on, ...other.on };
  return { ...one, fields, ...(Object.keys(on).length > 0 ? { on } : {}) };
}

const print = (value) => JSON.stringify(value).replaceAll('"', "'");

export function plugin(schema, documents) {
  enums.clear();
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const queries = definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query')
    .sort((one, other) => one.name.value.localeCompare(other.name.value));
  const shapes = queries.map((query) => {
    const shape = { fields: {} };
    collect(schema.getQueryType(), query.selectionSet, { schema, fragments }, shape);
    return `  ${query.name.value}: ${print(shape)},`;
  });
  const values = [...enums].sort().map(([name, list]) => `  ${name}: ${print(list)},`);
  return [
    "import type { Shape } from './answer-shape';\n",
    'export const answerShapes: Readonly<Record<string, Shape>> = {',
    ...shapes,
    '};\n',
    'export const enumValues: Readonly<Record<string, readonly string[]>> = {',
    ...values,
    '};',
  ].join('\n');
}
