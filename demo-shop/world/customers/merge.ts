import { listContactsOf } from '../companies/find-companies.ts';
import type { CustomerRecord } from '../records.ts';
import type { World } from '../world.ts';

/** A `CustomerMergeErrorFieldType`, written small, and who is in its way. */
export type MergeBlocker = { customerId: string; field: string; message: string };

type Pair = { kept: CustomerRecord; deleted: CustomerRecord };

const consentRank = ({ emailMarketingState }: CustomerRecord): number =>
  ({ SUBSCRIBED: 2, PENDING: 1 })[emailMarketingState as string] ?? 0;

/**
 * Who stays (`customerMerge`, Admin API): whose e-mail was chosen, else by consent, else the second. Nobody
 * has an enabled account here, which would come before consent. Null where the e-mail is of neither.
 */
export function choosePair(
  one: CustomerRecord,
  two: CustomerRecord,
  emailToKeep: string | undefined,
): Pair | null {
  const wanted = emailToKeep?.trim().toLowerCase();
  if (wanted && wanted !== one.email && wanted !== two.email) return null;
  const isOneKept = wanted ? one.email === wanted : consentRank(one) > consentRank(two);
  return isOneKept ? { kept: one, deleted: two } : { kept: two, deleted: one };
}

/** "The types of the hard blockers preventing a customer from being merged to another customer." */
export function listMergeBlockers(
  world: World,
  { deleted, kept }: Pair,
  isBeingErased: (customer: CustomerRecord) => boolean,
): MergeBlocker[] {
  return [kept, deleted].flatMap((customer) => {
    const { email, firstName, id, lastName } = customer;
    const name = [firstName, lastName].filter(Boolean).join(' ') || email;
    const found: [field: string, isBlocked: boolean, reason: string][] = [
      ['company_contact', listContactsOf(world, id).length > 0, 'is a company contact'],
      ['subscriptions', world.subscriptions.listOf(id).length > 0, 'has a subscription history'],
      ['store_credit', world.storeCredit.listOf(id).length > 0, 'has store credit'],
      [
        'redacted_at',
        isBeingErased(customer) || email.endsWith('@redacted.invalid'),
        'has a pending or completed redaction',
      ],
    ];
    return found
      .filter(([, isBlocked]) => isBlocked)
      .map(([field, , reason]) => ({ customerId: id, field, message: `${name} ${reason}.` }));
  });
}

/** Makes one customer of two: purchases, addresses and tags come together, what is set stays. */
export function mergeCustomers(world: World, { deleted, kept }: Pair): void {
  for (const order of deleted.orders) order.customerId = kept.id;
  kept.orders = [...kept.orders, ...deleted.orders].toSorted((one, other) =>
    one.createdAt.localeCompare(other.createdAt),
  );
  for (const draft of world.draftOrders.values()) {
    if (draft.customerId === deleted.id) draft.customerId = kept.id;
  }
  kept.firstName ??= deleted.firstName;
  kept.lastName ??= deleted.lastName;
  kept.phone ??= deleted.phone;
  kept.addresses = [...kept.addresses, ...deleted.addresses];
  kept.defaultAddressId ??= deleted.defaultAddressId;
  kept.tags = [...new Set([...kept.tags, ...deleted.tags])];
  world.metafields.move(deleted.id, kept.id);
  world.customers.delete(deleted.id);
}
