import { toNumericId } from '../customer-account/connection.ts';
import type { World } from '../world/world.ts';

/** An order and whose it is, by its gid or the digits in it. */
export function findOrder(world: World, dangerousId: string | number) {
  const wanted = toNumericId(String(dangerousId));
  for (const customer of world.customers.values()) {
    const order = customer.orders.find(({ id }) => toNumericId(id) === wanted);
    if (order) return { customer, order };
  }
  return null;
}
