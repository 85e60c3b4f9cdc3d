import type { Ids } from '../ids.ts';
import { fromEuro, type Minor } from '../money.ts';
import type { OrderFinancialStatus, TransactionRecord } from '../order-records.ts';
import type { Random } from '../random.ts';
import { addDays, addMinutes } from './clock.ts';
import type { Life, PayLife } from './life.ts';

const CARDS: readonly [brand: string, last4: string][] = [
  ['Visa', '4242'],
  ['Mastercard', '5454'],
  ['American Express', '0005'],
  ['Visa', '1117'],
  ['Maestro', '8210'],
];

type Context = { currencyCode: string; ids: Ids; random: Random };
type Means = Pick<TransactionRecord, 'card' | 'gateway' | 'giftCard' | 'type'>;

function toMeans(pay: Exclude<PayLife, 'gift-card-and-card'>, context: Context): Means {
  switch (pay) {
    case 'card': {
      const [brand, last4] = context.random.pick(CARDS);
      return { type: 'CARD', gateway: 'Shopify Payments', card: { brand, last4 }, giftCard: null };
    }
    // A wallet shows no card: its transaction is a manual one without payment details.
    case 'paypal':
      return { type: 'MANUAL', gateway: 'PayPal', card: null, giftCard: null };
    case 'bank-deposit':
      return { type: 'BANK_DEPOSIT', gateway: 'Bank deposit', card: null, giftCard: null };
    case 'cash-on-delivery':
      return { type: 'CASH_ON_DELIVERY', gateway: 'Cash on delivery', card: null, giftCard: null };
    case 'custom':
      return { type: 'CUSTOM', gateway: 'Paid at the fair', card: null, giftCard: null };
    case 'installments':
      return {
        type: 'SHOPIFY_INSTALLMENTS',
        gateway: 'Shop Pay Installments',
        card: null,
        giftCard: null,
      };
    case 'money-order':
      return { type: 'MONEY_ORDER', gateway: 'Money order', card: null, giftCard: null };
    case 'store-credit':
      return { type: 'STORE_CREDIT', gateway: 'Store credit', card: null, giftCard: null };
    case 'gift-card': {
      const balance = fromEuro(`${context.random.integer(0, 40)}.50`, context.currencyCode);
      const giftCard = { last4: context.random.pick(['7KQ2', 'H3XM', 'P9WD']), balance };
      return { type: 'GIFT_CARD', gateway: 'Gift card', card: null, giftCard };
    }
  }
}

function toTransaction(
  means: Means,
  kind: TransactionRecord['kind'],
  amount: Minor,
  at: string,
  ids: Ids,
  changes: Partial<TransactionRecord> = {},
): TransactionRecord {
  return {
    ...means,
    id: ids.take('OrderTransaction'),
    parentId: null,
    kind,
    status: 'SUCCESS',
    amount,
    createdAt: at,
    processedAt: addMinutes(at, 1),
    ...changes,
  };
}

/** A refund or a void on top of the transaction that brought the money in. */
export function toFollowUp(
  parent: TransactionRecord,
  kind: 'REFUND' | 'VOID',
  amount: Minor,
  at: string,
  ids: Ids,
): TransactionRecord {
  return toTransaction(parent, kind, amount, at, ids, { parentId: parent.id });
}

/** Transactions for an order of `total`, and the financial status they add up to (before refunds). */
export function createTransactions(
  life: Life,
  total: Minor,
  placedAt: string,
  context: Context,
): { financialStatus: OrderFinancialStatus; transactions: TransactionRecord[] } {
  const { ids } = context;
  if (total === 0) return { financialStatus: 'PAID', transactions: [] };
  if (life.pay === 'gift-card-and-card') {
    const part = Math.min(total, fromEuro('20.00', context.currencyCode));
    const card = toTransaction(toMeans('gift-card', context), 'SALE', part, placedAt, ids);
    const spent = { ...card, giftCard: { last4: '7KQ2', balance: 0 } };
    if (part === total) return { financialStatus: 'PAID', transactions: [spent] };
    const rest = toTransaction(toMeans('card', context), 'SALE', total - part, placedAt, ids);
    return { financialStatus: 'PAID', transactions: [spent, rest] };
  }
  const means = toMeans(life.pay, context);
  const authorize = () => toTransaction(means, 'AUTHORIZATION', total, placedAt, ids);
  switch (life.money) {
    case 'authorized':
      return { financialStatus: 'AUTHORIZED', transactions: [authorize()] };
    case 'expired':
      return { financialStatus: 'EXPIRED', transactions: [authorize()] };
    case 'voided': {
      const first = authorize();
      const at = addDays(placedAt, 1);
      const transactions = [first, toFollowUp(first, 'VOID', total, at, ids)];
      return { financialStatus: 'VOIDED', transactions };
    }
    case 'pending': {
      const pending = { status: 'PENDING', processedAt: null } as const;
      const sale = toTransaction(means, 'SALE', total, placedAt, ids, pending);
      return { financialStatus: 'PENDING', transactions: [sale] };
    }
    case 'partially-paid': {
      const sale = toTransaction(means, 'SALE', Math.floor(total / 3), placedAt, ids);
      return { financialStatus: 'PARTIALLY_PAID', transactions: [sale] };
    }
    default:
      return { financialStatus: 'PAID', transactions: paidBy(life, means, total, placedAt, ids) };
  }
}

/** Cards are authorised first and captured when the parcel leaves; with a single discount the first try fails. */
function paidBy(life: Life, means: Means, total: Minor, at: string, ids: Ids): TransactionRecord[] {
  if (life.pay !== 'card') return [toTransaction(means, 'SALE', total, at, ids)];
  const authorization = toTransaction(means, 'AUTHORIZATION', total, at, ids);
  const capture = toTransaction(means, 'CAPTURE', total, addDays(at, 1), ids, {
    parentId: authorization.id,
  });
  if (life.discounts.length !== 1) return [authorization, capture];
  const failed = { status: 'FAILURE' } as const;
  return [toTransaction(means, 'AUTHORIZATION', total, at, ids, failed), authorization, capture];
}
