import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount } from '@/lib/orders/decimal';
import { toId } from '@/lib/shopify/gid';
import { needsPayment } from '@/lib/subscriptions/may-change';
import type { HoldingsQuery } from './holdings.customer-account.generated';

type Customer = Partial<Omit<HoldingsQuery['customer'], 'id'>>;

export type SubscriptionGlance = { readonly id: string; readonly title: string | null };

export type Holdings = {
  /** What can be spent, one for each currency. */
  readonly credit: readonly Money[];
  readonly companies: readonly string[];
  readonly subscriptions: {
    /** Those that go on; with `hasMore` at least so many. */
    readonly running: number;
    readonly hasMore: boolean;
    /** The next bill of any of them; ISO 8601. */
    readonly nextAt: string | null;
    /** Whose last bill was not paid. */
    readonly unpaid: readonly SubscriptionGlance[];
  } | null;
};

function toSubscriptions(contracts: Customer['subscriptionContracts']): Holdings['subscriptions'] {
  const nodes = contracts?.nodes ?? [];
  if (nodes.length === 0) return null;
  const running = nodes.filter(({ status }) => status === 'ACTIVE');
  const days = running.flatMap(({ nextBillingDate }) => nextBillingDate ?? []).sort();
  return {
    running: running.length,
    hasMore: contracts?.pageInfo.hasNextPage ?? false,
    nextAt: days[0] ?? null,
    unpaid: nodes
      .filter(needsPayment)
      .map(({ id, lines }) => ({ id: toId(id), title: lines.nodes[0]?.title ?? null })),
  };
}

/** @param customer what of it the shop told */
export function toHoldings(customer: Customer): Holdings {
  const { companyContacts, storeCreditAccounts, subscriptionContracts } = customer;
  return {
    credit: (storeCreditAccounts?.nodes ?? [])
      .map(({ balance }) => balance)
      .filter(({ amount }) => !isZeroAmount(amount)),
    companies: (companyContacts?.nodes ?? []).flatMap(({ company }) => company?.name ?? []),
    subscriptions: toSubscriptions(subscriptionContracts),
  };
}
