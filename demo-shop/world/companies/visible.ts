import type { DraftOrderRecord } from '../drafts/records.ts';
import type { OrderRecord } from '../order-records.ts';
import type { World } from '../world.ts';
import { findCompanyLocation, listContactsOf, listRolesAt, mayAt } from './find-companies.ts';
import type { CompanyLocationRecord, CompanyRecord } from './records.ts';

/** A company for one of its contacts; null for everybody else. */
export function findCompanyFor(
  world: World,
  customerId: string,
  companyId: string,
): CompanyRecord | null {
  const company = world.companies.get(companyId);
  return company?.contacts.some((contact) => contact.customerId === customerId) ? company : null;
}

/** A location for a contact with a role there; null for everybody else, colleagues too. */
export function findLocationFor(
  world: World,
  customerId: string,
  locationId: string,
): CompanyLocationRecord | null {
  const found = listRolesAt(world, customerId, locationId).length > 0;
  return found ? findCompanyLocation(world, locationId) : null;
}

/** Own purchases, and those of the locations where the customer's role shows everybody's. */
function isVisible(
  world: World,
  customerId: string,
  purchase: Pick<DraftOrderRecord | OrderRecord, 'customerId' | 'purchasing'>,
  resource: 'DRAFT_ORDER' | 'ORDER',
): boolean {
  if (purchase.customerId === customerId) return true;
  const locationId = purchase.purchasing?.locationId;
  return locationId !== undefined && mayAt(world, customerId, locationId, resource, 'VIEW');
}

/** The people whose purchases a customer could see: the customer and all colleagues. */
function listColleagueIds(world: World, customerId: string): Set<string> {
  const ids = listContactsOf(world, customerId).flatMap(({ companyId }) =>
    (world.companies.get(companyId)?.contacts ?? []).map((contact) => contact.customerId),
  );
  return new Set([customerId, ...ids]);
}

/** Every order the customer may read, oldest first within each buyer. */
export function listVisibleOrders(world: World, customerId: string): OrderRecord[] {
  return [...listColleagueIds(world, customerId)]
    .flatMap((id) => world.customers.get(id)?.orders ?? [])
    .filter((order) => isVisible(world, customerId, order, 'ORDER'));
}

/** Every draft order the customer may read. */
export function listVisibleDrafts(world: World, customerId: string): DraftOrderRecord[] {
  return [...world.draftOrders.values()].filter((draft) =>
    isVisible(world, customerId, draft, 'DRAFT_ORDER'),
  );
}
