import { toNumericId } from '../../customer-account/connection.ts';
import type { AddressFields, AddressRecord, CustomerRecord } from '../../world/records.ts';
import { toFullName, toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import { type Payload, toIds } from './rest.ts';

/** The parts that addresses of customers and of orders have in common. */
function toPlace(address: AddressFields): Payload {
  const { territoryCode } = address;
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: toProvince(address),
    country: territoryCode && toCountryName(territoryCode, 'en'),
    zip: address.zip,
    phone: address.phoneNumber,
    name: toFullName(address) ?? '',
    province_code: address.zoneCode,
    country_code: territoryCode,
  };
}

export function toCustomerAddress(customer: CustomerRecord, address: AddressRecord): Payload {
  return {
    id: toNumericId(address.id),
    customer_id: toNumericId(customer.id),
    ...toPlace(address),
    country_name: address.territoryCode && toCountryName(address.territoryCode, 'en'),
    default: address.id === customer.defaultAddressId,
  };
}

/** `shipping_address` and `billing_address` of an order have no id of their own. */
export function toOrderAddress(address: AddressRecord | null): Payload | null {
  return address && { ...toPlace(address), latitude: null, longitude: null };
}

/** `customers/create`, `update`, `enable` and `disable`. */
export function toCustomerPayload(customer: CustomerRecord, updatedAt: string): Payload {
  const addresses = customer.addresses.map((address) => toCustomerAddress(customer, address));
  return { ...toOwner(customer, updatedAt), addresses };
}

/** The customer as orders and draft orders tell of them: without the address book. */
export function toOwner(customer: CustomerRecord, updatedAt: string): Payload {
  const byDefault = customer.addresses.find(({ id }) => id === customer.defaultAddressId);
  const { id, admin_graphql_api_id } = toIds(customer.id);
  return {
    id,
    created_at: customer.createdAt,
    updated_at: updatedAt,
    first_name: customer.firstName,
    last_name: customer.lastName,
    // New customer accounts have no password, so no account is ever "enabled".
    state: 'disabled',
    note: null,
    verified_email: true,
    multipass_identifier: null,
    tax_exempt: false,
    email: customer.email,
    phone: customer.phone?.number ?? null,
    currency: 'EUR',
    tax_exemptions: [],
    admin_graphql_api_id,
    ...(byDefault ? { default_address: toCustomerAddress(customer, byDefault) } : {}),
  };
}
