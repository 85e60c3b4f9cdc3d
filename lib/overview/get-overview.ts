import 'server-only';
import { type ConsentState, toConsentState } from '@/lib/consent/consent-state';
import { getEnv } from '@/lib/env';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toWebLink } from '@/lib/orders/web-link';
import { customerAccountParts } from '@/lib/shopify/customer-account';
import type { ShopifyError } from '@/lib/shopify/errors';
import { toId } from '@/lib/shopify/gid';
import type { LostField } from '@/lib/shopify/parse-answer';
import { type LatestOrder, toLatestOrder } from './latest-order';
import { OverviewDocument } from './overview.customer-account.generated';

export type ShopContact = { readonly email: string; readonly siteHref: string | null };

/** A part that failed by itself, as `Outage` draws it. */
export type Problem = Pick<ShopifyError, 'code' | 'requestId'>;

export type OverviewPart = 'latestOrder' | 'defaultAddress' | 'emailConsent';

const pathOfPart = {
  latestOrder: 'customer.orders',
  defaultAddress: 'customer.defaultAddress',
  emailConsent: 'customer.emailAddress',
} as const satisfies Record<OverviewPart, string>;

function toProblems(lost: readonly LostField[], requestId: string): Overview['problems'] {
  const parts = Object.entries(pathOfPart).flatMap(([part, path]) => {
    const field = lost.find((one) => `${one.path}.`.startsWith(`${path}.`));
    return field ? [[part, { code: field.code, requestId }]] : [];
  });
  return Object.fromEntries(parts);
}

export type Overview = {
  readonly firstName: string | null;
  /** Null when the customer has no e-mail address. */
  readonly emailConsent: ConsentState | null;
  /** How to reach it. */
  readonly shop: ShopContact;
  readonly latestOrder: LatestOrder | null;
  /** Parts that could not be had just now; not to be taken for absent. */
  readonly problems: Readonly<Partial<Record<OverviewPart, Problem>>>;
  readonly defaultAddress: { readonly id: string; readonly lines: readonly string[] } | null;
};

/**
 * The account at a glance. One operation; redirects to sign in without a session.
 * @throws {ShopifyError}
 */
export async function getOverview(locale: Locale): Promise<Overview> {
  const variables = { language: toLanguageCode(locale) };
  const { data, lost, requestId } = await customerAccountParts(OverviewDocument, variables);
  const { customer, shop } = data;
  const { defaultAddress, emailAddress } = customer;
  const [order] = customer.orders.nodes;
  return {
    problems: toProblems(lost, requestId),
    firstName: customer.firstName?.trim() || null,
    emailConsent: emailAddress?.emailAddress ? toConsentState(emailAddress.marketingState) : null,
    shop: { email: shop.email, siteHref: toWebLink(shop.url, getEnv().shopOrigin) },
    latestOrder: order ? toLatestOrder(order) : null,
    defaultAddress: defaultAddress && {
      id: toId(defaultAddress.id),
      lines: defaultAddress.formatted,
    },
  };
}
