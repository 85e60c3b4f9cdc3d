import { listAgreements } from '../../world/agreements/list-agreements.ts';
import type { AgreementRecord, SaleRecord } from '../../world/agreements/records.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { sum } from '../../world/order-totals.ts';
import { type ConnectionArgs, toListConnection, toNumericId } from '../connection.ts';
import type { TypeResolvers } from '../context.ts';
import { defineType } from './define.ts';
import { type InOrder, toLineInOrder, toOrderMoney } from './order-view.ts';

type AgreementInOrder = InOrder<AgreementRecord> & { __typename: string };

const AGREEMENT_TYPES = {
  ORDER: 'OrderAgreement',
  ORDER_EDIT: 'OrderEditAgreement',
  REFUND: 'RefundAgreement',
  RETURN: 'ReturnAgreement',
} as const;

const SALE_TYPES = {
  ADDITIONAL_FEE: 'AdditionalFeeSale',
  ADJUSTMENT: 'AdjustmentSale',
  DUTY: 'DutySale',
  FEE: 'FeeSale',
  GIFT_CARD: 'GiftCardSale',
  PRODUCT: 'ProductSale',
  SHIPPING: 'ShippingLineSale',
  TIP: 'TipSale',
} as const;

/** `Order.agreements`, oldest first. */
export function toAgreements(order: OrderRecord, args: ConnectionArgs) {
  const agreements = listAgreements(order).map(
    (agreement): AgreementInOrder => ({
      ...agreement,
      __typename: AGREEMENT_TYPES[agreement.reason],
      order,
    }),
  );
  return toListConnection(agreements, args);
}

function toSale(order: OrderRecord, sale: SaleRecord) {
  const { action, discount, key, kind, line, quantity, taxes, total } = sale;
  return {
    __typename: SALE_TYPES[kind],
    id: `gid://shopify/${SALE_TYPES[kind]}/${key}`,
    actionType: action,
    lineType: kind,
    quantity,
    lineItem: line && toLineInOrder(order, line),
    // An id of its own for each tax of each sale: a line's first sale has the line's number.
    taxes: toSaleTaxes(order, taxes, line && action === 'ORDER' ? key.slice(0, -1) : key),
    totalAmount: toOrderMoney(order, total),
    totalDiscountAmountAfterTaxes: toOrderMoney(order, discount),
    totalDiscountAmountBeforeTaxes: toOrderMoney(order, discount),
    totalTaxAmount: toOrderMoney(order, sum(taxes)),
  };
}

function toSaleTaxes(order: OrderRecord, amounts: readonly number[], key: string) {
  if (amounts.length === 0) return [];
  return order.taxLines.map((taxLine, index) => ({
    id: `gid://shopify/SaleTax/${key}${index}`,
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
function totalOfTax({ additionalFees, lines, shipping }: OrderRecord, index: number): number {
  const taxed = [...lines, ...(additionalFees ?? []), ...(shipping ? [shipping] : [])];
  return sum(taxed.map(({ taxes }) => taxes[index] ?? 0));
}

const agreementFields: TypeResolvers<AgreementInOrder> = {
  id: ({ key, order }) => `gid://shopify/SalesAgreement/${toNumericId(order.id)}${key}`,
  sales: ({ order, sales }, args: ConnectionArgs) =>
    toListConnection(
      sales.map((sale) => toSale(order, sale)),
      args,
    ),
};

export const agreementResolvers = {
  OrderAgreement: defineType(agreementFields),
  OrderEditAgreement: defineType(agreementFields),
  RefundAgreement: defineType<AgreementInOrder>({
    ...agreementFields,
    refund: ({ order, refund }) => refund && { order, refund },
  }),
  ReturnAgreement: defineType<AgreementInOrder>({
    ...agreementFields,
    return: ({ order, returned }) => returned && { id: returned.id, order, record: returned },
  }),
};
