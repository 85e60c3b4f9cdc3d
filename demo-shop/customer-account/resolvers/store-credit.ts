import { toMoney } from '../../world/money.ts';
import { getBalance } from '../../world/store-credit/ledger.ts';
import type {
  StoreCreditAccountRecord,
  StoreCreditTransactionRecord,
} from '../../world/store-credit/records.ts';
import type { CustomerAccountContext, TypeResolvers } from '../context.ts';
import { searchTransactions, type TransactionsArgs } from '../search/search-store-credit.ts';
import { defineType } from './define.ts';

type InAccount<Transaction = StoreCreditTransactionRecord> = {
  account: StoreCreditAccountRecord;
  transaction: Transaction;
};

const TYPES = {
  CREDIT: 'StoreCreditAccountCreditTransaction',
  DEBIT: 'StoreCreditAccountDebitTransaction',
  DEBIT_REVERT: 'StoreCreditAccountDebitRevertTransaction',
  EXPIRATION: 'StoreCreditAccountExpirationTransaction',
} as const;

function find({ account }: InAccount, id: string) {
  const transaction = account.transactions.find((each) => each.id === id);
  return transaction && { account, transaction };
}

/** The order transaction behind it, if it is one of the customer's own orders. */
function toOrigin(
  { transaction: { origin } }: InAccount,
  { customerId, world }: CustomerAccountContext,
) {
  const orders = world.customers.get(customerId)?.orders ?? [];
  const order = orders.find(({ id }) => id === origin?.orderId);
  const transaction = order?.transactions.find(({ id }) => id === origin?.transactionId);
  return order && transaction ? { __typename: 'OrderTransaction', order, transaction } : null;
}

const common: TypeResolvers<InAccount> = {
  amount: ({ account, transaction }) => toMoney(transaction.amount, account.currencyCode),
  balanceAfterTransaction: ({ account, transaction }) =>
    toMoney(transaction.balanceAfter, account.currencyCode),
  createdAt: ({ transaction }) => transaction.createdAt,
  event: ({ transaction }) => transaction.event,
  origin: (source, _args, context) => toOrigin(source, context),
};

const withId: TypeResolvers<InAccount> = { ...common, id: ({ transaction }) => transaction.id };

export const storeCreditResolvers = {
  StoreCreditAccount: defineType<StoreCreditAccountRecord>({
    balance: (account) => toMoney(getBalance(account), account.currencyCode),
    transactions: (account, args: TransactionsArgs) => {
      const { edges, pageInfo } = searchTransactions(account, args);
      const typed = edges.map(({ cursor, node }) => ({
        cursor,
        node: { ...node, __typename: TYPES[node.transaction.kind] },
      }));
      return { edges: typed, nodes: typed.map(({ node }) => node), pageInfo };
    },
  }),
  StoreCreditAccountCreditTransaction: defineType<InAccount>({
    ...withId,
    expiresAt: ({ transaction }) => (transaction.kind === 'CREDIT' ? transaction.expiresAt : null),
    remainingAmount: ({ account, transaction }) =>
      toMoney(transaction.kind === 'CREDIT' ? transaction.remaining : 0, account.currencyCode),
  }),
  StoreCreditAccountDebitTransaction: defineType<InAccount>(withId),
  StoreCreditAccountDebitRevertTransaction: defineType<InAccount>({
    ...withId,
    debitTransaction: (source) =>
      source.transaction.kind === 'DEBIT_REVERT' && find(source, source.transaction.debitId),
  }),
  StoreCreditAccountExpirationTransaction: defineType<InAccount>({
    ...common,
    creditTransaction: (source) =>
      source.transaction.kind === 'EXPIRATION' && find(source, source.transaction.creditId),
  }),
};
