import 'server-only';
import { getEnv } from '@/lib/env';

/** `account.` beside the storefront's domain, or Shopify's own form of it. */
function toAccountHost(shopHost: string): string {
  const shop = /^([^.]+)\.myshopify\.com$/.exec(shopHost)?.[1];
  return shop ? `${shop}.account.myshopify.com` : `account.${shopHost.replace(/^www\./, '')}`;
}

/**
 * Every origin the shop's endpoints may have: Shopify's own, the shop's, its account domain. One list for
 * what the server may call and for where forms may end, so that neither lacks what the other has.
 */
export function listShopOrigins(): readonly string[] {
  const { shopOrigin, accountOrigin, isLoopbackShop } = getEnv();
  const derived = isLoopbackShop ? [] : [`https://${toAccountHost(new URL(shopOrigin).hostname)}`];
  const all = [
    'https://shopify.com',
    shopOrigin,
    ...(accountOrigin ? [accountOrigin] : []),
    ...derived,
  ];
  return [...new Set(all)];
}
