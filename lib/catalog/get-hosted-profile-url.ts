import 'server-only';
import { defaultLocale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { getInCommon } from './common-cache';
import { toHostedProfileUrl } from './hosted-profile-url';
import { ShopDocument } from './shop.storefront.generated';

/**
 * Where Shopify itself lets a customer change e-mail and phone: `profile` under the shop's customer
 * account URL (Storefront API, `Shop.customerAccountUrl`). Null for a shop without such an address of
 * its own, or while the shop cannot be asked.
 */
export async function getHostedProfileUrl(): Promise<string | null> {
  const shop = await getInCommon('shop', async () => {
    const variables = { language: toLanguageCode(defaultLocale) };
    return (await storefront(ShopDocument, variables, { deadlineMs: 1_000 })).shop;
  });
  return toHostedProfileUrl(shop?.customerAccountUrl);
}
