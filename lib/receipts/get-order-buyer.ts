import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { settle } from '@/lib/shopify/errors';
import { getFailure } from '@/lib/upstream/failures';
import { OrderBuyerDocument, type OrderBuyerQuery } from './order-buyer.customer-account.generated';

type Entity = NonNullable<OrderBuyerQuery['order']>['purchasingEntity'];

/** The company that bought; names are foreign text. */
export type OrderCompany = Extract<Entity, { readonly __typename: 'PurchasingCompany' }>;

/**
 * The company an order was bought for, or null: a person bought it, or the shop lets apps read no companies.
 * @param id a Shopify GID
 * @throws {ShopifyError}
 */
export async function getOrderBuyer(id: string, locale: Locale): Promise<OrderCompany | null> {
  const scope = { id, language: toLanguageCode(locale) };
  const result = await settle(customerAccount(OrderBuyerDocument, scope));
  if (!result.ok) {
    if (getFailure(result.error.code).page === 'denied') return null;
    throw result.error;
  }
  const entity = result.data.order?.purchasingEntity;
  return entity?.__typename === 'PurchasingCompany' ? entity : null;
}
