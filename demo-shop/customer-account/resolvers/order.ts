import { listVisibleDrafts } from '../../world/companies/visible.ts';
import type { OrderRecord, RefundRecord } from '../../world/order-records.ts';
import { type OrderTotals, orderTotals } from '../../world/order-totals.ts';
import {
  type ConnectionArgs,
  toIdConnection,
  toListConnection,
  toNumericId,
} from '../connection.ts';
import { type ContractsArgs, searchContracts } from '../search/search-subscriptions.ts';
import { agreementResolvers, toAgreements } from './agreements.ts';
import { defineType } from './define.ts';
import { listFulfillments } from './fulfillment.ts';
import { metafieldFields } from './metafield.ts';
import {
  type InOrder,
  toDiscountAllocations,
  toDiscountApplication,
  toLineInOrder,
  toOrderMoney,
} from './order-view.ts';
import { toPaymentInformation, toTransactions } from './payment.ts';
import { toPurchasingEntity } from './purchasing-entity.ts';
import { toReturns } from './returns.ts';

type RefundInOrder = InOrder<{ refund: RefundRecord }>;
type FulfillmentArgs = Parameters<typeof listFulfillments>[1];

const total = (part: keyof OrderTotals) => (order: OrderRecord) =>
  toOrderMoney(order, orderTotals(order)[part]);

export const orderResolvers = {
  ...agreementResolvers,
  Order: defineType<OrderRecord>({
    agreements: toAgreements,
    customer: ({ customerId }, _args, { world }) => world.customers.get(customerId),
    discountApplications: (order, args: ConnectionArgs) =>
      toListConnection(
        order.discounts.map((_discount, index) => toDiscountApplication(order, index)),
        args,
      ),
    draftOrder: ({ id }, _args, { customerId, world }) =>
      listVisibleDrafts(world, customerId).find(({ orderId }) => orderId === id) ?? null,
    edited: ({ editedAt }) => editedAt !== null,
    fulfillments: (order, args: FulfillmentArgs) => listFulfillments(order, args),
    lineItems: (order, args: ConnectionArgs) =>
      toIdConnection(
        order.lines.map((line) => toLineInOrder(order, line)),
        args,
      ),
    ...metafieldFields,
    paymentInformation: toPaymentInformation,
    purchasingEntity: toPurchasingEntity,
    refunds: (order) => order.refunds.map((refund): RefundInOrder => ({ order, refund })),
    requiresShipping: ({ lines }) => lines.some((line) => line.requiresShipping),
    returnInformation: (order) => ({ order }),
    returns: toReturns,
    shippingDiscountAllocations: (order) =>
      toDiscountAllocations(order, order.shipping?.allocations ?? []),
    shippingLine: (order) =>
      order.shipping && {
        handle: order.shipping.handle,
        originalPrice: toOrderMoney(order, order.shipping.originalPrice),
        title: order.shipping.title,
      },
    statusPageUrl: ({ id }, _args, { shopOrigin, world }) => {
      const shopNumber = toNumericId(world.shop.id);
      return `${shopOrigin}/${shopNumber}/account/orders/${toNumericId(id)}`;
    },
    subscriptionContracts: ({ id }, args: ContractsArgs, { world }) =>
      searchContracts(world.subscriptions.listByOrder(id), args),
    subtotal: total('subtotal'),
    totalDuties: total('duties'),
    totalPrice: total('total'),
    totalRefunded: total('refunded'),
    totalShipping: total('shipping'),
    totalTax: total('tax'),
    totalTip: total('tip'),
    transactions: toTransactions,
  }),
  Refund: defineType<RefundInOrder>({
    createdAt: ({ refund }) => refund.createdAt,
    id: ({ refund }) => refund.id,
    returnName: ({ refund }) => refund.returnName,
    totalRefunded: ({ order, refund }) => toOrderMoney(order, refund.amount),
    updatedAt: ({ refund }) => refund.createdAt,
  }),
};
