import { currentQuantity, sumAllocations } from '../../world/order-totals.ts';
import { suggestReasons } from '../../world/returns/reasons.ts';
import { toUnitPrice } from '../../world/unit-price.ts';
import { type ConnectionArgs, toListConnection } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { defineType } from './define.ts';
import { lineGroupResolvers, toGroup } from './line-group.ts';
import { type LineInOrder, toDiscountAllocations, toOrderMoney } from './order-view.ts';

/** Only what is sold by weight or volume has one; a gift card or a mug has none. */
function toUnitPriceOf(
  { line, order }: LineInOrder,
  _args: never,
  { world }: CustomerAccountContext,
) {
  const measurement = world.catalog.variantById(line.variantId ?? '')?.variant.unitPriceMeasurement;
  if (!measurement) return null;
  return { measurement, price: toOrderMoney(order, toUnitPrice(line.unitPrice, measurement)) };
}

export const lineItemResolvers = {
  ...lineGroupResolvers,
  LineItem: defineType<LineInOrder>({
    // Before discounts, like `totalPrice`: `LineItemGroup.totalPriceBeforeDiscounts` sums it so.
    currentTotalPrice: ({ line, order }) =>
      toOrderMoney(order, line.unitPrice * currentQuantity(line)),
    customAttributes: ({ line }) => line.attributes,
    discountAllocations: ({ line, order }) => toDiscountAllocations(order, line.allocations),
    giftCard: ({ line }) => line.giftCard,
    group: ({ line, order }) => line.group && toGroup(order, line.group),
    id: ({ line }) => line.id,
    image: ({ line }) => line.image,
    name: ({ line }) => (line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title),
    presentmentTitle: ({ line }) => line.title,
    price: ({ line, order }) => toOrderMoney(order, line.unitPrice),
    productId: ({ line }) => line.productId,
    productType: ({ line }) => line.productType,
    quantity: ({ line }) => line.quantity,
    refundableQuantity: ({ line }) => currentQuantity(line),
    requiresShipping: ({ line }) => line.requiresShipping,
    sku: ({ line }) => line.sku,
    suggestedReturnReasonDefinitions: ({ line }, args: ConnectionArgs) =>
      toListConnection(suggestReasons(line.productType), args),
    title: ({ line }) => line.title,
    // Only discounts aimed at this line: one over the whole order is not the line's own.
    totalDiscount: ({ line, order }) =>
      toOrderMoney(
        order,
        sumAllocations(
          line.allocations.filter(
            ({ discount }) => order.discounts[discount]?.targetSelection !== 'ALL',
          ),
        ),
      ),
    totalPrice: ({ line, order }) => toOrderMoney(order, line.unitPrice * line.quantity),
    unitPrice: toUnitPriceOf,
    variantId: ({ line }) => line.variantId,
    variantOptions: ({ line }) => line.options,
    variantTitle: ({ line }) => line.variantTitle,
    vendor: ({ line }) => line.vendor,
  }),
};
