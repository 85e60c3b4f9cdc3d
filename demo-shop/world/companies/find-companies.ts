import type { World } from '../world.ts';
import { isPermitted, type PermittedOperation, type Resource } from './permissions.ts';
import type {
  CompanyContactRecord,
  CompanyLocationRecord,
  CompanyRecord,
  RoleAssignmentRecord,
} from './records.ts';

type Companies = Pick<World, 'companies'>;

/** A company's location by `gid://shopify/CompanyLocation/…`, whoever asks. */
export function findCompanyLocation(
  { companies }: Companies,
  locationId: string,
): CompanyLocationRecord | null {
  for (const { locations } of companies.values()) {
    const found = locations.find(({ id }) => id === locationId);
    if (found) return found;
  }
  return null;
}

export function findContact(
  { companies }: Companies,
  contactId: string,
): CompanyContactRecord | null {
  for (const { contacts } of companies.values()) {
    const found = contacts.find(({ id }) => id === contactId);
    if (found) return found;
  }
  return null;
}

/** In how many companies somebody is a contact, and as whom. */
export function listContactsOf(
  { companies }: Companies,
  customerId: string,
): CompanyContactRecord[] {
  return [...companies.values()].flatMap(({ contacts }) =>
    contacts.filter((contact) => contact.customerId === customerId),
  );
}

/** A customer's roles at a location; none for strangers. */
export function listRolesAt(
  world: Companies,
  customerId: string,
  locationId: string,
): RoleAssignmentRecord[] {
  const location = findCompanyLocation(world, locationId);
  const company: CompanyRecord | undefined = world.companies.get(location?.companyId ?? '');
  const own = company?.contacts.filter((contact) => contact.customerId === customerId) ?? [];
  return (company?.assignments ?? []).filter(
    (each) => each.locationId === locationId && own.some(({ id }) => id === each.contactId),
  );
}

/** Whether any role of the customer at the location permits the operation. */
export function mayAt(
  world: Companies,
  customerId: string,
  locationId: string,
  resource: Resource,
  operation: PermittedOperation,
): boolean {
  return listRolesAt(world, customerId, locationId).some(({ role }) =>
    isPermitted(role, resource, operation),
  );
}

/** Whether a customer may place orders for a company location: carts and `@inContext(buyer:)` ask. */
export function mayBuyFor(world: Companies, customerId: string, locationId: string): boolean {
  return mayAt(world, customerId, locationId, 'ORDER', 'ADD');
}

/** The company locations for which a customer may place orders. */
export function listLocationsToBuyFor(
  world: Companies,
  customerId: string,
): CompanyLocationRecord[] {
  return [...world.companies.values()]
    .flatMap(({ locations }) => locations)
    .filter(({ id }) => mayBuyFor(world, customerId, id));
}

/** Ids of the locations, and of their companies, whose details the customer may edit. */
export function listEditableOwners(world: Companies, customerId: string): string[] {
  return [...world.companies.values()].flatMap(({ id: companyId, locations }) => {
    const editable = locations.filter(({ id }) =>
      mayAt(world, customerId, id, 'COMPANY_LOCATION', 'EDIT'),
    );
    return editable.length > 0 ? [companyId, ...editable.map(({ id }) => id)] : [];
  });
}
