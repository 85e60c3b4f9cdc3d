import 'server-only';
import type { RequestListener } from 'node:http';
import type { Fields, Shape } from '@/lib/shopify/answer-shape';
import { answerShapes, enumValues } from '@/lib/shopify/answer-shapes.generated';

/** For tests only: answers by the schema, and answers that are not quite. */

/** Repeats itself for a seed (Mulberry32), so that a counterexample does too. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, pick: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] };
}
type Random = ReturnType<typeof createRandom>;

const valid: Readonly<Record<string, readonly unknown[]>> = {
  any: [1],
  boolean: [false, false, false, false, true],
  date: ['2026-11-20T09:30:00Z', '2026-12-01T00:00:00+01:00', '2025-02-28T23:59:59Z'],
  decimal: ['0.0', '12.5', '1999.00', '-3.10', '0'],
  float: [0.19, 7, 0],
  int: [0, 1, 3, 250],
  text: ['gid://shopify/Order/1', 'EUR', 'Wärmflasche 🙂', '', '+4930901820', 'https://a.example/'],
};

/** What no schema promises: odd dates and sums, numbers beyond 2^53, new words, the wrong kind, nothing. */
const odd: readonly unknown[] = [
  ...[null, undefined, '', 'BRAND_NEW', 'toString', 'tomorrow', '2026-13-45', '0000-00-00'],
  ...['+275760-09-13T00:00:00.001Z', '1e3', '12,50', 'NaN', '0x10', '9'.repeat(400)],
  ...[0, -1, 0.5, 2 ** 53 + 2, 1e300, true, {}, [], ['x'], { amount: null }, { nodes: [null] }],
];

function toFields(fields: Fields, random: Random, rate: number) {
  const entries = Object.entries(fields).map(([key, shape]) => [
    key,
    answerBy(shape, random, rate),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function toValue(shape: Shape, random: Random, rate: number): unknown {
  if ('leaf' in shape) {
    const isEnum = shape.leaf.startsWith('enum ');
    return random.pick((isEnum ? enumValues[shape.leaf.slice(5)] : valid[shape.leaf]) ?? ['?']);
  }
  if ('list' in shape) {
    const length = Math.floor(random.next() * 3);
    return Array.from({ length }, () => answerBy(shape.list, random, rate));
  }
  const { fields, on } = shape;
  if (!on) return toFields(fields, random, rate);
  const name = random.next() < rate * 5 ? 'BrandNewType' : random.pick(Object.keys(on));
  const own = (name && on[name]) || {};
  const typed = random.next() < 0.5 ? { __typename: name } : {};
  return { ...typed, ...toFields(fields, random, rate), ...toFields(own, random, rate) };
}

/** @param rate how often a value is odd */
export function answerBy(shape: Shape, random: Random, rate: number): unknown {
  if (random.next() < rate) return random.pick(odd);
  if (!shape.required && random.next() < 0.2) return null;
  return toValue(shape, random, rate);
}

/** A Customer Account API whose answers are what `toAnswer` makes of an operation's shape. */
export function toDriftingShop(
  toAnswer: (shape: Shape, operation: string) => unknown,
): RequestListener {
  return async (request, response) => {
    const origin = `http://${request.headers.host}`;
    if (request.method === 'GET') {
      response.end(JSON.stringify({ graphql_api: `${origin}/customer/api/2026-10/graphql` }));
      return;
    }
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { operationName } = JSON.parse(text) as { operationName: string };
    const shape = answerShapes[operationName];
    response.end(JSON.stringify({ data: shape && toAnswer(shape, operationName) }));
  };
}
