import { mayAt } from '../../world/companies/find-companies.ts';
import type {
  CompanyAddressRecord,
  CompanyContactRecord,
  CompanyLocationRecord,
} from '../../world/companies/records.ts';
import { toAddressFields } from '../../world/companies/to-address-fields.ts';
import { listVisibleDrafts } from '../../world/companies/visible.ts';
import { formatAddress, formatArea, toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import type { CustomerAccountContext } from '../context.ts';
import { type SearchArgs, searchAssignments, searchContacts } from '../search/search-companies.ts';
import { searchDrafts } from '../search/search-drafts.ts';
import { searchOrders } from '../search/search-orders.ts';
import { type AccountsArgs, searchStoreCreditAccounts } from '../search/search-store-credit.ts';
import { defineType } from './define.ts';
import { toDeposit, toMarket, toMarketCurrency } from './market.ts';
import { metafieldFields } from './metafield.ts';
import { listOwnOrders } from './own-orders.ts';

type OrdersArgs = Parameters<typeof searchOrders>[1];

/** A location's address as GraphQL sees it: with the name of the company that owns it. */
export type AddressInCompany = { record: CompanyAddressRecord; companyName: string };

export function toAddressInCompany(
  record: CompanyAddressRecord | null,
  { companyId }: CompanyLocationRecord,
  { world }: CustomerAccountContext,
): AddressInCompany | null {
  return record && { record, companyName: world.companies.get(companyId)?.name ?? '' };
}

/** Contacts with a role here: all for who may see contacts, else only oneself. */
function listContacts(
  location: CompanyLocationRecord,
  { customerId, world }: CustomerAccountContext,
): CompanyContactRecord[] {
  const company = world.companies.get(location.companyId);
  const all = mayAt(world, customerId, location.id, 'COMPANY_CONTACT', 'VIEW');
  return (company?.contacts ?? []).filter(
    (contact) =>
      (all || contact.customerId === customerId) &&
      company?.assignments.some(
        (each) => each.contactId === contact.id && each.locationId === location.id,
      ),
  );
}

export const companyLocationResolvers = {
  CompanyLocation: defineType<CompanyLocationRecord>({
    ...metafieldFields,
    billingAddress: (location, _args, context) =>
      toAddressInCompany(location.billingAddress, location, context),
    buyerExperienceConfiguration: ({ deposit, payNowOnly }) => ({
      deposit: toDeposit(deposit),
      payNowOnly,
    }),
    contacts: (location, args: SearchArgs, context) =>
      searchContacts(listContacts(location, context), args, context.world),
    draftOrders: ({ id }, args: SearchArgs, { customerId, world }) =>
      searchDrafts(
        listVisibleDrafts(world, customerId).filter(
          ({ purchasing }) => purchasing?.locationId === id,
        ),
        args,
        world,
      ),
    market: toMarket,
    marketCurrencyCode: toMarketCurrency,
    orders: ({ id }, args: OrdersArgs, context) =>
      searchOrders(
        listOwnOrders(context).filter(({ purchasing }) => purchasing?.locationId === id),
        args,
        context.world,
      ),
    roleAssignments: (location, args: SearchArgs, context) => {
      const { customerId, world } = context;
      const company = world.companies.get(location.companyId);
      const all = mayAt(world, customerId, location.id, 'COMPANY_CONTACT_ROLE', 'VIEW');
      const own = listContacts(location, context).filter(
        (contact) => all || contact.customerId === customerId,
      );
      const visible = (company?.assignments ?? []).filter(
        ({ contactId, locationId }) =>
          locationId === location.id && own.some(({ id }) => id === contactId),
      );
      return searchAssignments(visible, args, world);
    },
    shippingAddress: (location, _args, context) =>
      toAddressInCompany(location.shippingAddress, location, context),
    storeCreditAccounts: ({ id }, args: AccountsArgs, context) =>
      searchStoreCreditAccounts(id, args, context),
  }),
  CompanyAddress: defineType<AddressInCompany>({
    address1: ({ record }) => record.address1,
    address2: ({ record }) => record.address2,
    city: ({ record }) => record.city,
    country: ({ record }, _args, { language }) => toCountryName(record.countryCode, language),
    countryCode: ({ record }) => record.countryCode,
    createdAt: ({ record }) => record.createdAt,
    firstName: ({ record }) => record.firstName,
    formattedAddress: (
      { companyName, record },
      args: { withCompanyName: boolean; withName: boolean },
      { language },
    ) =>
      formatAddress(
        toAddressFields(record, companyName),
        { withCompany: args.withCompanyName, withName: args.withName },
        language,
      ),
    formattedArea: ({ companyName, record }, _args, { language }) =>
      formatArea(toAddressFields(record, companyName), language),
    id: ({ record }) => record.id,
    lastName: ({ record }) => record.lastName,
    phone: ({ record }) => record.phone,
    province: ({ companyName, record }) => toProvince(toAddressFields(record, companyName)),
    recipient: ({ record }) => record.recipient,
    updatedAt: ({ record }) => record.updatedAt,
    zip: ({ record }) => record.zip,
    zoneCode: ({ record }) => record.zoneCode,
  }),
};
