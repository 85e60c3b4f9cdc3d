import { execute, parse } from 'graphql';
import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import { createWorld } from '../world/world.ts';
import { collectIds } from './collect-ids.ts';
import { listReachableFields } from './reachable-fields.ts';
import { recordFields } from './record-fields.ts';
import { shopId, shopOrigin, toContext } from './to-context.ts';
import { walkSchema } from './walk-schema.ts';

export type TypeCoverage = { type: string; fields: number; missing: string[] };

/**
 * Asks the Customer Account API for everything, as every seeded customer, and tells which fields of the
 * types a query can reach never had data for anybody.
 */
export async function measureCoverage(): Promise<TypeCoverage[]> {
  const world = createWorld({ shopOrigin, shopId });
  const schema = createCustomerAccountSchema(world, { orderEdits: true });
  const reachable = listReachableFields(schema);
  const seen = recordFields(schema);
  for (const { email } of world.describeCustomers()) {
    const context = toContext(world, email);
    const argumentsOf = await collectIds(schema, context);
    for (const text of walkSchema(schema, argumentsOf)) {
      await execute({ schema, document: parse(text), contextValue: context });
    }
  }
  return [...reachable]
    .map(([type, fields]) => ({
      type,
      fields: fields.length,
      missing: fields.filter((field) => !seen.has(`${type}.${field}`)),
    }))
    .toSorted((one, other) => (one.type < other.type ? -1 : 1));
}
