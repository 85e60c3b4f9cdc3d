import type { Overview } from './get-overview';
import type { OpenReturn, UnpaidOrder } from './recent-orders';
import type { Holdings, SubscriptionGlance } from './to-holdings';

/** Something that waits for the shopper; `kind` is a key under `overview.needs`. */
export type Need =
  | ({ readonly kind: 'pay' } & UnpaidOrder)
  | ({ readonly kind: 'subscription' } & SubscriptionGlance)
  | ({ readonly kind: 'return' } & OpenReturn)
  | { readonly kind: 'confirmNews' }
  | { readonly kind: 'address' };

type Known = Pick<
  Overview,
  'defaultAddress' | 'emailConsent' | 'latestOrder' | 'problems' | 'recent'
>;

/** What waits for the shopper, the most urgent first. What could not be had is not guessed at. */
export function listNeeds(overview: Known, { companies, subscriptions }: Holdings): Need[] {
  const { defaultAddress, emailConsent, latestOrder, problems, recent } = overview;
  const unpaid = recent.unpaid.toSorted(
    (one, other) => Number(other.isOverdue) - Number(one.isOverdue),
  );
  // Before a first order nothing waits for an address, and the card for it says so itself.
  // Whoever buys for a company has things sent to its locations.
  const mayNeedAddress = latestOrder !== null && companies.length === 0;
  const lacksAddress = mayNeedAddress && !defaultAddress && !problems.defaultAddress;
  return [
    ...unpaid.map((order) => ({ kind: 'pay' as const, ...order })),
    ...(subscriptions?.unpaid ?? []).map((one) => ({ kind: 'subscription' as const, ...one })),
    ...recent.returns.map((one) => ({ kind: 'return' as const, ...one })),
    ...(emailConsent === 'pending' && !problems.emailConsent
      ? [{ kind: 'confirmNews' as const }]
      : []),
    ...(lacksAddress ? [{ kind: 'address' as const }] : []),
  ];
}
