import { type DraftTotals, draftTotals } from '../../world/drafts/draft-totals.ts';
import type { DraftOrderRecord } from '../../world/drafts/records.ts';
import { sum, sumAllocations } from '../../world/order-totals.ts';
import {
  type ConnectionArgs,
  toIdConnection,
  toListConnection,
  toNumericId,
} from '../connection.ts';
import { defineType } from './define.ts';
import { draftLineResolvers, listDraftLines } from './draft-line.ts';
import { toDeposit } from './market.ts';
import { toDiscountApplication, toOrderMoney } from './order-view.ts';
import { listOwnOrders } from './own-orders.ts';
import { toPurchasingEntity } from './purchasing-entity.ts';

const total = (part: keyof DraftTotals) => (draft: DraftOrderRecord) =>
  toOrderMoney(draft, draftTotals(draft)[part]);

/** The one discount which the merchant put on the whole draft. */
function toAppliedDiscount(draft: DraftOrderRecord) {
  const position = draft.discounts.findIndex(
    ({ kind, targetType }) => kind === 'MANUAL' && targetType === 'LINE_ITEM',
  );
  if (position < 0) return null;
  const parts = draft.lines.flatMap(({ allocations }) =>
    allocations.filter(({ discount }) => discount === position),
  );
  return {
    title: draft.discounts[position]?.title,
    discountValue: toOrderMoney(draft, sumAllocations(parts)),
  };
}

export const draftOrderResolvers = {
  ...draftLineResolvers,
  DraftOrder: defineType<DraftOrderRecord>({
    amountDueLater: total('dueLater'),
    amountDueNow: total('dueNow'),
    customer: ({ customerId }, _args, { world }) => world.customers.get(customerId),
    deposit: ({ deposit }) => toDeposit(deposit),
    discountApplications: (draft, args: ConnectionArgs) =>
      toListConnection(
        draft.discounts.map((_discount, index) => toDiscountApplication(draft, index)),
        args,
      ),
    discountInformation: (draft) => ({
      appliedDiscount: toAppliedDiscount(draft),
      totalDiscounts: toOrderMoney(draft, draftTotals(draft).discounts),
    }),
    // Nobody can pay what the merchant has not agreed to yet.
    invoiceUrl: ({ inReview, invoiceToken }, _args, { shopOrigin, world }) =>
      inReview ? null : `${shopOrigin}/${toNumericId(world.shop.id)}/invoices/${invoiceToken}`,
    lineItems: (draft, args: ConnectionArgs & { flattenComponents: boolean }) =>
      toIdConnection(listDraftLines(draft, args.flattenComponents), args),
    lineItemsSummary: ({ lines }) => ({
      lineItemCount: lines.length,
      totalQuantityOfLineItems: sum(lines.map(({ quantity }) => quantity)),
    }),
    order: ({ orderId }, _args, context) =>
      listOwnOrders(context).find(({ id }) => id === orderId) ?? null,
    purchasingEntity: toPurchasingEntity,
    requiresShipping: ({ lines }) => lines.some((line) => line.requiresShipping),
    subtotalPrice: total('subtotal'),
    totalLineItemsPrice: total('lines'),
    totalPrice: total('total'),
    totalShippingPrice: total('shipping'),
    totalTax: total('tax'),
    // A 64-bit number goes over JSON as a string.
    totalWeight: ({ lines }) =>
      String(sum(lines.map(({ quantity, weightGrams }) => quantity * weightGrams))),
  }),
};
