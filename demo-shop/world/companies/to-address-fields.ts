import type { AddressFields } from '../records.ts';
import type { CompanyAddressRecord } from './records.ts';

/** A company's address under the names of a customer's, for the rules that both obey. */
export function toAddressFields(
  place: Pick<
    CompanyAddressRecord,
    | 'address1'
    | 'address2'
    | 'city'
    | 'firstName'
    | 'lastName'
    | 'phone'
    | 'recipient'
    | 'zip'
    | 'zoneCode'
  > & { countryCode: string | null },
  companyName: string,
): AddressFields {
  return {
    address1: place.address1,
    address2: place.address2,
    city: place.city,
    company: companyName,
    // Where no person is named, "Receiving Department" stands in the person's place.
    firstName: place.firstName || place.lastName ? place.firstName : place.recipient,
    lastName: place.lastName,
    phoneNumber: place.phone,
    territoryCode: place.countryCode,
    zip: place.zip,
    zoneCode: place.zoneCode,
  };
}
