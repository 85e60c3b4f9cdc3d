import type { OrderRecord } from '../order-records.ts';
import type { CustomerRecord } from '../records.ts';
import { buildOrder, type SeedTools } from './build-order.ts';
import type { Placed } from './long-history.ts';

/** Orders in the sequence given, numbered one after the other; each goes to an address of its market. */
export function placeNumbered(
  customer: CustomerRecord,
  placed: readonly Placed[],
  firstNumber: number,
  tools: SeedTools,
): OrderRecord[] {
  return placed.map(({ at, life }, index) => {
    const fitting = customer.addresses.filter(({ territoryCode }) => territoryCode === life.market);
    const home = fitting[index % fitting.length] ?? customer.addresses[0] ?? null;
    // A copy under its own id: what is edited later must not change where a parcel went.
    const address = home && { ...home, id: tools.ids.take('CustomerAddress') };
    return buildOrder(life, at, firstNumber + index, customer, address, tools);
  });
}
