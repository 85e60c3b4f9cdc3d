import { findPaymentIcon } from '../../images/payment-icons.ts';
import { toEuroCents, toMoney } from '../../world/money.ts';
import type { OrderRecord, TransactionRecord } from '../../world/order-records.ts';
import { orderTotals } from '../../world/order-totals.ts';
import { toPaymentMessage } from '../../world/rules/payment-messages.ts';
import { toNumericId } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { defineType } from './define.ts';
import { type InOrder, toOrderMoney } from './order-view.ts';
import { paymentTermsResolvers } from './payment-terms.ts';

type TransactionInOrder = InOrder<{ transaction: TransactionRecord }>;

export function toTransactions(order: OrderRecord): TransactionInOrder[] {
  return order.transactions.map((transaction) => ({ order, transaction }));
}

/** Money that only waits (a bank transfer on its way) is collected without a page of the shop. */
function toCollectionUrl(order: OrderRecord, shopOrigin: string): string | null {
  if (orderTotals(order).outstanding === 0) return null;
  return `${shopOrigin}/checkouts/collect/${toNumericId(order.id)}`;
}

/** `Order.paymentInformation`. */
export function toPaymentInformation(
  order: OrderRecord,
  _args: never,
  { shopOrigin }: CustomerAccountContext,
) {
  const { outstanding, paid } = orderTotals(order);
  return {
    paymentCollectionUrl: toCollectionUrl(order, shopOrigin),
    paymentStatus: order.financialStatus,
    paymentTerms: order.paymentTerms && { order },
    totalOutstandingAmount: toOrderMoney(order, outstanding),
    totalPaidAmount: toOrderMoney(order, paid),
  };
}

export const paymentResolvers = {
  ...paymentTermsResolvers,
  OrderTransaction: defineType<TransactionInOrder>({
    createdAt: ({ transaction }) => transaction.createdAt,
    giftCardDetails: ({ order, transaction: { giftCard } }) =>
      giftCard && { balance: toOrderMoney(order, giftCard.balance), last4: giftCard.last4 },
    id: ({ transaction }) => transaction.id,
    kind: ({ transaction }) => transaction.kind,
    paymentDetails: ({ transaction: { card } }) =>
      card && { __typename: 'CardPaymentDetails', cardBrand: card.brand, last4: card.last4 },
    paymentIcon: ({ transaction: { card, gateway } }) => findPaymentIcon(card?.brand ?? gateway),
    processedAt: ({ transaction }) => transaction.processedAt,
    status: ({ transaction }) => transaction.status,
    transactionAmount: ({ order, transaction: { amount } }, _args, { world }) => ({
      presentmentMoney: toOrderMoney(order, amount),
      shopMoney: toMoney(toEuroCents(amount, order.currencyCode), world.shop.currencyCode),
    }),
    transactionParentId: ({ transaction }) => transaction.parentId,
    type: ({ transaction }) => transaction.type,
    typeDetails: ({ transaction: { gateway, type } }, _args, { language }) => ({
      name: gateway,
      message: toPaymentMessage(type, language),
    }),
  }),
};
