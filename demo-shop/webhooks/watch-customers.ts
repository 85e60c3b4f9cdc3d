import type { CustomerRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/**
 * Tells about everybody who becomes a customer, by a first sign-in or at the checkout. Asked of the world,
 * so that no way in can be forgotten; the seeded customers were there before.
 */
export function watchCustomers(world: World, onCustomer: (customer: CustomerRecord) => void): void {
  const { createCustomer } = world;
  world.createCustomer = (input) => {
    const customer = createCustomer(input);
    onCustomer(customer);
    return customer;
  };
}
