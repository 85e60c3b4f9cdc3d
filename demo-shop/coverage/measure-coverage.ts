import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import { createWorld } from '../world/world.ts';
import { collectIds } from './collect-ids.ts';
import { listReachableFields } from './reachable-fields.ts';
import { recordFields } from './record-fields.ts';
import { shopId, shopOrigin, toContext } from './to-context.ts';
import { walkSchema } from './walk-schema.ts';

export type TypeCoverage = { type: string; fields: number; missing: string[] };

/** What has data, and what was answered with an error on the way, as `path: message`. */
export type Measured = { coverage: TypeCoverage[]; errors: string[] };

export function toCoverage(
  reachable: ReadonlyMap<string, string[]>,
  seen: ReadonlySet<string>,
): TypeCoverage[] {
  return [...reachable]
    .filter(([, fields]) => fields.length > 0)
    .map(([type, fields]) => ({
      type,
      fields: fields.length,
      missing: fields.filter((field) => !seen.has(`${type}.${field}`)),
    }))
    .toSorted((one, other) => (one.type < other.type ? -1 : 1));
}

/**
 * Asks the Customer Account API for everything, as every seeded customer, and tells which fields of the
 * types a query can reach never had data for anybody.
 */
export async function measureCoverage(): Promise<Measured> {
  const world = createWorld({ shopOrigin, shopId });
  const schema = createCustomerAccountSchema(world, { orderEdits: true });
  const reachable = listReachableFields(schema);
  const { ask, errors, seen } = recordFields(schema);
  for (const { email } of world.describeCustomers()) {
    const context = toContext(world, email);
    const argumentsOf = await collectIds(schema, context);
    for (const text of walkSchema(schema, argumentsOf)) {
      await ask(text, context);
    }
  }
  return { coverage: toCoverage(reachable, seen), errors: [...errors] };
}
