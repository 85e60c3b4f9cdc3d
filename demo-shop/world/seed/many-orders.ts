import { createIds } from '../ids.ts';
import type { OrderRecord } from '../order-records.ts';
import { createRandom } from '../random.ts';
import type { CustomerRecord } from '../records.ts';
import type { SeedTools } from './build-order.ts';
import { addHours, SEED_NOW } from './clock.ts';
import { type Life, toLife } from './life.ts';
import { placeNumbered } from './place-numbered.ts';

const COUNT = 2_000;
const FIRST_NUMBER = 10_001;
const HOURS_APART = 36;
/** Far above what the rest of the world will ever take. */
const ID_OFFSET = 500_000_000;

const SHIPS: readonly Life['ship'][] = ['delivered', 'delivered', 'delivered', 'picked-up'];

function createPlaced(seed: string) {
  const random = createRandom(`${seed}/many-orders/lives`);
  return Array.from({ length: COUNT }, (_, index) => ({
    at: addHours(SEED_NOW, (index - COUNT) * HOURS_APART),
    life: toLife({
      lines: random.integer(1, 3),
      market: random.chance(0.9) ? 'DE' : 'SE',
      pay: random.chance(0.8) ? 'card' : 'paypal',
      ship: random.pick(SHIPS),
    }),
  }));
}

/**
 * Gives somebody 2,000 orders which are built when first looked at: a reset of the world need not wait
 * for them. Their ids come from a range of their own, so that they are the same whenever that is.
 */
export function addManyOrders(
  customer: CustomerRecord,
  seed: string,
  { catalog }: Omit<SeedTools, 'random'>,
): void {
  let orders: OrderRecord[] | null = null;
  Object.defineProperty(customer, 'orders', {
    enumerable: true,
    configurable: true,
    get() {
      if (orders) return orders;
      const built: OrderRecord[] = [];
      orders = built;
      const random = createRandom(`${seed}/many-orders`);
      const tools = { catalog, ids: createIds(ID_OFFSET), random };
      built.push(...placeNumbered(customer, createPlaced(seed), FIRST_NUMBER, tools));
      return built;
    },
  });
}
