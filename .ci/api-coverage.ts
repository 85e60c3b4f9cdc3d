import { globSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  extendSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export type ApiCoverage = {
  /** The names of all operations there are, and of those that no document of ours asks for. */
  readonly mutations: Names;
  readonly queries: Names;
  /** `Type.field`, of what an answer can tell. */
  readonly fields: Names;
};
export type Names = { readonly all: readonly string[]; readonly unused: readonly string[] };

const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The public Customer Account API 2026-10, with the order edits that only its stable version has. */
function readSchema(): GraphQLSchema {
  const released = buildSchema(read('demo-shop/schemas/customer-account-2026-10.graphql'));
  return extendSchema(
    released,
    parse(read('demo-shop/schemas/customer-account-2026-10-order-edits.graphql')),
  );
}

/** How lists are turned over, and how refusals are put: no news in it for anybody. */
const isPlumbing = ({ name }: GraphQLObjectType) =>
  /(Connection|Edge|PageInfo|UserErrors?)$/.test(name);

/** What the types that an answer can hold have to tell: neither ids nor what is deprecated. */
function listFields(schema: GraphQLSchema, roots: readonly GraphQLObjectType[]): string[] {
  const seen = new Set<string>(roots.map(({ name }) => name));
  const queue = roots.flatMap((type) => Object.values(type.getFields()).map(({ type }) => type));
  const names: string[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const type = getNamedType(next);
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    if (isAbstractType(type)) queue.push(...schema.getPossibleTypes(type));
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields()).filter((each) => each.deprecationReason == null);
    queue.push(...fields.map((field) => field.type));
    if (isPlumbing(type)) continue;
    const telling = fields.filter(({ name }) => name !== 'id');
    names.push(...telling.map(({ name }) => `${type.name}.${name}`));
  }
  return names.sort();
}

/** `Type.field` for each field that one of the documents asks for. */
function listAsked(schema: GraphQLSchema, documents: readonly string[]): Set<string> {
  const asked = new Set<string>();
  for (const document of documents) {
    const info = new TypeInfo(schema);
    const enter = () => {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      if (!parent || !field) return;
      const owners = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
      for (const { name } of owners) asked.add(`${name}.${field.name}`);
    };
    visit(parse(document), visitWithTypeInfo(info, { Field: { enter } }));
  }
  return asked;
}

function toNames(all: readonly string[], isUsed: (name: string) => boolean): Names {
  return { all, unused: all.filter((name) => !isUsed(name)) };
}

/** The documents of ours that speak to the Customer Account API. */
export const readDocuments = (): string[] =>
  globSync('lib/**/*.graphql', { cwd: root })
    .filter((path) => !path.endsWith('.storefront.graphql'))
    .map((path) => read(path));

/** What of the public API the documents ask for, and what not. */
export function measureApiCoverage(documents: readonly string[]): ApiCoverage {
  const schema = readSchema();
  const asked = listAsked(schema, documents);
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (!query || !mutation) throw new RangeError('the schema has no queries, or no mutations');
  const toRoot = (type: GraphQLObjectType) =>
    toNames(Object.keys(type.getFields()), (name) => asked.has(`${type.name}.${name}`));
  return {
    queries: toRoot(query),
    mutations: toRoot(mutation),
    fields: toNames(listFields(schema, [query, mutation]), (name) => asked.has(name)),
  };
}
