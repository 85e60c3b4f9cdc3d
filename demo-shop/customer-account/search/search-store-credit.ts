import { toDateTime } from '../../world/seed/clock.ts';
import { settleExpiries } from '../../world/store-credit/ledger.ts';
import type {
  StoreCreditAccountRecord,
  StoreCreditTransactionRecord,
} from '../../world/store-credit/records.ts';
import { type ConnectionArgs, toConnection, toIdConnection, toNumericId } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { matches, matchesNumber, matchesText, matchesTime } from './match-search.ts';
import { parseSearch, type SearchTerm } from './parse-search.ts';

export type AccountsArgs = ConnectionArgs & { query?: string | null };
export type TransactionsArgs = AccountsArgs & { sortKey?: 'CREATED_AT' | 'EXPIRES_AT' | null };

/** Store credit of a customer or a company location, with all that expired until now booked. */
export function searchStoreCreditAccounts(
  ownerId: string,
  args: AccountsArgs,
  { now, world }: CustomerAccountContext,
) {
  const search = parseSearch(args.query ?? '');
  const accounts = world.storeCredit.listOf(ownerId);
  for (const account of accounts) settleExpiries(account, toDateTime(now()), world.ids);
  const found = accounts.filter((account) =>
    matches(search, account, ({ currencyCode, id }, term) => {
      if (term.field === 'currency_code') return matchesText(currencyCode, term);
      return term.field === 'id' ? matchesNumber(toNumericId(id), term) : undefined;
    }),
  );
  return toIdConnection(found, args);
}

const expiryOf = (transaction: StoreCreditTransactionRecord) =>
  transaction.kind === 'CREDIT' ? transaction.expiresAt : null;

const TYPES = ['CREDIT', 'DEBIT', 'DEBIT_REVERT', 'EXPIRATION'];

function matchTerm(
  transaction: StoreCreditTransactionRecord,
  term: SearchTerm,
): boolean | undefined {
  switch (term.field) {
    case 'expires_at': {
      const expiresAt = expiryOf(transaction);
      return expiresAt !== null && matchesTime(expiresAt, term);
    }
    case 'id':
      return matchesNumber(toNumericId(transaction.id), term);
    case 'type':
      // "Any value other than the accepted values will be ignored."
      if (!TYPES.includes(term.value.toUpperCase())) return undefined;
      return matchesText(transaction.kind, term);
    default:
      return undefined;
  }
}

/** One page of an account's history; what never expires comes after what does. */
export function searchTransactions(account: StoreCreditAccountRecord, args: TransactionsArgs) {
  const search = parseSearch(args.query ?? '');
  const sort = args.sortKey ?? 'CREATED_AT';
  const found = account.transactions
    .filter((transaction) => matches(search, transaction, matchTerm))
    .map((transaction) => ({ id: transaction.id, account, transaction }));
  return toConnection(found, args, {
    sort,
    idOf: ({ id }) => id,
    sortValueOf: ({ transaction }) =>
      sort === 'CREATED_AT' ? transaction.createdAt : (expiryOf(transaction) ?? '9999'),
  });
}
