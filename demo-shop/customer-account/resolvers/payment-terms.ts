import type { OrderRecord } from '../../world/order-records.ts';
import { orderTotals } from '../../world/order-totals.ts';
import { type ConnectionArgs, toIdConnection, toNumericId } from '../connection.ts';
import { defineType } from './define.ts';
import { toOrderMoney } from './order-view.ts';

type TermsOf = { order: OrderRecord };

/** When the last of the money came; null while some is owed. */
function completedAt(order: OrderRecord): string | null {
  if (orderTotals(order).outstanding > 0) return null;
  const received = order.transactions.filter(
    ({ kind, status }) => status === 'SUCCESS' && (kind === 'SALE' || kind === 'CAPTURE'),
  );
  return received.at(-1)?.processedAt ?? null;
}

/** Payment terms of an order with their one schedule: what is left after the deposit. */
export const paymentTermsResolvers = {
  PaymentTerms: defineType<TermsOf>({
    id: ({ order }) => order.paymentTerms?.id,
    nextDueAt: ({ order }) =>
      orderTotals(order).outstanding > 0 ? order.paymentTerms?.dueAt : null,
    overdue: ({ order }, _args, { now }) => {
      const dueAt = order.paymentTerms?.dueAt;
      return (
        Boolean(dueAt) &&
        orderTotals(order).outstanding > 0 &&
        Date.parse(dueAt ?? '') < now().getTime()
      );
    },
    paymentSchedules: ({ order }, args: ConnectionArgs) => {
      const { outstanding, paid } = orderTotals(order);
      const schedule = {
        id: `gid://shopify/PaymentSchedule/${toNumericId(order.id)}`,
        amount: toOrderMoney(order, outstanding || paid),
        totalBalance: toOrderMoney(order, outstanding),
        completed: outstanding === 0,
        completedAt: completedAt(order),
        dueAt: order.paymentTerms?.dueAt,
      };
      return toIdConnection([schedule], args);
    },
    paymentTermsName: ({ order }) => order.paymentTerms?.name,
  }),
};
