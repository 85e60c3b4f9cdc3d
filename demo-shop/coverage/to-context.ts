import type { CustomerAccountContext } from '../customer-account/context.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import type { World } from '../world/world.ts';

export const shopOrigin = 'http://localhost:4000';
export const shopId = '68817354321';

/** A call of this customer on the seeded world's own day, in a shop that lets shoppers do everything. */
export function toContext(world: World, email: string): CustomerAccountContext {
  return {
    world,
    customerId: world.findCustomerByEmail(email)?.id ?? '',
    shopOrigin,
    now: () => new Date(SEED_NOW),
    selfServe: { returns: true, orderEdits: 'resolve' },
    language: 'EN',
    country: 'DE',
  };
}
