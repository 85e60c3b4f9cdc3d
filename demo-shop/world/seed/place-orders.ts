import type { CustomerRecord } from '../records.ts';
import { buildOrder, type SeedTools } from './build-order.ts';
import type { Placed } from './long-history.ts';

const FIRST_NUMBER = 1001;

/**
 * Builds everybody's orders in the order of their dates, so that numbers and ids rise with time as
 * they do in a shop; the gaps between the numbers are other people's orders.
 */
export function placeOrders(
  plans: { customer: CustomerRecord; placed: Placed[] }[],
  tools: SeedTools,
): void {
  const all = plans
    .flatMap(({ customer, placed }) => placed.map((each) => ({ customer, ...each })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let number = FIRST_NUMBER - 1;
  for (const { at, customer, life } of all) {
    number += tools.random.integer(1, 9);
    // Where the goods went: an address in the country of the order if the customer has one.
    const home =
      customer.addresses.find(({ territoryCode }) => territoryCode === life.market) ??
      customer.addresses[0] ??
      null;
    // A copy under its own id: what is edited later must not change where a parcel went.
    const address = home && { ...home, id: tools.ids.take('CustomerAddress') };
    customer.orders.push(buildOrder(life, at, number, customer, address, tools));
  }
}
