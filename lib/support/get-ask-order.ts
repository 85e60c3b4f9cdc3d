import 'server-only';
import { getEnv } from '@/lib/env';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toWebLink } from '@/lib/orders/web-link';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import { AskOrderDocument } from './ask-order.customer-account.generated';
import { type HelpDesk, signIdentity } from './sign-identity';

export type AskOrder = {
  /** Foreign text, as are all names here. */
  readonly order: { readonly name: string; readonly confirmationNumber: string | null };
  readonly shop: { readonly name: string; readonly email: string };
  readonly siteHref: string | null;
  /** The shop's page of contact information, if it has one. */
  readonly contact: { readonly href: string; readonly title: string } | null;
  /** Null where none is configured. */
  readonly helpDesk: HelpDesk | null;
};

/** As Shopify calls the policy of that name. */
const contactHandle = 'contact-information';

/**
 * The ways to ask about one order, or null: unknown, or somebody else's. One operation.
 * @throws {ShopifyError}
 */
export async function getAskOrder(
  dangerousId: string,
  locale: Locale,
  now: Date,
): Promise<AskOrder | null> {
  const id = toGid('Order', dangerousId);
  if (!id) return null;
  const scope = { id, language: toLanguageCode(locale) };
  const { order, shop, customer } = await customerAccount(AskOrderDocument, scope);
  if (!order) return null;
  const { shopOrigin } = getEnv();
  const policy = shop.shopPolicies.find(({ handle }) => handle === contactHandle);
  const href = toWebLink(policy?.url ?? null, shopOrigin);
  const asking = {
    customerId: customer.id,
    name: customer.displayName,
    email: customer.emailAddress?.emailAddress ?? null,
    orderName: order.name,
  };
  return {
    order,
    shop,
    siteHref: toWebLink(shop.url, shopOrigin),
    contact: policy && href ? { href, title: policy.title } : null,
    helpDesk: await signIdentity(asking, now),
  };
}
