import { listVisibleDrafts } from '../../world/companies/visible.ts';
import type { ConsentState, CustomerRecord, PhoneRecord } from '../../world/records.ts';
import { toFullName } from '../../world/rules/format-address.ts';
import { type ConnectionArgs, toIdConnection } from '../connection.ts';
import type { SearchArgs } from '../search/search-companies.ts';
import { searchDrafts } from '../search/search-drafts.ts';
import { searchOrders } from '../search/search-orders.ts';
import { type AccountsArgs, searchStoreCreditAccounts } from '../search/search-store-credit.ts';
import { type ContractsArgs, searchContracts } from '../search/search-subscriptions.ts';
import { listSharedContacts } from './colleagues.ts';
import { defineType } from './define.ts';
import { metafieldFields } from './metafield.ts';
import { listOwnOrders } from './own-orders.ts';

type OrdersArgs = Parameters<typeof searchOrders>[1];

/** The currencies of this shop's markets; other countries pay in the shop's own. */
const MARKET_CURRENCIES: Readonly<Record<string, string>> = {
  AE: 'AED',
  CA: 'CAD',
  CH: 'CHF',
  GB: 'GBP',
  JP: 'JPY',
  KW: 'KWD',
  SE: 'SEK',
  US: 'USD',
};

/** SMS has its own, older enum whose "never" is called "not". */
function toSmsMarketingState(state: ConsentState): string {
  return state === 'NEVER_SUBSCRIBED' ? 'NOT_SUBSCRIBED' : state;
}

export const customerResolvers = {
  Customer: defineType<CustomerRecord>({
    addresses: ({ addresses, defaultAddressId }, args: ConnectionArgs & { skipDefault: boolean }) =>
      toIdConnection(
        addresses.filter(({ id }) => !(args.skipDefault && id === defaultAddressId)),
        args,
      ),
    companyContacts: (customer, args: ConnectionArgs, context) =>
      toIdConnection(listSharedContacts(customer, context), args),
    creationDate: ({ createdAt }) => createdAt,
    defaultAddress: ({ addresses, defaultAddressId }) =>
      addresses.find(({ id }) => id === defaultAddressId) ?? null,
    displayName: (customer) => toFullName(customer) ?? customer.email,
    draftOrders: ({ id }, args: SearchArgs, { customerId, world }) =>
      searchDrafts(
        listVisibleDrafts(world, customerId).filter((draft) => draft.customerId === id),
        args,
        world,
      ),
    emailAddress: (customer) => customer,
    imageUrl: (_customer, _args, { shopOrigin }) => `${shopOrigin}/cdn/shop/files/logo-square.svg`,
    marketCurrencyCode: (_customer, _args, { country, world }) =>
      MARKET_CURRENCIES[country] ?? world.shop.currencyCode,
    ...metafieldFields,
    orders: ({ id }, args: OrdersArgs, context) =>
      searchOrders(
        listOwnOrders(context).filter((order) => order.customerId === id),
        args,
        context.world,
      ),
    phoneNumber: ({ phone }) => phone,
    storeCreditAccounts: ({ id }, args: AccountsArgs, context) =>
      searchStoreCreditAccounts(id, args, context),
    subscriptionContract: ({ id: customerId }, { id }: { id: string }, { world }) =>
      world.subscriptions.find(customerId, id),
    subscriptionContracts: ({ id }, args: ContractsArgs, { world }) =>
      searchContracts(world.subscriptions.listOf(id), args),
  }),
  CustomerEmailAddress: defineType<CustomerRecord>({
    emailAddress: ({ email }) => email,
    marketingState: ({ emailMarketingState }) => emailMarketingState,
  }),
  CustomerPhoneNumber: defineType<PhoneRecord>({
    marketingState: ({ smsState }) => toSmsMarketingState(smsState),
    phoneNumber: ({ number }) => number,
    smsMarketingConsent: ({ smsState }) => ({ state: smsState }),
    whatsAppMarketingConsent: ({ whatsAppState }) => ({ state: whatsAppState }),
  }),
};
