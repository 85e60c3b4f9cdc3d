import type {
  FulfillmentRecord,
  OrderRecord,
  RefundRecord,
  TransactionRecord,
} from '../order-records.ts';
import { orderTotals } from '../order-totals.ts';
import type { ReturnRecord } from '../return-records.ts';
import { listReturnable, listUnsent } from './quantities.ts';

/** The stations of an order's life, in their order. */
export const stepNames = [
  'paid',
  'shipped',
  'out-for-delivery',
  'delivered',
  'returned',
  'refunded',
] as const;
export type StepName = (typeof stepNames)[number];

/** One thing that happened, with the topics that tell of it. */
export type Happening = {
  topics: string[];
  fulfillment?: FulfillmentRecord;
  returned?: ReturnRecord;
  refund?: RefundRecord;
  transaction?: TransactionRecord;
};

const latestOf = ({ events }: FulfillmentRecord) => events.at(-1)?.status ?? null;

/** Parcels that left and have not arrived. */
export function listUnderway({ fulfillments }: OrderRecord): FulfillmentRecord[] {
  return fulfillments.filter((fulfillment) => {
    const arrived = ['DELIVERED', 'PICKED_UP'].includes(latestOf(fulfillment) ?? '');
    const carried = fulfillment.requiresShipping || fulfillment.isPickedUp;
    return fulfillment.status === 'SUCCESS' && carried && !arrived;
  });
}

/** Parcels that a carrier has, not yet on their last mile. Who picks up has no such station. */
export function listBeforeLastMile(order: OrderRecord): FulfillmentRecord[] {
  return listUnderway(order).filter(
    (fulfillment) => !fulfillment.isPickedUp && latestOf(fulfillment) !== 'OUT_FOR_DELIVERY',
  );
}

/** Whether this step can be taken now. */
const possible: Readonly<Record<StepName, (order: OrderRecord) => boolean>> = {
  paid: (order) => order.financialStatus === 'AUTHORIZED' || orderTotals(order).outstanding > 0,
  shipped: (order) => listUnsent(order).length > 0,
  'out-for-delivery': (order) => listBeforeLastMile(order).length > 0,
  delivered: (order) => listUnderway(order).length > 0,
  returned: ({ returns, ...order }) =>
    returns.some(({ status }) => status === 'REQUESTED') ||
    listReturnable({ ...order, returns }).length > 0,
  refunded: ({ returns }) => returns.some(({ status }) => status === 'OPEN'),
};

const isDead = ({ cancelledAt, financialStatus }: OrderRecord) =>
  cancelledAt !== null || financialStatus === 'EXPIRED' || financialStatus === 'VOIDED';

/**
 * What happens next, or null at the end: cancelled, payment gone, or one return paid back. A return
 * comes only once everything has arrived; a second one has to be asked for by name.
 */
export function getNextStep(order: OrderRecord): StepName | null {
  if (isDead(order)) return null;
  if (possible.refunded(order)) return 'refunded';
  const wasReturned = order.returns.some(({ status }) => status === 'CLOSED');
  const step = stepNames.find((name) => possible[name](order)) ?? null;
  return step === 'returned' && wasReturned ? null : step;
}

/** The steps up to and with this one; null if it can no longer be taken. */
export function canTake(order: OrderRecord, step: StepName): boolean {
  return !isDead(order) && possible[step](order);
}
