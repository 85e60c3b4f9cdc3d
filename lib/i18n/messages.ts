import type { Locale } from './locale';
import type addresses from './messages/en/addresses.json';
import type auth from './messages/en/auth.json';
import type cart from './messages/en/cart.json';
import type catalog from './messages/en/catalog.json';
import type common from './messages/en/common.json';
import type consent from './messages/en/consent.json';
import type delivery from './messages/en/delivery.json';
import type layout from './messages/en/layout.json';
import type order from './messages/en/order.json';
import type orders from './messages/en/orders.json';
import type overview from './messages/en/overview.json';
import type problem from './messages/en/problem.json';
import type profile from './messages/en/profile.json';
import type support from './messages/en/support.json';

/** Every catalogue by its file's name; the English files say which keys there are. */
export type Messages = {
  addresses: typeof addresses;
  auth: typeof auth;
  cart: typeof cart;
  catalog: typeof catalog;
  common: typeof common;
  consent: typeof consent;
  delivery: typeof delivery;
  layout: typeof layout;
  order: typeof order;
  orders: typeof orders;
  overview: typeof overview;
  problem: typeof problem;
  profile: typeof profile;
  support: typeof support;
};

export const namespaces = [
  'addresses',
  'auth',
  'cart',
  'catalog',
  'common',
  'consent',
  'delivery',
  'layout',
  'order',
  'orders',
  'overview',
  'problem',
  'profile',
  'support',
] as const satisfies readonly (keyof Messages)[];

/** All catalogues of one language, merged under their file names. */
export async function getMessages(locale: Locale): Promise<Messages> {
  const entries = await Promise.all(
    namespaces.map(async (namespace) => {
      const catalogue: { default: unknown } = await import(
        `./messages/${locale}/${namespace}.json`
      );
      return [namespace, catalogue.default] as const;
    }),
  );
  // The catalogue test holds each file to the keys of its English counterpart.
  return Object.fromEntries(entries) as Messages;
}
