import type { OrderRecord } from '../../world/order-records.ts';
import { currentQuantity } from '../../world/order-totals.ts';
import type { LineRecord } from '../../world/records.ts';
import { type ConnectionArgs, toIdConnection, toListConnection } from '../connection.ts';
import { defineType } from './define.ts';
import { type ReturnInOrder, toLineInOrder, toQuantities } from './order-view.ts';

export function listReturns(order: OrderRecord): ReturnInOrder[] {
  return order.returns.map((record) => ({ id: record.id, order, record }));
}

type Detail = { quantity: number; reasonCode: 'OTHER' | 'RETURNED' | 'UNFULFILLED' };

/** Self-serve returns are switched off here: no unit can be sent back, each for its reason. */
function toDetails(order: OrderRecord, line: LineRecord): Detail[] {
  const returned = line.quantity - currentQuantity(line);
  const sent = order.fulfillments
    .filter(({ status }) => status === 'SUCCESS')
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((total, { quantity }) => total + quantity, 0);
  const unfulfilled = Math.max(0, currentQuantity(line) - sent);
  const details: Detail[] = [
    { quantity: returned, reasonCode: 'RETURNED' },
    { quantity: unfulfilled, reasonCode: 'UNFULFILLED' },
    { quantity: line.quantity - returned - unfulfilled, reasonCode: 'OTHER' },
  ];
  return details.filter(({ quantity }) => quantity > 0);
}

type Info = { order: OrderRecord };

export const returnResolvers = {
  OrderReturnInformation: defineType<Info>({
    hasRestockingFee: () => false,
    hasReturnShippingFee: () => false,
    nonReturnableLineItems: ({ order }, args: ConnectionArgs) =>
      toListConnection(
        order.lines.map((line) => ({
          lineItem: toLineInOrder(order, line),
          quantity: line.quantity,
          quantityDetails: toDetails(order, line),
        })),
        args,
      ),
    nonReturnableSummary: ({ order }) => {
      const reasons = order.lines.flatMap((line) => toDetails(order, line));
      return { nonReturnableReasons: [...new Set(reasons.map(({ reasonCode }) => reasonCode))] };
    },
    returnFees: () => [],
    returnShippingMethodNote: () => null,
    returnShippingMethods: () => [],
    returnableLineItems: (_info, args: ConnectionArgs) => toListConnection([], args),
  }),
  Return: defineType<ReturnInOrder>({
    closedAt: ({ record }) => record.closedAt,
    createdAt: ({ record }) => record.createdAt,
    exchangeLineItems: (_source, args: ConnectionArgs) => toListConnection([], args),
    name: ({ record }) => record.name,
    returnLineItems: ({ order, record }, args: ConnectionArgs) =>
      toIdConnection(
        toQuantities(order, record.lines).map((part) => ({
          ...part,
          __typename: 'ReturnLineItem',
          returnReason: 'UNWANTED',
          returnReasonDefinition: null,
        })),
        args,
      ),
    returnLineItemsCount: ({ record }) => ({ count: record.lines.length, precision: 'EXACT' }),
    reverseDeliveries: (_source, args: ConnectionArgs) => toListConnection([], args),
    status: ({ record }) => record.status,
    updatedAt: ({ record }) => record.closedAt ?? record.createdAt,
  }),
};
