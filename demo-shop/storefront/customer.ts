import type { CustomerRecord } from '../world/records.ts';
import { type PageArgs, paginate } from './connection.ts';
import { accessDenied } from './errors.ts';

const toMailing = (address: CustomerRecord['addresses'][number]) => ({
  ...address,
  id: address.id.replace('/CustomerAddress/', '/MailingAddress/'),
});

/** The customer of a cart. Their orders belong to the Customer Account API and are refused here. */
export const customerResolvers = {
  Customer: {
    acceptsMarketing: ({ emailMarketingState }: CustomerRecord) =>
      emailMarketingState === 'SUBSCRIBED',
    addresses: ({ addresses }: CustomerRecord, args: PageArgs) =>
      paginate(addresses.map(toMailing), args, ({ id }) => id),
    avatarUrl: () => null,
    defaultAddress: ({ addresses, defaultAddressId }: CustomerRecord) => {
      const found = addresses.find(({ id }) => id === defaultAddressId);
      return found ? toMailing(found) : null;
    },
    displayName: ({ email, firstName, lastName }: CustomerRecord) =>
      [firstName, lastName].filter(Boolean).join(' ') || email,
    numberOfOrders: ({ orders }: CustomerRecord) => String(orders.length),
    orders: () => {
      throw accessDenied('orders', 'unauthenticated_read_customers');
    },
    phone: ({ phone }: CustomerRecord) => phone?.number ?? null,
    socialLoginProvider: () => null,
    updatedAt: ({ createdAt, orders }: CustomerRecord) => orders.at(-1)?.updatedAt ?? createdAt,
  },
};
