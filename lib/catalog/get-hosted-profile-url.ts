import 'server-only';
import { getEnv } from '@/lib/env';
import { defaultLocale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { getInCommon } from './common-cache';
import { toHostedAccountUrl, toHostedProfileUrl } from './hosted-profile-url';
import { ShopDocument } from './shop.storefront.generated';

/**
 * Where Shopify itself lets a customer change e-mail and phone: `profile` under the shop's customer
 * account URL (Storefront API, `Shop.customerAccountUrl`), or under the address that every shop has.
 * Null for a shop on this machine, which Shopify knows nothing of.
 */
export async function getHostedProfileUrl(): Promise<string | null> {
  const shop = await getInCommon('shop', async () => {
    const variables = { language: toLanguageCode(defaultLocale) };
    return (await storefront(ShopDocument, variables, { deadlineMs: 1_000 })).shop;
  });
  const own = toHostedProfileUrl(shop?.customerAccountUrl);
  const { isLoopbackShop, shopId } = getEnv();
  return own ?? (isLoopbackShop ? null : toHostedProfileUrl(toHostedAccountUrl(shopId)));
}
