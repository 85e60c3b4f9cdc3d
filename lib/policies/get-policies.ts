import 'server-only';
import { getInCommon } from '@/lib/catalog/common-cache';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { PoliciesDocument } from './policies.storefront.generated';
import { toSafeHtml } from './sanitize';

export type Policy = {
  /** As Shopify names it in addresses: `privacy-policy`. */
  readonly handle: string;
  readonly title: string;
  /** Safe to draw. */
  readonly html: string;
};

const deadlineMs = 3_000;

/**
 * The shop's policies, the same for everybody, so they are kept in common for an hour; null when the shop cannot be
 * asked and never answered before. Those it has not written are left out.
 */
export function getPolicies(locale: Locale): Promise<readonly Policy[] | null> {
  return getInCommon(`policies-${locale}`, async () => {
    const variables = { language: toLanguageCode(locale) };
    const { shop } = await storefront(PoliciesDocument, variables, { deadlineMs });
    return [
      shop.refundPolicy,
      shop.shippingPolicy,
      shop.subscriptionPolicy,
      shop.termsOfService,
      shop.termsOfSale,
      shop.privacyPolicy,
      shop.legalNotice,
      shop.contactInformation,
    ].flatMap((policy) => {
      const html = policy && toSafeHtml(policy.body).trim();
      return policy && html ? [{ handle: policy.handle, title: policy.title, html }] : [];
    });
  });
}
