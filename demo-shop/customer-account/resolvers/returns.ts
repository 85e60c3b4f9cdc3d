import type { OrderRecord } from '../../world/order-records.ts';
import type { ReturnLineRecord, ReverseDeliveryRecord } from '../../world/return-records.ts';
import { findReasonDefinition, type ReasonDefinition } from '../../world/returns/reasons.ts';
import { type ConnectionArgs, toConnection, toIdConnection, toNumericId } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { defineType } from './define.ts';
import { type ReturnInOrder, toLineInOrder } from './order-view.ts';

export function listReturns(order: OrderRecord): ReturnInOrder[] {
  return order.returns.map((record) => ({ id: record.id, order, record }));
}

type SortArgs = ConnectionArgs & { sortKey?: 'CREATED_AT' | 'ID' | null };

/** `Order.returns`. */
export function toReturns(order: OrderRecord, args: SortArgs) {
  const byDate = args.sortKey === 'CREATED_AT';
  return toConnection(listReturns(order), args, {
    sort: byDate ? 'CREATED_AT' : 'ID',
    idOf: ({ id }) => id,
    sortValueOf: ({ id, record }) => (byDate ? record.createdAt : toNumericId(id)),
  });
}

/** A line nobody could match with what lies in the parcel has a type of its own. */
function toReturnLine(order: OrderRecord, part: ReturnLineRecord) {
  const line = order.lines.find(({ id }) => id === part.lineId);
  if (!line) return [];
  return [
    {
      __typename: part.verified ? 'ReturnLineItem' : 'UnverifiedReturnLineItem',
      id: part.id,
      quantity: part.quantity,
      lineItem: toLineInOrder(order, line),
      returnReason: part.reason,
      returnReasonDefinition: part.definitionId && findReasonDefinition(part.definitionId),
    },
  ];
}

/** The label and where the parcel is, as far as the shop knows either. */
function toDeliverable(delivery: ReverseDeliveryRecord, { shopOrigin }: CustomerAccountContext) {
  const { createdAt, customerLabel, id, tracking, updatedAt } = delivery;
  const publicFileUrl = `${shopOrigin}/returns/labels/${toNumericId(id)}`;
  return {
    __typename: 'ReverseDeliveryShippingDeliverable',
    label: customerLabel ? null : { createdAt, publicFileUrl, updatedAt },
    tracking: tracking && {
      carrierName: tracking.company,
      trackingNumber: tracking.number,
      trackingUrl: tracking.url,
    },
  };
}

export const returnResolvers = {
  Return: defineType<ReturnInOrder>({
    closedAt: ({ record }) => record.closedAt,
    createdAt: ({ record }) => record.createdAt,
    exchangeLineItems: (
      { record },
      args: ConnectionArgs & { includeRemovedItems?: boolean | null },
    ) =>
      toIdConnection(
        record.exchanges
          .filter(({ removed }) => args.includeRemovedItems || !removed)
          .map(({ sku, ...rest }) => ({
            ...rest,
            variantSku: sku,
            productHasOnlyDefaultVariant: rest.variantTitle === null,
          })),
        args,
      ),
    name: ({ record }) => record.name,
    returnLineItems: ({ order, record }, args: ConnectionArgs) =>
      toIdConnection(
        record.lines.flatMap((part) => toReturnLine(order, part)),
        args,
      ),
    returnLineItemsCount: ({ record }) => ({ count: record.lines.length, precision: 'EXACT' }),
    reverseDeliveries: ({ record }, args: ConnectionArgs) =>
      toIdConnection(record.deliveries, args),
    status: ({ record }) => record.status,
    updatedAt: ({ record }) => record.updatedAt,
  }),
  ReturnReasonDefinition: defineType<ReasonDefinition>({
    name: ({ name, nameDe }, _args, { language }) => (language === 'DE' ? nameDe : name),
  }),
  ReverseDelivery: defineType<ReverseDeliveryRecord>({
    customerGeneratedLabel: ({ customerLabel }) => customerLabel,
    deliverable: (delivery, _args: never, context) => toDeliverable(delivery, context),
  }),
};
