import 'server-only';
import { type ConsentState, toConsentState } from '@/lib/consent/consent-state';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toId } from '@/lib/shopify/gid';
import { type LatestOrder, toLatestOrder } from './latest-order';
import { OverviewDocument } from './overview.customer-account.generated';

export type Overview = {
  readonly firstName: string | null;
  /** Null when the customer has no e-mail address. */
  readonly emailConsent: ConsentState | null;
  readonly latestOrder: LatestOrder | null;
  readonly defaultAddress: { readonly id: string; readonly lines: readonly string[] } | null;
};

/**
 * The account at a glance. One operation; redirects to sign in without a session.
 * @throws {ShopifyError}
 */
export async function getOverview(locale: Locale): Promise<Overview> {
  const variables = { language: toLanguageCode(locale) };
  const { customer } = await customerAccount(OverviewDocument, variables);
  const { defaultAddress, emailAddress } = customer;
  const [order] = customer.orders.nodes;
  return {
    firstName: customer.firstName?.trim() || null,
    emailConsent: emailAddress?.emailAddress ? toConsentState(emailAddress.marketingState) : null,
    latestOrder: order ? toLatestOrder(order) : null,
    defaultAddress: defaultAddress && {
      id: toId(defaultAddress.id),
      lines: defaultAddress.formatted,
    },
  };
}
