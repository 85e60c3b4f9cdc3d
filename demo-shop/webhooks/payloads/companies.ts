import type {
  CompanyAddressRecord,
  CompanyContactRecord,
  CompanyLocationRecord,
  CompanyRecord,
  RoleAssignmentRecord,
} from '../../world/companies/records.ts';
import { EMPTY_ADDRESS } from '../../world/rules/empty-address.ts';
import { toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import type { Payload } from './rest.ts';

/** A contact at a location, as far as a topic is about it. */
export type CompanyFacts = {
  company: CompanyRecord;
  location?: CompanyLocationRecord | undefined;
  contact?: CompanyContactRecord | undefined;
  assignment?: RoleAssignmentRecord | undefined;
};

/** Only gids here: the resources of companies never had a REST twin. */
const toGid = (id: string) => ({ admin_graphql_api_id: id });

type Dated = { createdAt: string; updatedAt: string };
const toTimes = ({ createdAt, updatedAt }: Dated) => ({
  created_at: createdAt,
  updated_at: updatedAt,
});

/** `companies/*`; also inside contacts and locations. */
export function toCompanyPayload(company: CompanyRecord): Payload {
  const [main] = company.contacts;
  return {
    name: company.name,
    note: null,
    external_id: company.externalId,
    main_contact_admin_graphql_api_id: main?.id ?? null,
    ...toTimes(company),
    customer_since: company.createdAt,
    ...toGid(company.id),
  };
}

function toAddress(address: CompanyAddressRecord | null, { id }: CompanyRecord): Payload | null {
  if (!address) return null;
  const { countryCode, zoneCode } = address;
  return {
    address1: address.address1,
    city: address.city,
    province: toProvince({ ...EMPTY_ADDRESS, territoryCode: countryCode, zoneCode }),
    country: toCountryName(countryCode, 'en'),
    zip: address.zip,
    recipient: address.recipient,
    first_name: address.firstName,
    last_name: address.lastName,
    address2: address.address2,
    phone: address.phone,
    zone_code: zoneCode,
    country_code: countryCode,
    ...toTimes(address),
    ...toGid(address.id),
    company_admin_graphql_api_id: id,
  };
}

/** `company_locations/*`. */
export function toLocationPayload({ company, location }: CompanyFacts): Payload | null {
  if (!location) return null;
  const { taxExempt, taxIdentifier } = location;
  return {
    name: location.name,
    external_id: location.externalId,
    phone: location.shippingAddress?.phone ?? null,
    // No merchant chose one, as the Storefront API says too.
    locale: null,
    ...toTimes(location),
    note: null,
    // Its keys are published nowhere: the sample has none either.
    buyer_experience_configuration: null,
    ...toGid(location.id),
    tax_exemptions: [],
    tax_settings: {
      tax_registration_id: taxIdentifier,
      tax_exempt: taxExempt,
      tax_exemptions: [],
    },
    company: toCompanyPayload(company),
    billing_address: toAddress(location.billingAddress, company),
    shipping_address: toAddress(location.shippingAddress, company),
    tax_registration: taxIdentifier ? { tax_id: taxIdentifier } : null,
  };
}

/** `company_contacts/*`. */
export function toContactPayload({ company, contact }: CompanyFacts): Payload | null {
  if (!contact) return null;
  return {
    customer_admin_graphql_api_id: contact.customerId,
    title: contact.title,
    locale: null,
    ...toTimes(contact),
    ...toGid(contact.id),
    company: toCompanyPayload(company),
  };
}

/** `company_contact_roles/assign` and `revoke`: who may do what where. */
export function toRolePayload(facts: CompanyFacts): Payload | null {
  const contact = toContactPayload(facts);
  const location = toLocationPayload(facts);
  const { assignment } = facts;
  if (!contact || !location || !assignment) return null;
  return {
    company_contact: contact,
    company_location: location,
    company_contact_role: { name: assignment.role },
  };
}
