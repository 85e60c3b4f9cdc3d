import type { Minor } from '../money.ts';

export type StoreCreditEvent =
  | 'ADJUSTMENT'
  | 'ORDER_CANCELLATION'
  | 'ORDER_PAYMENT'
  | 'ORDER_REFUND'
  | 'PAYMENT_FAILURE'
  | 'PAYMENT_RETURNED'
  | 'TAX_FINALIZATION';

/** The order transaction that moved the money. */
export type StoreCreditOrigin = { orderId: string; transactionId: string };

type Base = {
  id: string;
  createdAt: string;
  event: StoreCreditEvent;
  origin: StoreCreditOrigin | null;
  /** What it changes about the balance: debits and expirations are below zero. */
  amount: Minor;
  balanceAfter: Minor;
};

export type CreditRecord = Base & {
  kind: 'CREDIT';
  expiresAt: string | null;
  /** Not spent yet; stays as it was once the credit expired. */
  remaining: Minor;
  expired: boolean;
};
export type DebitRecord = Base & { kind: 'DEBIT'; takes: { creditId: string; amount: Minor }[] };
export type DebitRevertRecord = Base & { kind: 'DEBIT_REVERT'; debitId: string };
export type ExpirationRecord = Base & { kind: 'EXPIRATION'; creditId: string };
export type StoreCreditTransactionRecord =
  | CreditRecord
  | DebitRecord
  | DebitRevertRecord
  | ExpirationRecord;

export type StoreCreditAccountRecord = {
  /** `gid://shopify/StoreCreditAccount/…` */
  id: string;
  /** A customer or a company location. */
  ownerId: string;
  currencyCode: string;
  /** Oldest first. */
  transactions: StoreCreditTransactionRecord[];
};
