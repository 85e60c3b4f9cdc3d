import 'server-only';
import type { Fields, Shape } from './answer-shape';
import { answerShapes } from './answer-shapes.generated';
import { fitLeaf, unfit } from './fit-leaf';

export type Oddity = {
  /** Names of fields, without positions in lists: the same for every answer that is odd there. */
  readonly path: string;
  readonly what: string;
};

export type Fitted = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly oddities: readonly Oddity[];
  /** Paths of what is null now and may not be taken for nothing: something in it was not as promised. */
  readonly lost: readonly string[];
};

type Walk = {
  readonly oddities: Map<string, Oddity>;
  readonly lost: Set<string>;
  readonly mayLose: ReadonlySet<string>;
};

type Dictionary = Readonly<Record<string, unknown>>;

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function report(walk: Walk, at: string, what: string): void {
  const path = at.replace(/\.\d+(?=\.|$)/g, '');
  walk.oddities.set(`${path} ${what}`, { path, what });
}

function fitFields(source: Dictionary, fields: Fields, path: string, walk: Walk) {
  const fitted: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(fields)) {
    // Own properties only: `toString` is no field.
    const value = Object.hasOwn(source, key) ? source[key] : undefined;
    const result = toFitting(value, shape, path ? `${path}.${key}` : key, walk);
    if (result === unfit) return unfit;
    fitted[key] = result;
  }
  return fitted;
}

/** Of types that the document names; one that it does not (a union that grew) has the common fields. */
function listOfType(source: Dictionary, on: Readonly<Record<string, Fields>>): Fields[] {
  const { __typename: name } = source;
  if (typeof name === 'string') return Object.hasOwn(on, name) ? [on[name] ?? {}] : [];
  // Without its name, whatever has come of one is checked like that one.
  return Object.values(on).map((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => Object.hasOwn(source, key))),
  );
}

function fitObject(
  value: unknown,
  shape: Extract<Shape, { fields: Fields }>,
  path: string,
  walk: Walk,
) {
  if (!isDictionary(value)) {
    report(walk, path, 'kind');
    return unfit;
  }
  let fitted: Dictionary = value;
  for (const fields of [shape.fields, ...listOfType(value, shape.on ?? {})]) {
    const result = fitFields(value, fields, path, walk);
    if (result === unfit) return unfit;
    fitted = { ...fitted, ...result };
  }
  return fitted;
}

function fitList(value: unknown, shape: Shape, path: string, walk: Walk) {
  if (!Array.isArray(value)) {
    report(walk, path, 'kind');
    return unfit;
  }
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const result = toFitting(item, shape, `${path}.${index}`, walk);
    if (result === unfit) return unfit;
    items.push(result);
  }
  return items;
}

function fitPresent(value: unknown, shape: Shape, path: string, walk: Walk): unknown {
  if ('leaf' in shape) return fitLeaf(shape.leaf, value, (what) => report(walk, path, what));
  if ('list' in shape) return fitList(value, shape.list, path, walk);
  return fitObject(value, shape, path, walk);
}

/** As GraphQL's servers do (spec §6.4.4): what cannot be null takes along what it stands in. */
function toFitting(value: unknown, shape: Shape, path: string, walk: Walk): unknown {
  if (value === null || value === undefined) {
    if (value === undefined) report(walk, path, 'missing');
    if (!shape.required) return null;
    if (value === null) report(walk, path, 'null');
  } else {
    const result = fitPresent(value, shape, path, walk);
    if (result !== unfit) return result;
  }
  // A single odd value that may be absent is; more than that is lost, not absent.
  const isSingle = 'leaf' in shape;
  if (walk.mayLose.has(path) || (!shape.required && !isSingle)) walk.lost.add(path);
  return walk.mayLose.has(path) || !shape.required ? null : unfit;
}

/**
 * An answer as the pinned schema promises it. Shopify's versions "fall forward": an API that answers in our version's
 * name may be a newer one, and what types promise is not what comes. So no page has to expect it.
 * @param mayLose paths of what is always there by the schema, and what a page can do without
 * @returns null when nothing of the answer can be used
 */
export function fitAnswer(
  operation: string,
  data: Dictionary,
  mayLose: readonly string[] = [],
): Fitted | { readonly data: null; readonly oddities: readonly Oddity[] } {
  const shape = answerShapes[operation];
  if (!shape) return { data, oddities: [], lost: [] };
  const walk: Walk = { oddities: new Map(), lost: new Set(), mayLose: new Set(mayLose) };
  const fitted = toFitting(data, shape, '', walk);
  const oddities = [...walk.oddities.values()];
  if (!isDictionary(fitted)) return { data: null, oddities };
  return { data: fitted, oddities, lost: [...walk.lost] };
}
