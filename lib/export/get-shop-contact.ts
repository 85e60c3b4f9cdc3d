import 'server-only';
import { customerAccount } from '@/lib/shopify/customer-account';
import { ShopContactDocument } from './shop-contact.customer-account.generated';

export type ShopContact = {
  /** Foreign text. */
  readonly shopName: string;
  readonly shopEmail: string;
  /** By which the shop finds the person who writes. */
  readonly ownEmail: string | null;
};

/**
 * Whom to ask to have one's data deleted. One operation.
 * @throws {ShopifyError}
 */
export async function getShopContact(): Promise<ShopContact> {
  const { shop, customer } = await customerAccount(ShopContactDocument);
  const ownEmail = customer.emailAddress?.emailAddress ?? null;
  return { shopName: shop.name, shopEmail: shop.email, ownEmail };
}
