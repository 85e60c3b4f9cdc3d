import type { Money } from '@/lib/i18n/formats';
import type { OrderPaymentFieldsFragment } from './order-payments.customer-account.generated';

type Transaction = OrderPaymentFieldsFragment['transactions'][number];

/** How it was paid; `kind` is a key under `order.payment.method`. Names are foreign text. */
export type PaymentMethod =
  | { readonly kind: 'card'; readonly brand: string; readonly last4: string | null }
  | { readonly kind: 'giftCard'; readonly last4: string | null; readonly balance: Money | null }
  | { readonly kind: 'named'; readonly name: string }
  | {
      readonly kind:
        | 'bankDeposit'
        | 'cashOnDelivery'
        | 'installments'
        | 'moneyOrder'
        | 'other'
        | 'plainCard'
        | 'storeCredit';
    };

export type Payment = {
  readonly id: string;
  /** A key under `order.payment.kind`. */
  readonly kind: 'authorized' | 'paid' | 'pending' | 'refunded' | 'released';
  readonly method: PaymentMethod;
  readonly money: Money;
  readonly at: string;
};

const brandNames: Readonly<Record<string, string>> = {
  american_express: 'American Express',
  diners_club: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  maestro: 'Maestro',
  mastercard: 'Mastercard',
  master: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** `american_express` is a key, `American Express` a name; an unknown brand is shown as it came. */
export function toBrandName(cardBrand: string): string {
  const key = cardBrand
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return (Object.hasOwn(brandNames, key) && brandNames[key]) || cardBrand;
}

function toMethod(transaction: Transaction): PaymentMethod {
  const { type, giftCardDetails, paymentDetails, typeDetails } = transaction;
  if (giftCardDetails || type === 'GIFT_CARD') {
    const { last4 = null, balance = null } = giftCardDetails ?? {};
    return { kind: 'giftCard', last4, balance };
  }
  // A union: a kind of payment that a later version adds has nothing of a card's (T99).
  if (paymentDetails?.cardBrand) {
    const { cardBrand, last4 } = paymentDetails;
    return { kind: 'card', brand: toBrandName(cardBrand), last4 };
  }
  switch (type) {
    case 'BANK_DEPOSIT':
      return { kind: 'bankDeposit' };
    case 'CARD':
      return { kind: 'plainCard' };
    case 'CASH_ON_DELIVERY':
      return { kind: 'cashOnDelivery' };
    case 'MONEY_ORDER':
      return { kind: 'moneyOrder' };
    case 'SHOPIFY_INSTALLMENTS':
      return { kind: 'installments' };
    case 'STORE_CREDIT':
      return { kind: 'storeCredit' };
    default:
      return typeDetails?.name ? { kind: 'named', name: typeDetails.name } : { kind: 'other' };
  }
}

type Reservation = 'captured' | 'released' | 'open';

/** Null for what moved no money of the shopper's: declined tries, voids, change, a terminal's steps. */
function toKind({ kind, status }: Transaction, reservation: Reservation): Payment['kind'] | null {
  const isPending = status === 'PENDING' || status === 'PENDING_AUTHENTICATION';
  if (status !== 'SUCCESS' && !isPending) return null;
  switch (kind) {
    case 'SALE':
    case 'CAPTURE':
      return isPending ? 'pending' : 'paid';
    case 'AUTHORIZATION':
    case 'EMV_AUTHORIZATION':
      if (reservation === 'captured') return null;
      if (reservation === 'released') return 'released';
      return isPending ? 'pending' : 'authorized';
    case 'REFUND':
      return isPending ? null : 'refunded';
    default:
      return null;
  }
}

/** The reservations that were used up (captured) or given back (voided), by the end of their ids. */
function listParents(transactions: readonly Transaction[], kind: 'CAPTURE' | 'VOID'): Set<string> {
  return new Set(
    transactions
      .filter((transaction) => transaction.status === 'SUCCESS' && transaction.kind === kind)
      .map(({ transactionParentId }) => toTail(transactionParentId)),
  );
}

const toTail = (id: string | null) => id?.split('/').at(-1) ?? '';

/**
 * The movements of money a shopper would find on a statement, oldest first. Once an order is over
 * (cancelled, or its time to pay has run out) nothing holds a reservation any more: the bank has
 * released it, though no transaction says so.
 */
export function toPayments(transactions: readonly Transaction[], isOver: boolean): Payment[] {
  const captured = listParents(transactions, 'CAPTURE');
  const voided = listParents(transactions, 'VOID');
  const toReservation = (id: string): Reservation => {
    if (captured.has(toTail(id))) return 'captured';
    return isOver || voided.has(toTail(id)) ? 'released' : 'open';
  };
  return transactions
    .flatMap((transaction): Payment[] => {
      const { id, processedAt, createdAt, transactionAmount } = transaction;
      const kind = toKind(transaction, toReservation(id));
      if (!kind) return [];
      const money = transactionAmount.presentmentMoney;
      return [{ id, kind, method: toMethod(transaction), money, at: processedAt ?? createdAt }];
    })
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
