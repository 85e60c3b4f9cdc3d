import type {
  CompanyAddressRecord,
  CompanyLocationRecord,
  CompanyRecord,
} from '../../companies/records.ts';
import type { Ids } from '../../ids.ts';
import type { CustomerRecord } from '../../records.ts';
import { addDays } from '../clock.ts';
import type { CompanySeed, LocationSeed } from './places.ts';

function createLocation(
  { billing, roles: _roles, shipping, ...rest }: LocationSeed,
  companyId: string,
  createdAt: string,
  ids: Ids,
): CompanyLocationRecord {
  const times = { createdAt, updatedAt: createdAt };
  const toAddress = (place: LocationSeed['billing']): CompanyAddressRecord | null =>
    place && { ...place, ...times, id: ids.take('CompanyAddress') };
  return {
    ...rest,
    ...times,
    id: ids.take('CompanyLocation'),
    companyId,
    billingAddress: toAddress(billing),
    shippingAddress: toAddress(shipping),
  };
}

/** RFC 3339 in UTC sorts as text. */
function later(...times: string[]): string {
  return times.sort().at(-1) ?? '';
}

/** A company with its locations, the people who buy for it and what each may do where. */
export function createCompany(
  seed: CompanySeed,
  people: readonly CustomerRecord[],
  ids: Ids,
): CompanyRecord {
  const { createdAt, externalId, name } = seed;
  const id = ids.take('Company');
  // Locations were opened one after the other, half a year apart.
  const locations = seed.locations.map((location, index) =>
    createLocation(location, id, addDays(createdAt, index * 182), ids),
  );
  const contacts = people
    .filter(({ email }) => email in seed.titles)
    .map((customer) => ({
      id: ids.take('CompanyContact'),
      companyId: id,
      customerId: customer.id,
      title: seed.titles[customer.email] ?? null,
      // Nobody buys for a company before it exists, or before being a customer.
      createdAt: later(customer.createdAt, createdAt),
      updatedAt: later(customer.createdAt, createdAt),
    }));
  const assignments = locations.flatMap((location, index) =>
    contacts.flatMap((contact) => {
      const email = people.find((person) => person.id === contact.customerId)?.email ?? '';
      const role = seed.locations[index]?.roles[email];
      const at = later(contact.createdAt, location.createdAt);
      if (!role) return [];
      const made = { id: ids.take('CompanyContactRoleAssignment'), createdAt: at, updatedAt: at };
      return [{ ...made, contactId: contact.id, locationId: location.id, role }];
    }),
  );
  const roleIds = {
    'Location admin': ids.take('CompanyContactRole'),
    'Ordering only': ids.take('CompanyContactRole'),
  };
  const times = { createdAt, updatedAt: createdAt };
  return { id, name, externalId, ...times, locations, contacts, assignments, roleIds };
}
