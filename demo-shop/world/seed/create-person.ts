import type { Ids } from '../ids.ts';
import type { AddressFields, AddressRecord, CustomerRecord } from '../records.ts';
import type { Person } from './people.ts';

/** A customer who owns nothing yet. */
export function createPerson(person: Person, ids: Ids): CustomerRecord {
  const { createdAt, email, emailMarketingState, firstName, lastName, phone, tags } = person;
  return {
    id: ids.take('Customer'),
    email,
    firstName,
    lastName,
    createdAt,
    emailMarketingState,
    phone: phone ? { ...phone } : null,
    addresses: [],
    defaultAddressId: null,
    orders: [],
    tags: [...tags],
  };
}

/** Puts an address into somebody's book; the first one becomes the default. */
export function addAddress(
  customer: CustomerRecord,
  place: Omit<AddressFields, 'firstName' | 'lastName'> & Partial<AddressFields>,
  ids: Ids,
): AddressRecord {
  const { firstName, lastName } = customer;
  const address = { firstName, lastName, ...place, id: ids.take('CustomerAddress') };
  customer.addresses.push(address);
  customer.defaultAddressId ??= address.id;
  return address;
}
