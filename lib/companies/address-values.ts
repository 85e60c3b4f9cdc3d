import type { AddressValues } from '@/lib/addresses/address-form';
import type {
  CompanyAddressInput,
  CompanyAddressValuesFragment,
} from './location-address.customer-account.generated';

/**
 * A place's address has the fields of a customer's under other names, and a recipient ("Goods in") where that has a
 * company: whose address it is goes without saying. So one form serves both.
 */
export function toFormValues(node: CompanyAddressValuesFragment): AddressValues {
  return {
    firstName: node.firstName ?? '',
    lastName: node.lastName ?? '',
    company: node.recipient ?? '',
    address1: node.address1,
    address2: node.address2 ?? '',
    city: node.city ?? '',
    zoneCode: node.zoneCode ?? '',
    zip: node.zip ?? '',
    territoryCode: node.countryCode,
    phoneNumber: node.phone ?? '',
  };
}

/** Every field is sent, empty ones as null: what is left out would stay as it was. */
export function toCompanyInput(values: AddressValues): CompanyAddressInput {
  const { company, phoneNumber, territoryCode, ...same } = values;
  const orNull = (text: string) => text || null;
  return {
    firstName: orNull(same.firstName),
    lastName: orNull(same.lastName),
    recipient: orNull(company),
    address1: orNull(same.address1),
    address2: orNull(same.address2),
    city: orNull(same.city),
    zoneCode: orNull(same.zoneCode),
    zip: orNull(same.zip),
    countryCode: territoryCode as CompanyAddressInput['countryCode'],
    phone: orNull(phoneNumber),
  };
}

/** The shop keeps a text as it was sent, or tidied; letters decide. */
const tidy = (text: string) => text.normalize('NFC').trim();

export function isSameAddress(one: AddressValues, other: AddressValues): boolean {
  const names = Object.keys(one) as (keyof AddressValues)[];
  return names.every((name) => tidy(one[name]) === tidy(other[name]));
}
