import type { OrderRecord } from '../world/order-records.ts';
import { orderTotals } from '../world/order-totals.ts';
import type { Told } from './tell-happenings.ts';

/** What an order that was just placed tells: itself, each payment, and that nothing is left to pay. */
export function listPlacedHappenings(order: OrderRecord): Told[] {
  const isPaid = orderTotals(order).outstanding === 0;
  return [
    { topics: ['orders/create'], order },
    ...order.transactions.map((transaction) => ({
      topics: ['order_transactions/create'],
      order,
      transaction,
    })),
    ...(isPaid ? [{ topics: ['orders/paid'], order }] : []),
  ];
}
