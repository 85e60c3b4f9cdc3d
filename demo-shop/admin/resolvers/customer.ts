import {
  type ConnectionArgs,
  toIdConnection,
  toNumericId,
} from '../../customer-account/connection.ts';
import { toEuroCents, toMoney } from '../../world/money.ts';
import { orderTotals, sum } from '../../world/order-totals.ts';
import type { AddressRecord, CustomerRecord, PhoneRecord } from '../../world/records.ts';
import { toFullName, toProvince } from '../../world/rules/format-address.ts';
import { toCountryName } from '../../world/rules/territories.ts';
import type { AdminResolvers } from '../context.ts';

const toSmsState = ({ smsState }: PhoneRecord) =>
  smsState === 'NEVER_SUBSCRIBED' ? 'NOT_SUBSCRIBED' : smsState;

/** What was paid and kept, in the shop's currency. */
function getAmountSpent({ orders }: CustomerRecord): number {
  return sum(
    orders.map((order) => {
      const { paid, refunded } = orderTotals(order);
      return toEuroCents(paid - refunded, order.currencyCode);
    }),
  );
}

export const adminCustomerResolvers: Record<string, AdminResolvers<never>> = {
  Customer: {
    addressesV2: ({ addresses }: CustomerRecord, args: ConnectionArgs) =>
      toIdConnection(addresses, args),
    amountSpent: (customer: CustomerRecord, _args, { state }) =>
      toMoney(getAmountSpent(customer), state.world.shop.currencyCode),
    defaultAddress: ({ addresses, defaultAddressId }: CustomerRecord) =>
      addresses.find(({ id }) => id === defaultAddressId) ?? null,
    defaultEmailAddress: (customer: CustomerRecord) => customer,
    defaultPhoneNumber: ({ phone }: CustomerRecord) => phone,
    displayName: (customer: CustomerRecord) => toFullName(customer) ?? customer.email,
    legacyResourceId: ({ id }: CustomerRecord) => toNumericId(id),
    note: () => null,
    numberOfOrders: ({ orders }: CustomerRecord) => orders.length,
    taxExempt: () => false,
    updatedAt: ({ createdAt, orders }: CustomerRecord) => orders.at(-1)?.updatedAt ?? createdAt,
    verifiedEmail: () => true,
  },
  CustomerEmailAddress: {
    emailAddress: ({ email }: CustomerRecord) => email,
    marketingOptInLevel: ({ emailConsent, emailMarketingState }: CustomerRecord) =>
      emailConsent?.optInLevel ??
      (emailMarketingState === 'NOT_SUBSCRIBED' ? null : 'SINGLE_OPT_IN'),
    marketingState: ({ emailMarketingState }: CustomerRecord) => emailMarketingState,
    marketingUnsubscribeUrl: ({ id }: CustomerRecord, _args, { state }) =>
      `${state.world.shop.url}/account/unsubscribe/${toNumericId(id)}`,
    marketingUpdatedAt: ({ emailConsent }: CustomerRecord) => emailConsent?.updatedAt ?? null,
    openTrackingLevel: () => 'UNKNOWN',
    openTrackingUrl: ({ id }: CustomerRecord, _args, { state }) =>
      `${state.world.shop.url}/account/open-tracking/${toNumericId(id)}`,
    validFormat: ({ email }: CustomerRecord) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
  },
  CustomerPhoneNumber: {
    marketingCollectedFrom: () => 'OTHER',
    marketingOptInLevel: ({ smsConsent }: PhoneRecord) => smsConsent?.optInLevel ?? 'SINGLE_OPT_IN',
    marketingState: toSmsState,
    marketingUpdatedAt: ({ smsConsent }: PhoneRecord) => smsConsent?.updatedAt ?? null,
    phoneNumber: ({ number }: PhoneRecord) => number,
    smsMarketingConsent: ({ smsConsent, smsState }: PhoneRecord) => ({
      collectedFrom: 'OTHER',
      optInLevel: smsConsent?.optInLevel ?? 'SINGLE_OPT_IN',
      state: smsState,
      updatedAt: smsConsent?.updatedAt ?? null,
    }),
    whatsAppMarketingConsent: ({ whatsAppState }: PhoneRecord) => ({
      collectedFrom: 'OTHER',
      optInLevel: 'SINGLE_OPT_IN',
      state: whatsAppState,
      updatedAt: null,
    }),
  },
  MailingAddress: {
    country: ({ territoryCode }: AddressRecord) =>
      territoryCode && toCountryName(territoryCode, 'en'),
    countryCodeV2: ({ territoryCode }: AddressRecord) => territoryCode,
    // The same address has another type here, and says so.
    id: ({ id }: AddressRecord) =>
      `gid://shopify/MailingAddress/${toNumericId(id)}?model_name=CustomerAddress`,
    name: (address: AddressRecord) => toFullName(address),
    phone: ({ phoneNumber }: AddressRecord) => phoneNumber,
    province: (address: AddressRecord) => toProvince(address),
    provinceCode: ({ zoneCode }: AddressRecord) => zoneCode,
  },
};
