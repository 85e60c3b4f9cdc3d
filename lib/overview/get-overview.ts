import 'server-only';
import { type ConsentState, toConsentState } from '@/lib/consent/consent-state';
import { getEnv } from '@/lib/env';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toWebLink } from '@/lib/orders/web-link';
import { customerAccountParts } from '@/lib/shopify/customer-account';
import { toId } from '@/lib/shopify/gid';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import { type LatestOrder, toLatestOrder } from './latest-order';
import { OverviewDocument } from './overview.customer-account.generated';
import { type RecentOrders, toRecentOrders } from './recent-orders';

export type ShopContact = { readonly email: string; readonly siteHref: string | null };

export type OverviewPart = 'latestOrder' | 'recent' | 'defaultAddress' | 'emailConsent';

const ownerOf = {
  latestOrder: /^customer\.orders\b/,
  recent: /^customer\.recent\b/,
  defaultAddress: /^customer\.defaultAddress\b/,
  emailConsent: /^customer\.emailAddress\b/,
  // Without a name the greeting has none.
  greeting: /^customer\.firstName$/,
} as const satisfies Record<OverviewPart | 'greeting', RegExp>;

export type Overview = {
  readonly firstName: string | null;
  /** Null when the customer has no e-mail address. */
  readonly emailConsent: ConsentState | null;
  /** How to reach it. */
  readonly shop: ShopContact;
  readonly latestOrder: LatestOrder | null;
  /** Empty where it could not be had: see `problems`. */
  readonly recent: RecentOrders;
  /** Parts that could not be had just now; not to be taken for absent. */
  readonly problems: Problems<OverviewPart>;
  readonly defaultAddress: { readonly id: string; readonly lines: readonly string[] } | null;
};

/**
 * The account at a glance. One operation; redirects to sign in without a session.
 * @throws {ShopifyError}
 */
export async function getOverview(locale: Locale, now: Date): Promise<Overview> {
  const variables = { language: toLanguageCode(locale) };
  const parts = await customerAccountParts(OverviewDocument, variables, [
    'customer.orders',
    'customer.recent',
  ]);
  const { customer, shop } = parts.data;
  const { defaultAddress, emailAddress } = customer;
  const problems = toProblems(ownerOf, parts);
  const [order] = problems.latestOrder ? [] : customer.orders.nodes;
  return {
    problems,
    firstName: customer.firstName?.trim() || null,
    emailConsent: emailAddress?.emailAddress ? toConsentState(emailAddress.marketingState) : null,
    shop: { email: shop.email, siteHref: toWebLink(shop.url, getEnv().shopOrigin) },
    latestOrder: order ? toLatestOrder(order) : null,
    recent: toRecentOrders(problems.recent ? [] : customer.recent.nodes, now),
    defaultAddress: defaultAddress && {
      id: toId(defaultAddress.id),
      lines: defaultAddress.formatted,
    },
  };
}
