import type { OrderRecord, RefundRecord } from '../../world/order-records.ts';
import { currentQuantity, sum, sumAllocations } from '../../world/order-totals.ts';
import type { LineRecord } from '../../world/records.ts';
import { type ConnectionArgs, toListConnection, toNumericId } from '../connection.ts';
import type { TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { type InOrder, toLineInOrder, toOrderMoney } from './order-view.ts';

type Agreement = InOrder<{
  __typename: 'OrderAgreement' | 'OrderEditAgreement' | 'RefundAgreement';
  key: string;
  happenedAt: string;
  reason: 'ORDER' | 'ORDER_EDIT' | 'REFUND';
  lines: { line: LineRecord; quantity: number }[];
  refund: RefundRecord | null;
}>;

/** Units that an edit took off; what refunds took off has agreements of its own. */
function editedAway(order: OrderRecord, line: LineRecord): number {
  const refunded = order.refunds
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id);
  return line.quantity - currentQuantity(line) - sum(refunded.map(({ quantity }) => quantity));
}

/** What was agreed on, in order: the purchase, the shop's edit, each refund. */
export function listAgreements(order: OrderRecord): Agreement[] {
  const added = order.lines.filter((line) => line.addedAt);
  const first = order.lines.filter((line) => !line.addedAt);
  const whole = (lines: LineRecord[]) => lines.map((line) => ({ line, quantity: line.quantity }));
  const placed: Agreement = {
    __typename: 'OrderAgreement',
    key: '1',
    happenedAt: order.processedAt,
    reason: 'ORDER',
    lines: whole(first),
    refund: null,
    order,
  };
  const agreements = [placed];
  if (order.editedAt) {
    const taken = first.filter((line) => editedAway(order, line) > 0);
    agreements.push({
      ...placed,
      __typename: 'OrderEditAgreement',
      key: '2',
      happenedAt: order.editedAt,
      reason: 'ORDER_EDIT',
      lines: [
        ...whole(added),
        ...taken.map((line) => ({ line, quantity: -editedAway(order, line) })),
      ],
    });
  }
  const refunds = order.refunds.map(
    (refund, index): Agreement => ({
      ...placed,
      __typename: 'RefundAgreement',
      key: `${index + 3}`,
      happenedAt: refund.createdAt,
      reason: 'REFUND',
      refund,
      lines: refund.lines.flatMap(({ lineId, quantity }) => {
        const line = order.lines.find((each) => each.id === lineId);
        return line ? [{ line, quantity: -quantity }] : [];
      }),
    }),
  );
  return [...agreements, ...refunds];
}

/** One `Sale` of a line; a negative quantity takes it back. */
function toSale({ order }: Agreement, line: LineRecord, quantity: number) {
  const id = toNumericId(line.id);
  const share = (amount: number) => Math.round((amount * quantity) / line.quantity);
  const discount = share(sumAllocations(line.allocations));
  const taxes = line.taxes.map(share);
  const tax = sum(taxes);
  const total = line.unitPrice * quantity - discount + (order.taxesIncluded ? 0 : tax);
  return {
    __typename: line.giftCard ? 'GiftCardSale' : 'ProductSale',
    id: `gid://shopify/ProductSale/${id}${quantity < 0 ? 9 : 1}`,
    actionType: quantity < 0 ? 'RETURN' : 'ORDER',
    lineType: line.giftCard ? 'GIFT_CARD' : 'PRODUCT',
    quantity,
    lineItem: toLineInOrder(order, line),
    taxes: toSaleTaxes(order, taxes, id),
    totalAmount: toOrderMoney(order, total),
    totalDiscountAmountAfterTaxes: toOrderMoney(order, discount),
    totalDiscountAmountBeforeTaxes: toOrderMoney(order, discount),
    totalTaxAmount: toOrderMoney(order, tax),
  };
}

function toSaleTaxes(order: OrderRecord, amounts: readonly number[], id: number) {
  return order.taxLines.map((taxLine, index) => ({
    id: `gid://shopify/SaleTax/${id}${index}`,
    amount: toOrderMoney(order, amounts[index] ?? 0),
    taxLine: {
      id: taxLine.id,
      title: taxLine.title,
      rate: taxLine.rate,
      ratePercentage: Math.round(taxLine.rate * 100_000) / 1000,
      channelLiable: false,
      source: 'Shopify',
      priceSet: toOrderMoney(order, totalOfTax(order, index)),
    },
  }));
}

/** After discounts and before returns, as the schema says of `TaxLine.priceSet`. */
function totalOfTax(order: OrderRecord, index: number): number {
  const lines = order.lines.map((line) => line.taxes[index] ?? 0);
  return sum(lines) + (order.shipping?.taxes[index] ?? 0);
}

function toShippingSale(order: OrderRecord) {
  const { shipping } = order;
  if (!shipping) return [];
  const id = toNumericId(order.id);
  const discount = sumAllocations(shipping.allocations);
  const tax = sum(shipping.taxes);
  const total = shipping.originalPrice - discount + (order.taxesIncluded ? 0 : tax);
  const sale = {
    __typename: 'ShippingLineSale',
    id: `gid://shopify/ShippingLineSale/${id}`,
    actionType: 'ORDER',
    lineType: 'SHIPPING',
    quantity: null,
    taxes: toSaleTaxes(order, shipping.taxes, id),
    totalAmount: toOrderMoney(order, total),
    totalDiscountAmountAfterTaxes: toOrderMoney(order, discount),
    totalDiscountAmountBeforeTaxes: toOrderMoney(order, discount),
    totalTaxAmount: toOrderMoney(order, tax),
  };
  return [sale];
}

function listSales(agreement: Agreement) {
  const { order, reason } = agreement;
  const lines = agreement.lines.map(({ line, quantity }) => toSale(agreement, line, quantity));
  return reason === 'ORDER' ? [...lines, ...toShippingSale(order)] : lines;
}

const agreementFields: TypeResolvers<Agreement> = {
  id: ({ key, order }) => `gid://shopify/SalesAgreement/${toNumericId(order.id)}${key}`,
  sales: (agreement, args: ConnectionArgs) => toListConnection(listSales(agreement), args),
};

export const agreementResolvers = {
  OrderAgreement: defineType(agreementFields),
  OrderEditAgreement: defineType(agreementFields),
  RefundAgreement: defineType<Agreement>({
    ...agreementFields,
    refund: ({ order, refund }) => refund && { order, refund },
  }),
};
