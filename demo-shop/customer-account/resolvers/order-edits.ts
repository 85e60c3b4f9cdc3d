import { lineEditability } from '../../world/order-edits/editable.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { sum } from '../../world/order-totals.ts';
import type { EditRequestRecord } from '../../world/return-records.ts';
import { type ConnectionArgs, toIdConnection, toListConnection } from '../connection.ts';
import { defineType } from './define.ts';
import { type InOrder, toLineInOrder } from './order-view.ts';

type Info = { order: OrderRecord };
export type EditInOrder = InOrder<{ id: string; request: EditRequestRecord }>;

/** Directive 2023/2673 of the European Union: withdrawing has to be as easy as buying. */
const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

const toCountry = ({ billingAddress, shippingAddress }: OrderRecord) =>
  (shippingAddress ?? billingAddress)?.territoryCode ?? '';

export function toEditInOrder(order: OrderRecord, request: EditRequestRecord): EditInOrder {
  return { id: request.id, order, request };
}

function toLines(order: OrderRecord, parts: readonly { lineId: string; quantity: number }[]) {
  return parts.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ lineItem: toLineInOrder(order, line), quantity }] : [];
  });
}

const toEditability = (order: OrderRecord) =>
  order.lines.map((line) => ({
    lineItem: toLineInOrder(order, line),
    ...lineEditability(order, line),
  }));

/** Fields that only an API version with order edits has. */
export const orderEditResolvers = {
  Order: defineType<OrderRecord>({
    requestedEditInformation: (order): Info => ({ order }),
    requestedOrderEdits: (order, args: ConnectionArgs) =>
      toIdConnection(
        order.editRequests.map((request) => toEditInOrder(order, request)),
        args,
      ),
  }),
  OrderRequestedEditInformation: defineType<Info>({
    editableLineItems: ({ order }, args: ConnectionArgs) =>
      toListConnection(
        toEditability(order)
          .filter(({ editable }) => editable > 0)
          .map(({ editable, lineItem }) => ({ lineItem, quantity: editable })),
        args,
      ),
    hasEditableLineItems: ({ order }) =>
      order.lines.some((line) => lineEditability(order, line).editable > 0),
    ineligibleLineItems: ({ order }, args: ConnectionArgs) =>
      toListConnection(
        toEditability(order)
          .filter(({ rest }) => rest.length > 0)
          .map(({ lineItem, rest }) => ({
            lineItem,
            quantity: sum(rest.map(({ quantity }) => quantity)),
            quantityDetails: rest,
          })),
        args,
      ),
    isSelfServiceRequiredForCompliance: ({ order }) => EUROPEAN_UNION.has(toCountry(order)),
  }),
  RequestedOrderEdit: defineType<EditInOrder>({
    lineItems: ({ order, request }) => ({
      removals: (args: ConnectionArgs) => toListConnection(toLines(order, request.lines), args),
    }),
    status: ({ request }) => request.status,
  }),
};
