import type { OrderRecord } from '../world/order-records.ts';
import type { EditRequestRecord } from '../world/return-records.ts';
import type { Told } from './tell-happenings.ts';

/**
 * What a buyer's wish to edit an order brought about. While it waits for the shop, the order was touched
 * and no more; once granted it was edited, if anything of it was still to be had, and maybe cancelled and paid back.
 */
export function listEditHappenings(order: OrderRecord, request: EditRequestRecord): Told[] {
  const updated = { topics: ['orders/updated'] };
  if (!request.taken?.length) return [updated];
  const at = order.editedAt;
  const isNew = ({ createdAt }: { createdAt: string }) => createdAt === at;
  const transactions = order.transactions.filter(
    (each) => isNew(each) && (each.kind === 'REFUND' || each.kind === 'VOID'),
  );
  return [
    { topics: ['orders/edited'], edit: request },
    ...(order.cancelledAt === at ? [{ topics: ['orders/cancelled'] }] : []),
    ...order.refunds.filter(isNew).map((refund) => ({ topics: ['refunds/create'], refund })),
    ...transactions.map((transaction) => ({ topics: ['order_transactions/create'], transaction })),
    updated,
  ];
}
