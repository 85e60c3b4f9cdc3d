import 'server-only';
import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount } from '@/lib/orders/decimal';
import { toId } from '@/lib/shopify/gid';
import type { StoreCreditQuery } from './store-credit.customer-account.generated';

type Account = StoreCreditQuery['customer']['storeCreditAccounts']['nodes'][number];
type Transaction = Account['transactions']['nodes'][number];

/** Where a movement came from, as a key under `storeCredit.event`. */
export type MovementReason =
  | 'expired'
  | 'received'
  | 'taken'
  | 'givenBack'
  | 'other'
  | Exclude<Transaction['event'], 'ADJUSTMENT'>;

export type Movement = {
  readonly reason: MovementReason;
  readonly at: string;
  /** Below zero for what went. */
  readonly money: Money;
  readonly balanceAfter: Money;
  /** Until when it can be used, for what came. */
  readonly expiresAt: string | null;
  /** The order behind it; its name is foreign text. */
  readonly order: { readonly id: string; readonly name: string } | null;
};

export type Balance = {
  readonly id: string;
  readonly money: Money;
  /** What is left of credits that will expire, soonest first. */
  readonly expiring: readonly { readonly money: Money; readonly expiresAt: string }[];
  readonly hasMoreExpiring: boolean;
  readonly movements: readonly Movement[];
  readonly newer: string | null;
  readonly older: string | null;
};

/** An event that a later version adds has words too, if no more than general ones (T99). */
const events: readonly string[] = [
  'ORDER_CANCELLATION',
  'ORDER_PAYMENT',
  'ORDER_REFUND',
  'PAYMENT_FAILURE',
  'PAYMENT_RETURNED',
  'TAX_FINALIZATION',
] satisfies Transaction['event'][];

function toReason({ __typename, event }: Transaction): MovementReason {
  if (__typename === 'StoreCreditAccountExpirationTransaction') return 'expired';
  if (event !== 'ADJUSTMENT') return events.includes(event) ? event : 'other';
  switch (__typename) {
    case 'StoreCreditAccountCreditTransaction':
      return 'received';
    case 'StoreCreditAccountDebitTransaction':
      return 'taken';
    case 'StoreCreditAccountDebitRevertTransaction':
      return 'givenBack';
    default:
      return 'other';
  }
}

function toMovement(transaction: Transaction): Movement {
  const { createdAt, amount, balanceAfterTransaction, origin } = transaction;
  const order = origin?.order;
  return {
    reason: toReason(transaction),
    at: createdAt,
    money: amount,
    balanceAfter: balanceAfterTransaction,
    expiresAt: ('expiresAt' in transaction && transaction.expiresAt) || null,
    order: order ? { id: toId(order.id), name: order.name } : null,
  };
}

export function toBalance({ id, balance, expiring, transactions }: Account): Balance {
  const { nodes, pageInfo } = transactions;
  return {
    id: toId(id),
    money: balance,
    expiring: expiring.nodes.flatMap((node) =>
      'expiresAt' in node && node.expiresAt && !isZeroAmount(node.remainingAmount.amount)
        ? [{ money: node.remainingAmount, expiresAt: node.expiresAt }]
        : [],
    ),
    hasMoreExpiring: expiring.pageInfo.hasNextPage,
    movements: nodes.map(toMovement),
    newer: pageInfo.hasPreviousPage ? pageInfo.startCursor : null,
    older: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
