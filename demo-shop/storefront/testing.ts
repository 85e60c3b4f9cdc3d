import { graphql } from 'graphql';
import { createCarts } from '../cart/carts.ts';
import { createWorld } from '../world/world.ts';
import { createStorefrontSchema, type StorefrontContext } from './schema.ts';

export const testOrigin = 'http://localhost:4000';

/** A schema over a fresh world, executed without HTTP. The token `good:{email}` is that customer's. */
export function createTestStorefront(changes: Partial<StorefrontContext> = {}) {
  const world = createWorld({ shopOrigin: testOrigin, shopId: '68817354321' });
  const schema = createStorefrontSchema(world);
  const now = () => new Date('2026-11-23T09:00:00Z');
  const { catalog, companies, customers } = world;
  const contextValue: StorefrontContext = {
    shopOrigin: testOrigin,
    buyerIp: '203.0.113.7',
    now,
    customerId: null,
    companyLocation: null,
    carts: createCarts({ catalog, companies, customers, now, lifetimeSeconds: 864_000 }),
    findCustomer: async (token) =>
      world.findCustomerByEmail(token.replace(/^good:/, ''))?.id ?? null,
    ...changes,
  };
  async function run(source: string, variableValues: Record<string, unknown> = {}) {
    const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors ?? [] };
  }
  return { world, schema, contextValue, run };
}
