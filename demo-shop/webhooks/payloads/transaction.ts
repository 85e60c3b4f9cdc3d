import { toNumericId } from '../../customer-account/connection.ts';
import type { OrderRecord, TransactionRecord } from '../../world/order-records.ts';
import { sum } from '../../world/order-totals.ts';
import { type Payload, toAmount, toIds, toMoneySet } from './rest.ts';

const BY_HAND: readonly TransactionRecord['type'][] = [
  'BANK_DEPOSIT',
  'CASH_ON_DELIVERY',
  'CUSTOM',
  'MONEY_ORDER',
];

/** What was authorised and not captured yet. */
function toUnsettled(
  { transactions }: OrderRecord,
  { amount, id, kind, status }: TransactionRecord,
) {
  if (kind !== 'AUTHORIZATION' || status !== 'SUCCESS') return 0;
  const settled = transactions.filter(
    (each) => each.parentId === id && (each.kind === 'CAPTURE' || each.kind === 'VOID'),
  );
  return Math.max(0, amount - sum(settled.map((each) => each.amount)));
}

/** This set alone calls its currency `currency`. */
function toUnsettledSet(minor: number, currencyCode: string): Payload {
  const sets = Object.entries(toMoneySet(minor, currencyCode));
  return Object.fromEntries(
    sets.map(([name, { amount, currency_code }]) => [name, { amount, currency: currency_code }]),
  );
}

function toCard({ card }: TransactionRecord): Payload {
  if (!card) return {};
  return {
    payment_details: {
      credit_card_bin: null,
      avs_result_code: null,
      cvv_result_code: null,
      credit_card_number: `•••• •••• •••• ${card.last4}`,
      credit_card_company: card.brand,
      buyer_action_info: null,
      credit_card_name: null,
      credit_card_wallet: null,
      credit_card_expiration_month: null,
      credit_card_expiration_year: null,
      payment_method_name: card.brand.toLowerCase().replaceAll(' ', '_'),
    },
  };
}

/** `order_transactions/create`; also inside a refund. */
export function toTransactionPayload(order: OrderRecord, transaction: TransactionRecord): Payload {
  const { gateway, kind, status, type } = transaction;
  const { currencyCode } = order;
  return {
    ...toIds(transaction.id),
    order_id: toNumericId(order.id),
    kind: kind.toLowerCase(),
    gateway: gateway.toLowerCase().replaceAll(' ', '_'),
    status: status.toLowerCase(),
    message: null,
    created_at: transaction.createdAt,
    test: false,
    authorization: null,
    location_id: null,
    user_id: null,
    parent_id: transaction.parentId && toNumericId(transaction.parentId),
    processed_at: transaction.processedAt,
    device_id: null,
    error_code: null,
    source_name: 'web',
    ...toCard(transaction),
    receipt: {},
    amount: toAmount(transaction.amount, currencyCode),
    currency: currencyCode,
    payment_id: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
    total_unsettled_set: toUnsettledSet(toUnsettled(order, transaction), currencyCode),
    manual_payment_gateway: BY_HAND.includes(type) || gateway === 'Manual',
    amount_rounding: null,
  };
}
