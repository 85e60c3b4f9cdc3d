import type { Locale } from './locale';
import type addresses from './messages/en/addresses.json';
import type auth from './messages/en/auth.json';
import type cart from './messages/en/cart.json';
import type catalog from './messages/en/catalog.json';
import type choices from './messages/en/choices.json';
import type common from './messages/en/common.json';
import type companies from './messages/en/companies.json';
import type consent from './messages/en/consent.json';
import type data from './messages/en/data.json';
import type delivery from './messages/en/delivery.json';
import type details from './messages/en/details.json';
import type drafts from './messages/en/drafts.json';
import type edits from './messages/en/edits.json';
import type embed from './messages/en/embed.json';
import type layout from './messages/en/layout.json';
import type order from './messages/en/order.json';
import type orders from './messages/en/orders.json';
import type overview from './messages/en/overview.json';
import type policies from './messages/en/policies.json';
import type problem from './messages/en/problem.json';
import type profile from './messages/en/profile.json';
import type returns from './messages/en/returns.json';
import type sessions from './messages/en/sessions.json';
import type storeCredit from './messages/en/storeCredit.json';
import type subscriptions from './messages/en/subscriptions.json';
import type support from './messages/en/support.json';
import type wishlist from './messages/en/wishlist.json';

/** Every catalogue by its file's name; the English files say which keys there are. */
export type Messages = {
  addresses: typeof addresses;
  auth: typeof auth;
  cart: typeof cart;
  catalog: typeof catalog;
  choices: typeof choices;
  common: typeof common;
  companies: typeof companies;
  consent: typeof consent;
  data: typeof data;
  delivery: typeof delivery;
  details: typeof details;
  drafts: typeof drafts;
  edits: typeof edits;
  embed: typeof embed;
  layout: typeof layout;
  order: typeof order;
  orders: typeof orders;
  overview: typeof overview;
  policies: typeof policies;
  problem: typeof problem;
  profile: typeof profile;
  returns: typeof returns;
  sessions: typeof sessions;
  storeCredit: typeof storeCredit;
  subscriptions: typeof subscriptions;
  support: typeof support;
  wishlist: typeof wishlist;
};

export const namespaces = [
  'addresses',
  'auth',
  'cart',
  'catalog',
  'choices',
  'common',
  'companies',
  'consent',
  'data',
  'delivery',
  'details',
  'drafts',
  'edits',
  'embed',
  'layout',
  'order',
  'orders',
  'overview',
  'policies',
  'problem',
  'profile',
  'returns',
  'sessions',
  'storeCredit',
  'subscriptions',
  'support',
  'wishlist',
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
