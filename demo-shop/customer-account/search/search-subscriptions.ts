import type { ContractRecord } from '../../world/subscriptions/records.ts';
import {
  type ConnectionArgs,
  type ConnectionOptions,
  toConnection,
  toNumericId,
} from '../connection.ts';
import { matches, matchesNumber, matchesText, matchesTime } from './match-search.ts';
import { parseSearch, type SearchTerm } from './parse-search.ts';

type SortKey = 'CREATED_AT' | 'ID' | 'STATUS' | 'UPDATED_AT';

export type ContractsArgs = ConnectionArgs & { query?: string | null; sortKey?: SortKey | null };

/** The terms which the schema lists for `subscriptionContracts(query:)`. */
function matchTerm(contract: ContractRecord, term: SearchTerm): boolean | undefined {
  switch (term.field) {
    case 'created_at':
      return matchesTime(contract.createdAt, term);
    case 'updated_at':
      return matchesTime(contract.updatedAt, term);
    case 'id':
      return matchesNumber(toNumericId(contract.id), term);
    case 'last_billing_attempt_error_type':
      return matchesText(contract.lastBillingErrorType, term);
    case 'status':
      return matchesText(contract.status, term);
    default:
      return undefined;
  }
}

const VALUES: Readonly<Record<SortKey, ConnectionOptions<ContractRecord>['sortValueOf']>> = {
  CREATED_AT: ({ createdAt }) => createdAt,
  ID: ({ id }) => toNumericId(id),
  STATUS: ({ status }) => status,
  UPDATED_AT: ({ updatedAt }) => updatedAt,
};

/** One page of contracts, searched and sorted. */
export function searchContracts(contracts: readonly ContractRecord[], args: ContractsArgs) {
  const search = parseSearch(args.query ?? '');
  const sort = args.sortKey ?? 'CREATED_AT';
  const found = contracts.filter((contract) => matches(search, contract, matchTerm));
  return toConnection(found, args, { sort, idOf: ({ id }) => id, sortValueOf: VALUES[sort] });
}
